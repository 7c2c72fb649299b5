"use strict";
exports.id = 8811;
exports.ids = [8811];
exports.modules = {

/***/ 68811:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Connections: () => (/* binding */ Connections)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
var external_node_http_default = /*#__PURE__*/__webpack_require__.n(external_node_http_);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
var external_node_https_default = /*#__PURE__*/__webpack_require__.n(external_node_https_);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./src/net/tcp.js
var net_tcp = __webpack_require__(73346);
;// CONCATENATED MODULE: ./src/net/early-connections.js


class EarlyConnections {
	#dial;
	#port;
	#open = new Map();
	#connected = [];
	#sockets = new Set();
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
		const key = `${(0,net_tcp/* hostOf */.w4)(url)}:${url.port || this.#port}`;
		const all = this.#open.get(key) ?? [];
		this.#open.set(key, all);
		return all;
	}
	#connect(url, tcp) {
		const host = (0,net_tcp/* hostOf */.w4)(url);
		const port = Number(url.port || this.#port);
		const servername = (0,external_node_net_.isIP)(host) ? '' : host;
		const options = { host, port, servername, ...(tcp && { socket: tcp }) };
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

;// CONCATENATED MODULE: ./src/net/connections.js



class Connections {
	http = new (external_node_http_default()).Agent({ keepAlive: true });
	https = new (external_node_https_default()).Agent({ keepAlive: true });
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