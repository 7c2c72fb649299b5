"use strict";
exports.id = 3965;
exports.ids = [3965];
exports.modules = {

/***/ 1439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ isExcepted)
/* harmony export */ });
function isExcepted(host, port, except) {
	return except
		.toLowerCase()
		.split(/[,\s]+/)
		.filter(function(entry) { return entry !== ''; })
		.some(function(entry) {
		const [, name = entry, onlyPort] = /^([^:]*|\[.*\]):(\d+)$/.exec(entry) ?? [];
		if (onlyPort && Number(onlyPort) !== port)
			return false;
		const suffix = name.replace(/^\*?\.?/, '').replace(/^\[|\]$/g, '');
		const wanted = host.toLowerCase();
		return suffix === '' ? name === '*' : wanted === suffix || wanted.endsWith(`.${suffix}`);
	});
}




/***/ }),

/***/ 3965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   throughProxy: () => (/* binding */ throughProxy)
/* harmony export */ });
/* harmony import */ var agent_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5893);
/* harmony import */ var http_proxy_agent__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1329);
/* harmony import */ var https_proxy_agent__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5852);
/* harmony import */ var _no_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1439);





async function throughProxy({ url, host, except }) {
	const proxied = await agentsFor(url.reveal());
	return function(direct) { return ({
		agents: {
			http: new Fork(except, direct.http, proxied.http),
			https: new Fork(except, direct.https, proxied.https),
			destroy: function() {
				proxied.http.destroy();
				proxied.https.destroy();
			},
		},
		plainProxy: function({ hostname, port }) { return url.reveal().startsWith('https:') ||
			(0,_no_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .isExcepted */ .v)(hostname.replace(/^\[|\]$/g, ''), Number(port || 80), except)
			? undefined
			: host; },
	}); };
}
async function agentsFor(url) {
	const options = { keepAlive: true };
	if (!url.startsWith('socks')) {
		return { http: new http_proxy_agent__WEBPACK_IMPORTED_MODULE_1__/* .HttpProxyAgent */ .s(url, options), https: new https_proxy_agent__WEBPACK_IMPORTED_MODULE_2__/* .HttpsProxyAgent */ .b(url, options) };
	}
	const { SocksProxyAgent } = await __webpack_require__.e(/* import() */ 7188).then(__webpack_require__.bind(__webpack_require__, 7188));
	return { http: new SocksProxyAgent(url, options), https: new SocksProxyAgent(url, options) };
}
class Fork extends agent_base__WEBPACK_IMPORTED_MODULE_0__/* .Agent */ .g6 {
	#except;
	#direct;
	#proxied;
	constructor(except, direct, proxied) {
		super();
		this.#except = except;
		this.#direct = direct;
		this.#proxied = proxied;
	}
	async connect(_request, { host, port }) {
		return (0,_no_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .isExcepted */ .v)(host ?? '', Number(port), this.#except) ? this.#direct : this.#proxied;
	}
}




/***/ })

};
;