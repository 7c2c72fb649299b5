exports.id = 6256;
exports.ids = [6256];
exports.modules = {

/***/ 6256:
/***/ ((module) => {

module.exports = eval("require")("kerberos");


/***/ })

};
;