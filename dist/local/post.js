process.argv.splice(2, Infinity, 'post');
require('./index.js');
