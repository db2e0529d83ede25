import { check } from './results.mjs';

/** Reports to `.ci/run` how many tests passed, on which Node, and that none was skipped. */
export default class CountingReporter {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly unknown[]} unhandledErrors
   */
  onTestRunEnd(modules, unhandledErrors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state) => tests.filter((test) => test.result().state === state);
    const passed = inState('passed').length;
    const failed = inState('failed').length;
    const broken = modules.filter((module) => module.errors().length > 0 || module.state() === 'pending');
    const { CI_NODE = '' } = process.env;
    check(`the tests ran on Node ${CI_NODE}`, process.versions.node.startsWith(`${CI_NODE}.`), process.version);
    if (passed > 0) check(`${passed} tests passed on Node ${CI_NODE}`, true, '', passed);
    if (failed > 0) check(`${failed} tests failed on Node ${CI_NODE}`, false, '', failed);
    check('there are tests', tests.length > 0);
    check(
      'no test was skipped',
      passed + failed === tests.length,
      tests
        .filter((test) => !['passed', 'failed'].includes(test.result().state))
        .map((test) => test.fullName)
        .join('; '),
    );
    check('every test file could be run', broken.length === 0, broken.map((module) => module.moduleId).join(', '));
    check('no error was left unhandled', unhandledErrors.length === 0, unhandledErrors.map(String).join('; '));
  }
}
