import type { PartialDate } from "./records.ts";

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysInMonth(year: number, month: number): number {
	if (month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0)) return 29;
	return DAYS[month - 1] ?? 31;
}

/** First day of a partial date: `2025-05` gives `2025-05-01`. */
export function startOf(date: PartialDate): string {
	if (date.length === 4) return `${date}-01-01`;
	if (date.length === 7) return `${date}-01`;
	return date;
}

/** Last day of a partial date: `2025-02` gives `2025-02-28`, `2025` gives `2025-12-31`. */
export function endOf(date: PartialDate): string {
	if (date.length === 4) return `${date}-12-31`;
	if (date.length === 7) return `${date}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`;
	return date;
}

/**
 * Whether something dated `date` was surely known on `day` (`YYYY-MM-DD`). A month or year counts from its end:
 * a figure dated `2025-05` is known from 2025-05-31, so that nothing is shown as known too early.
 * Without a day everything is known.
 */
export function knownBy(date: PartialDate, day: string | undefined): boolean {
	return day === undefined || endOf(date) <= day;
}

/**
 * Whether something that begins on `date` (a release) may have begun by `day`. A month or year counts from its
 * start: a model released "2025-05" may be named by an article of 2025-05-10. An unknown date may always have.
 */
export function begunBy(date: PartialDate | undefined, day: string | undefined): boolean {
	return day === undefined || date === undefined || startOf(date) <= day;
}

/** Orders partial dates by their end, then the more exact first; works as a comparator for `sort`. */
export function compareDates(a: PartialDate, b: PartialDate): number {
	const left = endOf(a);
	const right = endOf(b);
	if (left !== right) return left < right ? -1 : 1;
	return b.length - a.length;
}

/** A date as a number of years ("2025-07-01" is about 2025.5), for spans and chart axes. */
export function toYears(date: PartialDate): number {
	const day = date.length === 10 ? date : date.length === 7 ? `${date}-15` : `${date}-07-01`;
	return Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12 + (Number(day.slice(8, 10)) - 1) / 365;
}

/** The first day of the month that lies so many years (rounded to months) before a date: `yearsBefore("2025-07-20", 1.5)` is `2024-01-01`. */
export function yearsBefore(date: PartialDate, years: number): string {
	const day = endOf(date);
	const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - Math.round(years * 12);
	const month = String((months % 12) + 1).padStart(2, "0");
	return `${Math.floor(months / 12)}-${month}-01`;
}
