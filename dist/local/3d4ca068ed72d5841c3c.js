module.exports = eval("require")("cloud.yml");
