/**
 * Runs jobs one after another, in the order in which they were asked for: reading, changing and writing back what is
 * stored takes several steps, and two at once would lose one of the changes. A job that fails holds up none.
 */
export function inTurn(): <T>(job: () => Promise<T>) => Promise<T> {
	let last: Promise<unknown> = Promise.resolve();
	return (job) => {
		const done = last.then(job);
		last = done.catch(() => {});
		return done;
	};
}
