/** Round values for an axis, in ascending order; the first is not above `low`, the last not below `high`. */
export function niceTicks(low: number, high: number, about = 4): number[] {
	const span = high > low ? high - low : Math.abs(high) || 1;
	const rough = span / about;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = ([1, 2, 2.5, 5].find((one) => one * power >= rough) ?? 10) * power;
	const first = Math.floor(low / step + 1e-9);
	const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
	// Multiplied, not added up: 0.1 + 0.2 would print as 0.30000000000000004.
	return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}

/** A partial date as milliseconds: the middle of the month or year that it names. */
export function timeOf(date: string): number {
	const [year = "", month, day] = date.split("-");
	return Date.parse(`${year}-${month ?? "07"}-${day ?? (month ? "15" : "01")}T00:00:00Z`);
}

/** Dates to print below a time axis: years, or months where it spans less than two years. At most five. */
export function dateTicks(from: number, to: number): string[] {
	const start = new Date(from).getUTCFullYear();
	const end = new Date(to).getUTCFullYear();
	const inside = (date: string) => {
		const time = Date.parse(`${date}${date.length === 4 ? "-01" : ""}-01T00:00:00Z`);
		return time >= from && time <= to;
	};
	const years = Array.from({ length: end - start + 1 }, (_, at) => String(start + at)).filter(inside);
	if (years.length >= 3) return thin(years);
	const months = Array.from({ length: 12 * (end - start + 1) }, (_, at) => {
		const month = String((at % 12) + 1).padStart(2, "0");
		return `${start + Math.floor(at / 12)}-${month}`;
	}).filter(inside);
	return thin(months);
}

function thin(ticks: string[]): string[] {
	const every = Math.ceil(ticks.length / 5);
	return ticks.filter((_, at) => at % every === 0);
}

/** Where a value lies between two ends, as a share from 0 to 1. */
export function share(value: number, from: number, to: number): number {
	return to > from ? Math.min(1, Math.max(0, (value - from) / (to - from))) : 0.5;
}
