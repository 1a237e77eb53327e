/**
 * A small pack in both forms, to start from. Both give the same pack; `docs/packs.md` shows them, and a test holds them
 * together.
 */
export const EXAMPLE_JSON = `{
	"evalgloss": "pack",
	"version": 1,
	"name": "House evaluations",
	"date": "2026-11",
	"models": [
		{ "id": "acme-1", "name": "Acme-1", "aliases": ["Acme One"], "vendor": "Acme", "released": "2026-10-01" }
	],
	"benchmarks": [
		{ "id": "house-quiz", "name": "House Quiz", "measures": "120 questions from our own support desk.", "unit": "%", "items": 120 }
	],
	"scores": [
		{ "model": "acme-1", "benchmark": "house-quiz", "value": 71.5, "low": 66.2, "high": 76.8, "conditions": "5-shot" },
		{ "model": "GPT-4o", "benchmark": "house-quiz", "value": 68, "conditions": "5-shot" },
		{ "model": "acme-1", "benchmark": "MMLU-Pro", "value": 62.4, "date": "2026-11-02", "source": "Run 12", "url": "https://example.org/run-12" }
	]
}
`;

export const EXAMPLE_CSV = `type,id,name,aliases,vendor,released,measures,unit,items,model,benchmark,value,low,high,conditions,date,source,url
pack,,House evaluations,,,,,,,,,,,,,2026-11,,
model,acme-1,Acme-1,Acme One,Acme,2026-10-01,,,,,,,,,,,,
benchmark,house-quiz,House Quiz,,,,120 questions from our own support desk.,%,120,,,,,,,,,
score,,,,,,,,,acme-1,house-quiz,71.5,66.2,76.8,5-shot,,,
score,,,,,,,,,GPT-4o,house-quiz,68,,,5-shot,,,
score,,,,,,,,,acme-1,MMLU-Pro,62.4,,,,2026-11-02,Run 12,https://example.org/run-12
`;
