"use strict";
exports.id = 9618;
exports.ids = [9618];
exports.modules = {

/***/ 9618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ capital),
/* harmony export */   render: () => (/* binding */ render),
/* harmony export */   s: () => (/* binding */ oneLineOf)
/* harmony export */ });
function render({ what, claims, why, likely, others, remedy, consequence, paste = [], parts = [], }) {
	const said = claims?.map(function([name, value]) { return `  ${name}: ${value}`; }).join('\n');
	const also = others?.map(function(cause) { return `- ${cause}`; }).join('\n');
	return [
		consequence ? `${what} ${consequence}` : what,
		...parts.map(function({ name, explanation }) { return `${name}:\n${indented(render(explanation))}`; }),
		...(said ? [`The token has these claims:\n${said}`] : []),
		`${likely ? 'Why, most likely' : 'Why'}: ${why}`,
		`What to do: ${remedy}`,
		...paste.map(function({ where, text }) { return `${where}:\n\n${text}`; }),
		...(also ? [`It could also be:\n${also}`] : []),
	].join('\n\n');
}
const indented = function(text) { return text.replace(/^(?=.)/gm, '  '); };
function oneLineOf({ what, brief, why, likely }, more) {
	const first = function(text) { return text.split('\n')[0] ?? ''; };
	const said = brief ?? first(what);
	const cause = likely ? `Most likely: ${firstSentence(first(why))}` : firstSentence(first(why));
	return [/[.!?]$/.test(said) ? said : `${said}.`, cause, more].join(' ').replace(/\s+/g, ' ');
}
const longestCause = 260;
function firstSentence(text) {
	const sentence = /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;
	return sentence.length <= longestCause ? sentence : (/^.*?(?=[:;] )/.exec(sentence)?.[0] ?? sentence);
}
const capital = function(text) { return text.charAt(0).toUpperCase() + text.slice(1); };




/***/ })

};
;