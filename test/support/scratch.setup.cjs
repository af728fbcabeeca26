const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

/** All that suites write beside the tree goes into one folder, which goes when they are done. */
module.exports = async () => {
  process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'jr-'));
};
