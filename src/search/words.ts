/** Words of a question that say nothing about which name is meant: "which model is best at …". */
const IDLE = new Set(
	(
		"a about all an and are as at best better by compare compared comparison cutoff date does for from good great how in " +
		"info information is it its parameters params " +
		"leading list me most of on or performance popular pricing price cost rank ranking rankings rating result results " +
		"release review score scores show size specs than that the their to top vs versus window what when where which who with " +
		"der die das am beste besten bester für gegen im ist mit und vergleich von welche welches " +
		"最好的 最佳 最好 哪个 比较 对比 的 和"
	).split(" "),
);

/** Words for the newest of something. */
const NEWEST = new Set("current latest new newest recent neu neueste neuestes 最新".split(" "));

const BENCHMARK = "benchmark benchmarks bench eval evals evaluation evaluations leaderboard test tests 基准 评测 榜单";
const MODEL = "model models llm llms ai modell modelle 模型 大模型";

/** What people call the fields that benchmarks are about; the first word is the one that `data/` uses. */
const FIELDS = [
	"agentic agent agents tool tools computer browsing browser 智能体",
	"audio speech voice asr transcription 语音",
	"chat-preference chat preference",
	"coding code coder programming software engineering programmieren 编程 代码",
	"composite overall general",
	"embeddings embedding retrieval",
	"factuality factual hallucination hallucinations truthful truthfulness truth 幻觉",
	"image-generation image generation drawing",
	"instruction-following instruction instructions following",
	"knowledge academic 知识",
	"long-context long context memory 长文本",
	"math maths mathematics mathematical arithmetic olympiad mathe mathematik 数学",
	"medicine medical health clinical biomedical 医疗",
	"multilingual language languages translation chinese japanese korean german 多语言",
	"multimodal vision visual image images video multi 视觉 多模态",
	"reasoning logic puzzle puzzles 推理",
	"safety security bias harm jailbreak refusal cyber 安全",
	"science physics chemistry biology scientific 科学",
	"video-generation video",
].map((line) => line.split(" "));

const KIND = new Set(`${BENCHMARK} ${MODEL}`.split(" ").filter((word) => word !== "bench" && word !== "ai"));

/** `idle`: says nothing. `newest`: asks for the newest. `kind`: model or benchmark. `none`: may be part of a name. */
export type WordRole = "idle" | "newest" | "kind" | "none";

/** What a folded word of a query does apart from naming something. */
export function roleOf(word: string): WordRole {
	return IDLE.has(word) ? "idle" : NEWEST.has(word) ? "newest" : KIND.has(word) ? "kind" : "none";
}

const FIELD_WORDS = new Set(FIELDS.flat());

/** "coding benchmark", "best model for math": nothing in it names one thing, so the best known come first. */
export function asksForKind(words: readonly string[]): boolean {
	const kind = words.some((word) => roleOf(word) === "kind");
	return kind && words.every((word) => roleOf(word) !== "none" || FIELD_WORDS.has(word));
}

/** Words for what kind of thing an entity is, under which it is also found. */
export function kindWords(type: string): string[] {
	return (type === "benchmark" ? BENCHMARK : MODEL).split(" ");
}

/** Words for a field that a benchmark is about, as people call it. */
export function fieldWords(domain: string): string[] {
	return FIELDS.find(([first]) => first === domain) ?? [domain];
}
