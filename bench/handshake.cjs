// Loaded before every subject: a TCP connection takes one round trip, as the proxies of the bench cannot show, because the kernel
// accepts a connection on loopback at once.
const { Socket } = require('node:net');

const { connect } = Socket.prototype;
Socket.prototype.connect = function (...args) {
  this.connecting = true;
  setTimeout(() => {
    if (!this.destroyed) connect.apply(this, args);
  }, Number(process.env.BENCH_ROUND_TRIP));
  return this;
};
