"use strict";
exports.id = 1773;
exports.ids = [1773];
exports.modules = {

/***/ 1773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ inWords)
/* harmony export */ });
function inWords(seconds) {
	const [amount, unit] = seconds < 120
		? [seconds, 'second']
		: seconds < 7200
			? [seconds / 60, 'minute']
			: seconds < 172_800
				? [seconds / 3600, 'hour']
				: [seconds / 86_400, 'day'];
	const rounded = Math.round(amount);
	return `${rounded} ${unit}${rounded === 1 ? '' : 's'}`;
}




/***/ })

};
;