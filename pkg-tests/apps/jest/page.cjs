// Node's environment without what jest-environment-jsdom lacks of a page.
const { TestEnvironment } = require("jest-environment-node");

const LACKING = ["TextDecoder", "TextEncoder", "fetch", "Response", "Request", "structuredClone"];

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const name of LACKING) delete this.global[name];
  }
  exportConditions() {
    return ["browser"];
  }
};
