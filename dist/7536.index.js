"use strict";
exports.id = 7536;
exports.ids = [7536];
exports.modules = {

/***/ 7536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Connections: () => (/* binding */ Connections)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _sdk_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(537);






class EarlyConnections {
	#dial;
	#port;
	#open = new Map();
	#connected = [];
	#sockets = new Set();
	#context;
	#isClosed = false;
	constructor(agent, port) {
		this.#port = port;
		this.#dial = agent.createConnection.bind(agent);
		agent.createConnection = (options, callback) => {
			const early = this.#open.get(`${options.host}:${options.port}`)?.shift();
			if (!early)
				return this.#dial(options, callback);
			void early.then((socket) => {
				if (this.#isClosed)
					return callback?.(new Error('the run has ended'), undefined);
				const isUsable = socket && !socket.destroyed;
				const connection = isUsable ? socket : this.#dial(options, callback);
				if (socket)
					this.#sockets.delete(socket);
				if (connection)
					callback?.(null, connection);
			});
			return undefined;
		};
	}
	open(url, count) {
		const all = this.#of(url);
		while (all.length < count)
			all.push(Promise.resolve(this.#connect(url)));
	}
	adopt(url, tcp) {
		this.#context ??= contextIfValid();
		const connected = new Promise(function(resolve) {
			if (!tcp.connecting)
				return resolve(!tcp.destroyed);
			tcp.once('connect', function() { return resolve(true); }).once('close', function() { return resolve(false); });
		});
		this.#sockets.add(tcp);
		this.#of(url).push(connected.then((isOpen) => {
			this.#sockets.delete(tcp);
			return isOpen ? this.#connect(url, tcp) : undefined;
		}));
		this.#connected.push(connected);
	}
	async connected() {
		await Promise.all(this.#connected);
	}
	#of(url) {
		const key = `${(0,_sdk_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .hostOf */ .w4)(url)}:${url.port || this.#port}`;
		const all = this.#open.get(key) ?? [];
		this.#open.set(key, all);
		return all;
	}
	#connect(url, tcp) {
		const host = (0,_sdk_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .hostOf */ .w4)(url);
		const port = Number(url.port || this.#port);
		const servername = (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(host) ? '' : host;
		const options = {
			host,
			port,
			servername,
			...(tcp && { socket: tcp, ...(this.#context && { secureContext: this.#context }) }),
		};
		const socket = this.#dial(options);
		if (!socket)
			return undefined;
		this.#sockets.add(socket);
		return socket.on('error', function() { }).once('close', () => this.#sockets.delete(socket));
	}
	close() {
		this.#isClosed = true;
		for (const socket of this.#sockets)
			socket.destroy();
		this.#open.clear();
	}
}
function contextIfValid() {
	try {
		return (0,node_tls__WEBPACK_IMPORTED_MODULE_3__.createSecureContext)();
	}
	catch {
		return undefined;
	}
}

class Connections {
	http = new (node_http__WEBPACK_IMPORTED_MODULE_0___default().Agent)({ keepAlive: true });
	https = new (node_https__WEBPACK_IMPORTED_MODULE_1___default().Agent)({ keepAlive: true });
	#early = {
		http: new EarlyConnections(this.http, 80),
		https: new EarlyConnections(this.https, 443),
	};
	open(url, count = 1) {
		this.#early[url.protocol === 'https:' ? 'https' : 'http'].open(url, count);
	}
	adopt(url, tcp) {
		this.#early.https.adopt(url, tcp);
	}
	connected() {
		return this.#early.https.connected();
	}
	destroy() {
		this.#early.http.close();
		this.#early.https.close();
		this.http.destroy();
		this.https.destroy();
	}
}




/***/ })

};
;