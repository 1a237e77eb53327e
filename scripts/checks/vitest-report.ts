/** Vitest's JSON report, as far as it is read here. */
interface VitestReport {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
	numTodoTests: number;
	testResults: { status: string; assertionResults: unknown[] }[];
}

export interface TestCount {
	passed: number;
	failed: number;
	/** One line to print beside the counts. */
	summary: string;
}

/**
 * Counts the tests in Vitest's JSON report, given the exit code of the run. A skipped test counts as failed, so does
 * a file that could not run, and a run that failed otherwise or had no test at all is one failure.
 */
export function countTests(json: string, code: number): TestCount {
	let report: VitestReport;
	try {
		report = JSON.parse(json);
	} catch {
		return { passed: 0, failed: 1, summary: "Vitest left no report" };
	}
	const passed = report.numPassedTests;
	const skipped = report.numPendingTests + report.numTodoTests;
	const broken = report.testResults.filter(
		({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
	).length;
	const counted = report.numFailedTests + skipped + broken;
	const failed = counted === 0 && (code !== 0 || passed === 0) ? 1 : counted;
	const notes = [
		`${report.testResults.length} files`,
		skipped > 0 ? `${skipped} skipped` : "",
		broken > 0 ? `${broken} could not run` : "",
	];
	return { passed, failed, summary: notes.filter(Boolean).join(", ") };
}
