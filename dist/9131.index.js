"use strict";
exports.id = 9131;
exports.ids = [9131];
exports.modules = {

/***/ 69131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSubject: () => (/* binding */ readSubject)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(96709);
// EXTERNAL MODULE: ./src/net/deadline.js
var net_deadline = __webpack_require__(67285);
;// CONCATENATED MODULE: ./src/net/fetch.js
function fetchBy(http, deadline) {
	return async function(url, { method = 'GET', headers = {} }) {
		const answer = await http.send({ url: new URL(url), method, headers }, deadline);
		const isNull = [101, 103, 204, 205, 304].includes(answer.status);
		return new Response(isNull ? null : new Uint8Array(answer.body), {
			status: answer.status,
			headers: answer.headers,
		});
	};
}

;// CONCATENATED MODULE: ./src/job/subject.js



const patience = 3;
const mostKeys = 100;
async function readSubject(token, repository, baseUrl, http) {
	const [owner, repo] = repository.split('/');
	if (!owner || !repo)
		return undefined;
	const silent = function() { };
	const deadline = new net_deadline/* Deadline */.B(patience);
	try {
		const octokit = (0,github/* getOctokit */.Q)(token.reveal(), {
			baseUrl,
			log: { debug: silent, info: silent, warn: silent, error: silent },
			request: { fetch: fetchBy(http, deadline) },
		});
		const { data } = await octokit.rest.actions.getCustomOidcSubClaimForRepo({ owner, repo });
		return subjectIn(data);
	}
	catch {
		return undefined;
	}
	finally {
		deadline.clear();
	}
}
function subjectIn(data) {
	const { use_default: isDefault, include_claim_keys: keys = [] } = (data ?? {});
	if (typeof isDefault !== 'boolean' || !Array.isArray(keys) || keys.length > mostKeys)
		return undefined;
	return keys.every(isKey) ? { customised: !isDefault, keys } : undefined;
}
const isKey = function(key) { return typeof key === 'string' && /^[\w.-]{1,100}$/.test(key); };


/***/ })

};
;