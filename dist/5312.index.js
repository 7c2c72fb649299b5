export const id = 5312;
export const ids = [5312];
export const modules = {

/***/ 10016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ isExcepted)
/* harmony export */ });
/**
 * Whether a host bypasses the proxy, by the rules that the AWS CLI and the runner share. Commas or white space separate
 * entries. A name matches itself and its subdomains, and a leading dot or `*.` changes nothing. `:port` limits an entry to
 * that port. `*` matches every host.
 */
function isExcepted(host, port, except) {
    return except
        .toLowerCase()
        .split(/[,\s]+/)
        .filter((entry) => entry !== '')
        .some((entry) => {
        // An IPv6 address without brackets has colons, but no port.
        const [, name = entry, onlyPort] = /^([^:]*|\[.*\]):(\d+)$/.exec(entry) ?? [];
        if (onlyPort && Number(onlyPort) !== port)
            return false;
        const suffix = name.replace(/^\*?\.?/, '').replace(/^\[|\]$/g, '');
        const wanted = host.toLowerCase();
        return suffix === '' ? name === '*' : wanted === suffix || wanted.endsWith(`.${suffix}`);
    });
}


/***/ }),

/***/ 5312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   throughProxy: () => (/* binding */ throughProxy)
/* harmony export */ });
/* harmony import */ var agent_base__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(319);
/* harmony import */ var http_proxy_agent__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28947);
/* harmony import */ var https_proxy_agent__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71566);
/* harmony import */ var _no_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10016);




/** Sends requests through the proxy, or directly if `no-proxy` names their host. */
async function throughProxy({ url, host, except }) {
    const proxied = await agentsFor(url.reveal());
    return (direct) => ({
        agents: {
            http: new Fork(except, direct.http, proxied.http),
            https: new Fork(except, direct.https, proxied.https),
            destroy: () => {
                proxied.http.destroy();
                proxied.https.destroy();
            },
        },
        plainProxy: ({ hostname, port }) => url.reveal().startsWith('https:') ||
            (0,_no_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .isExcepted */ .v)(hostname.replace(/^\[|\]$/g, ''), Number(port || 80), except)
            ? undefined
            : host,
    });
}
/** A web proxy forwards http requests and tunnels https requests. A SOCKS proxy tunnels both. */
async function agentsFor(url) {
    const options = { keepAlive: true };
    if (!url.startsWith('socks')) {
        return { http: new http_proxy_agent__WEBPACK_IMPORTED_MODULE_1__/* .HttpProxyAgent */ .s(url, options), https: new https_proxy_agent__WEBPACK_IMPORTED_MODULE_2__/* .HttpsProxyAgent */ .b(url, options) };
    }
    const { SocksProxyAgent } = await __webpack_require__.e(/* import() */ 5814).then(__webpack_require__.bind(__webpack_require__, 65814));
    return { http: new SocksProxyAgent(url, options), https: new SocksProxyAgent(url, options) };
}
/** Chooses one of two agents for each request, by host and port. */
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
