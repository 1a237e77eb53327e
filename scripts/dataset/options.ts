/** A command line that cannot be used: what is wrong and how to mend it. */
export class UsageError extends Error {
	constructor(message: string, mend: string) {
		super(`${message}; ${mend}`);
		this.name = "UsageError";
	}
}

export interface Options {
	/** Values of `--name value`. */
	values: Record<string, string>;
	/** Everything else, in order. */
	rest: string[];
}

/** Splits arguments into `--name value` pairs and the rest. Throws a {@link UsageError} for a name without value. */
export function readOptions(args: readonly string[]): Options {
	const values: Record<string, string> = {};
	const rest: string[] = [];
	for (let at = 0; at < args.length; at += 1) {
		const arg = args[at] ?? "";
		if (!arg.startsWith("--")) {
			rest.push(arg);
			continue;
		}
		const equals = arg.indexOf("=");
		if (equals > 0) {
			values[arg.slice(2, equals)] = arg.slice(equals + 1);
			continue;
		}
		const value = args[at + 1];
		if (value === undefined || value.startsWith("--"))
			throw new UsageError(`${arg} has no value`, `write ${arg} VALUE`);
		values[arg.slice(2)] = value;
		at += 1;
	}
	return { values, rest };
}

/** Refuses options that a command does not know. */
export function allow(options: Options, names: readonly string[], rest: number): void {
	for (const name of Object.keys(options.values)) {
		if (!names.includes(name)) {
			throw new UsageError(
				`no option --${name}`,
				names.length === 0 ? "this command takes none" : `use: ${names.map((known) => `--${known}`).join(", ")}`,
			);
		}
	}
	if (options.rest.length > rest)
		throw new UsageError(`"${options.rest[rest]}" is one word too many`, "quote a text with spaces");
}

/** A whole number above zero, or the fallback when the option is absent. */
export function countOf(options: Options, name: string, fallback: number): number {
	const text = options.values[name];
	if (text === undefined) return fallback;
	if (!/^\d{1,9}$/.test(text) || Number(text) === 0)
		throw new UsageError(`--${name} ${text} is no whole number above 0`, `write --${name} ${fallback}`);
	return Number(text);
}
