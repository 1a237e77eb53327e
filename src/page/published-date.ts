/**
 * The page's publication date as `YYYY-MM-DD`, read from machine-readable fields only: JSON-LD first, then meta
 * elements, then a `time` element that is marked as the publication date or is the article's only one. Undefined
 * when none is a plausible date: not before 2015 and not after `today`.
 */
export function publishedDate(document: Document, today: string): string | undefined {
	for (const text of candidates(document)) {
		const date = isoDate(text);
		if (date && date >= "2015-01-01" && date <= today) return date;
	}
	return undefined;
}

/** The calendar date that an ISO 8601 text begins with, in its own time zone; undefined when it does not. */
export function isoDate(text: string): string | undefined {
	const match = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text);
	if (!match) return undefined;
	const [, year, month, day] = match;
	const date = `${year}-${month}-${day}`;
	// A day that does not exist rolls over, or makes no date at all.
	const time = Date.parse(`${date}T00:00:00Z`);
	return Number.isFinite(time) && new Date(time).toISOString().startsWith(date) ? date : undefined;
}

const METAS = [
	'meta[property="article:published_time"]',
	'meta[property="og:article:published_time"]',
	'meta[itemprop="datePublished"]',
	'meta[name="citation_publication_date"]',
	'meta[name="citation_date"]',
	'meta[name="DC.date.issued" i]',
	'meta[name="dcterms.created" i]',
	'meta[name="parsely-pub-date"]',
	'meta[name="date"]',
	'meta[name="pubdate"]',
];

/** JSON-LD longer than this is some catalogue, not an article's own description. */
const LONGEST_JSON = 200_000;

function* candidates(document: Document): Generator<string> {
	for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
		const text = script.textContent ?? "";
		if (text.length <= LONGEST_JSON) yield* inJson(text);
	}
	for (const selector of METAS) {
		const content = document.querySelector(selector)?.getAttribute("content");
		if (content) yield content.replace(/^(\d{4})\/(\d{2})\/(\d{2})/, "$1-$2-$3");
	}
	for (const selector of ['time[itemprop="datePublished"]', "time[pubdate]", "time.dt-published"]) {
		const value = document.querySelector(selector)?.getAttribute("datetime");
		if (value) yield value;
	}
	const times = document.querySelectorAll(":is(article,main,header) time[datetime]");
	if (times.length === 1) yield times[0]?.getAttribute("datetime") ?? "";
}

function* inJson(text: string): Generator<string> {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		return;
	}
	// Breadth first, so that the page's own date comes before those of what it mentions.
	const queue: unknown[] = [data];
	for (let looked = 0; queue.length > 0 && looked < 500; looked++) {
		const item = queue.shift();
		if (Array.isArray(item)) queue.push(...item);
		if (typeof item !== "object" || item === null || Array.isArray(item)) continue;
		const { datePublished, "@graph": graph, mainEntity, mainEntityOfPage } = item as Record<string, unknown>;
		if (typeof datePublished === "string") yield datePublished;
		queue.push(graph, mainEntity, mainEntityOfPage);
	}
}
