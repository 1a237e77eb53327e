/**
 * How names of models are built, as data: which words may follow a name and under which conditions, which words
 * make a product out of a name, and which shorter spellings follow from a full one.
 */

/** A variant word is taken after a hyphen or a blank, whatever its case. */
export const FREE = 1;
/** … after a hyphen, or after a blank when it has a capital (headings excepted). */
export const NAMED = 2;
/** … after a hyphen only. */
export const IDENT = 4;
/** The word is no part of the name that it stands in ("-hf", "-latest"). */
export const SILENT = 8;

const words = (flags: number, list: string): [string, number][] => list.split(" ").map((word) => [word, flags]);

/** Words that extend a model's name. */
export const VARIANTS: ReadonlyMap<string, number> = new Map([
	...words(FREE, "turbo mini nano flash lite instruct opus sonnet haiku fable mythos codex coder"),
	...words(
		NAMED,
		"pro max plus ultra large medium small micro tiny air fast chat base preview vision image audio omni video code math " +
			"thinking think reasoning reasoner experimental exp instant heavy high low xhigh medium moe vl vlm distill " +
			"prover guard embedding rerank tts asr realtime transcribe search xl xxl edit next long yarn super nemo scout maverick " +
			"behemoth terminus speciale lightning premier deep kontext dev schnell live native creative writing sol luna terra " +
			"astra argon carbon neon spark ocr seek math multilingual japanese chinese korean it oss robotics",
	),
	...words(
		IDENT,
		"rl sft dpo ppo rlhf zero gguf awq gptq mlx bnb ja jp en zh ko de fr multi alpha beta minimal none h l s",
	),
	...words(IDENT | SILENT, "hf latest ollama"),
]);

/** Variant words that also head ordinary nouns: after a blank they end a name only when no capitalised word follows. */
export const HEADING_WORDS: ReadonlySet<string> = new Set(
	(
		"base chat code math image audio video vision search live large small medium fast long deep next edit research high low " +
		"creative writing super native spark reasoning thinking think embedding preview max plus premier dev seek"
	).split(" "),
);

/** Tiers that make a family out of a bare name ("Claude Opus", "Gemini Flash"). */
export const TIERS: ReadonlySet<string> = new Set(
	(
		"opus sonnet haiku fable mythos instant pro flash ultra nano lite mini micro max plus turbo large medium small tiny air omni vl " +
		"coder code math audio vision image chat moe base instruct premier reasoner guard"
	).split(" "),
);

/** Display forms of words that are not simply capitalised. */
export const DISPLAY: ReadonlyMap<string, string> = new Map(
	"mini nano vl=VL vlm=VLM moe=MoE it=IT rl=RL sft=SFT dpo=DPO gguf=GGUF awq=AWQ gptq=GPTQ tts=TTS asr=ASR xl=XL xxl=XXL ocr=OCR oss=OSS"
		.split(" ")
		.map((pair): [string, string] => {
			const [word = "", shown = word] = pair.split("=");
			return [word, shown];
		}),
);

/** A word that stands after a whole number when the number counts things and is no version. */
export const COUNTED =
	/^[ {2}]*(?:%|°|€|\$|x\b|times|years?|months?|weeks?|days?|hours?|minutes?|seconds?|percent|million|billion|thousand|tokens?|models?|users?|people|others?|of\b|or more|to\b|and a half|jahre|tage|stunden|mal\b|fois|ans\b|jours|veces|años|días|раза?\b|лет|дней|個|个|种|種|年|月|日|歳|倍|次|개|명|년|월|일|번|배|st\b|nd\b|rd\b|th\b)/i;

/** What makes a parameter or token count out of "70B" or "15T". */
export const COUNT_OF =
	/^[ {2}]*-?(?:total|active|activated|trainable|dense|open|parameters?|params?|tokens?|weights?\b|paramètres|parámetros|parametri|parameter|параметр|токен|个?参数|パラメータ|파라미터|매개변수|token|トークン)/i;

/** Words after a family's name that make a product, an agent or a plan of it; folded, longest first where it matters. */
export const PRODUCT_TAILS: Readonly<Record<string, string>> = {
	claude:
		"code|design|desktop|cowork|agents?|api|app|apps|skills?|team|enterprise|projects?|artifacts?|science|security|in chrome|for (?:chrome|excel|work|education|slack|financial|enterprise)|pro plan|max plan|free|platform|developer|console|hub|mem|router|flow|squad|md",
	gemini:
		"cli|apps?|api|advanced|live|code assist|assist|enterprise|studio|in chrome|for (?:workspace|home|google|android|education)|spark|deep research|canvas|gems?|plan",
	qwen: "code|chat|app|agent|studio|api|team",
	kimi: "code|cli|app|chat|api|claw|researcher|work|playground|team|delta|linear attention",
	grok: "app|api|build|imagine|ipedia|pattern|filter|plugin|processor|expression|heavy plan|companions?",
	glm: "coding plan|coding",
	deepseek: "app|api|chat app|sparse attention|native sparse|platform|team|harness",
	mistral: "ai|code|vibe|agents api|le chat|compute|studio|app|team|forge|ocr api",
	llama: "cpp|c\\+\\+|index|stack|guard api|factory|parse|hub|api|file|swap|cloud|adapter",
	gpt: "store|partition|partitions|builder|researcher|engineer|pilot|index|neox library|plugins?|actions?|disk|table|scheme|header|entry|guid|pro trading",
	codex: "cli|app|agent|cloud|ide|extension|web|sdk",
	phi: "beta kappa|coefficient|silica",
	command: "line|prompt|key|center|centre|\\+|and conquer",
	sora: "app|ios",
	minimax: "algorithm|agent|theorem|principle|search|strategy|hub|code",
	ernie: "bot app|els|ball|banks?",
	suno: "app|studio",
	jamba: "juice",
	nova: "scotia|scotian|launcher|forge|sonic app|act ide|poshta|2? ?lite phone|festival|act sdk|southeastern|credit|bank|tv",
	falcon:
		"heavy|9|1|sensor|platform|wing|crest|framework|api|northern lights|cam|insight|complete|prevent|500|2000|300|900",
	copilot: "[a-z]+",
};

/** Names whose presence is evidence for the subject and that are never marked: chat apps, tools, laboratories' wares. */
export const PRODUCTS: readonly string[] = (
	"ChatGPT|Claude Code|Claude Design|Claude Cowork|Claude Desktop|GitHub Copilot|Microsoft Copilot|Gemini CLI|Gemini App|Qwen Code|Kimi Code|" +
	"Codex CLI|OpenRouter|Ollama|llama.cpp|LM Studio|vLLM|SGLang|Hugging Face|HuggingFace|LangChain|LlamaIndex|OpenCode|Cline|Roo Code|Aider|" +
	"Le Chat|Meta AI|Perplexity AI|AI Studio|Google AI Studio|Vertex AI|Amazon Bedrock|Azure OpenAI|Windsurf|Copilot Chat|Character.AI|" +
	"LLM|LLMs|VLM|LVLM|RLHF|OpenClaw|CodeBuddy|Transformers library|MLX|Unsloth|LMSYS|FastChat|GPT Store|DeepMind|Google DeepMind|ModelScope|" +
	"ChatGPT Plus|ChatGPT Pro|Bard|Artificial Analysis|Replicate|Together AI|Groq|Cerebras|lm-eval|TogetherAI|DashScope|" +
	"ＬＬＭ|大模型|大语言模型|大規模言語モデル|言語モデル|生成AI|生成式AI|거대언어모델|언어모델|인공지능|人工智能|人工知能"
).split("|");

export interface Derived {
	text: string;
	need: 0 | 1 | 2;
	rule?: "c" | "";
	short: boolean;
}

const CLAUDE_TIER =
	/^Claude (?:(\d+(?:\.\d+)?) (Opus|Sonnet|Haiku|Instant|Fable|Mythos)|(Opus|Sonnet|Haiku|Instant|Fable|Mythos) (\d+(?:\.\d+)?))\b(.*)$/;
const VERSION_TIER =
	/^([A-Za-z]+) (\d+(?:\.\d+)?) (Pro|Flash|Ultra|Nano|Flash[- ]Lite|Mini|Large|Medium|Small|Max|Turbo|Plus|Lite)\b(.*)$/;
const TIER_VERSION = /^([A-Za-z]+) (Large|Medium|Small|Pro|Mini|Max|Lite) (\d+(?:\.\d+)?)\b(.*)$/;

/**
 * Spellings that follow from a name and that the data need not list: version and tier swapped, the vendor left out,
 * the family word left out (`short`).
 */
export function derivedNames(name: string, family: string | undefined, vendor: string | undefined): Derived[] {
	const out: Derived[] = [];
	const full = (text: string): void => {
		out.push({ text, need: 0, short: false });
	};
	const short = (text: string): void => {
		out.push({ text, need: 2, rule: "", short: true });
	};
	const claude = CLAUDE_TIER.exec(name);
	if (claude) {
		const version = claude[1] ?? claude[4] ?? "";
		const tier = claude[2] ?? claude[3] ?? "";
		const rest = claude[5] ?? "";
		full(`Claude ${version} ${tier}${rest}`);
		full(`Claude ${tier} ${version}${rest}`);
		short(`${tier} ${version}${rest}`);
		short(`${version} ${tier}${rest}`);
	}
	const swapped = VERSION_TIER.exec(name);
	if (swapped && !claude) full(`${swapped[1]} ${swapped[3]} ${swapped[2]}${swapped[4]}`);
	const back = TIER_VERSION.exec(name);
	if (back && !claude) full(`${back[1]} ${back[3]} ${back[2]}${back[4]}`);
	if (/^(?:Mini )?V\d/.test(name)) short(name);
	if (vendor && name.startsWith(`${vendor} `) && name.length > vendor.length + 3)
		out.push({ text: name.slice(vendor.length + 1), need: 1, rule: "c", short: false });
	for (const head of [
		family,
		family && vendor && family.startsWith(`${vendor} `) ? family.slice(vendor.length + 1) : undefined,
	]) {
		if (!head || head.length < 2 || !name.toLowerCase().startsWith(head.toLowerCase())) continue;
		const rest = name.slice(head.length).replace(/^[- ]+/, "");
		// "R1", "V3-0324", "K2 Thinking", "M2.5"; "4o", "3.5 Flash", "4.1 8B".
		if (/^[A-Z]\d/.test(rest) || /^\d+(?:\.\d+)?(?:o\b|[- ]?[A-Za-z])/.test(rest)) short(rest);
	}
	return out;
}
