const { check, ready } = require("criba");
const { bad, context, good } = require("./payloads.cjs");

ready().then(() => console.log(JSON.stringify([good, bad].map((text) => check("sale", text, context)))));
