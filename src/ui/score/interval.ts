import type { CardScore } from "../../dataset/card.ts";
import type { Format } from "../words/format.ts";

/** A published interval in short: `±1.2` when it is symmetric at the precision shown, else `58.1–62.4`. */
export function spread(
	{ value, interval }: Pick<CardScore, "value" | "interval">,
	format: Format,
): { short: string; low: string; high: string } | undefined {
	if (!interval) return undefined;
	const low = format.number(interval.low);
	const high = format.number(interval.high);
	const below = format.number(value - interval.low);
	const above = format.number(interval.high - value);
	return { short: below === above ? `±${below}` : `${low}–${high}`, low, high };
}
