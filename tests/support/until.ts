/** How long {@link until} waits at most, and how often it looks, in milliseconds. */
const PATIENCE = 15_000;
const INTERVAL = 25;

/**
 * Asks until the answer is truthy and gives it. Fails with `what` and the last answer or error when it never is.
 * The only way in which tests wait.
 */
export async function until<T>(
	what: string,
	ask: () => T | Promise<T>,
	patience = PATIENCE,
): Promise<Exclude<T, undefined | null | false | 0 | "">> {
	const end = Date.now() + patience;
	let last: unknown;
	for (;;) {
		try {
			const answer = await ask();
			if (answer) return answer as Exclude<T, undefined | null | false | 0 | "">;
			last = answer;
		} catch (error) {
			last = error;
		}
		if (Date.now() > end) throw new Error(`waited ${patience} ms in vain: ${what} (last: ${String(last)})`);
		await new Promise((resolve) => setTimeout(resolve, INTERVAL));
	}
}
