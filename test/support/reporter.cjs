const { writeFileSync } = require('node:fs');

/** Says by name what was skipped, and leaves the results where CI asks for them. */
module.exports = class Reporter {
  onRunComplete(_contexts, results) {
    const skipped = results.testResults.flatMap(({ testResults }) =>
      testResults.filter(({ status }) => status === 'pending' || status === 'todo'),
    );
    for (const { fullName } of skipped) process.stderr.write(`skipped: ${fullName}\n`);
    const file = process.env.JAHRESRING_TEST_REPORT;
    if (!file) return;
    writeFileSync(
      file,
      JSON.stringify({
        passed: results.numPassedTests,
        failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
        skipped: skipped.map(({ fullName }) => fullName),
      }),
    );
  }
};
