interface Extra {
	name: string;
	family: string;
	vendor?: string;
	aliases?: string[];
	released?: string;
	open?: boolean;
	size?: string;
	active?: string;
	sources: string[];
}

/** Vendors of such models that the raw list lacks. */
export const EXTRA_VENDORS: { name: string; aliases: string[]; country: string; site: string }[] = [
	{ name: "Kakao", aliases: ["카카오"], country: "South Korea", site: "https://www.kakaocorp.com" },
	{ name: "OrionStar", aliases: ["猎户星空"], country: "China", site: "https://www.orionstar.com" },
	{ name: "Utter Project", aliases: ["EuroLLM team"], country: "European Union", site: "https://eurollm.io" },
	{ name: "SpeakLeash", aliases: [], country: "Poland", site: "https://speakleash.org" },
	{ name: "Unbabel", aliases: [], country: "Portugal", site: "https://unbabel.com" },
	{ name: "Barcelona Supercomputing Center", aliases: ["BSC"], country: "Spain", site: "https://www.bsc.es" },
	{ name: "PleIAs", aliases: [], country: "France", site: "https://pleias.fr" },
	{ name: "Useful Sensors", aliases: [], country: "United States", site: "https://www.usefulsensors.com" },
];

/** Families of such models: name, vendor, whether the bare word needs context. */
export const EXTRA_FAMILIES: { name: string; vendor: string; context?: "some" | "strong"; aliases?: string[] }[] = [
	{ name: "Kanana", vendor: "kakao", context: "some", aliases: ["카나나"] },
	{ name: "Orion (OrionStar)", vendor: "orionstar", context: "strong" },
	{ name: "EuroLLM", vendor: "utter-project" },
	{ name: "Bielik", vendor: "speakleash" },
	{ name: "TowerLLM", vendor: "unbabel", aliases: ["Tower-Plus"] },
	{ name: "Salamandra", vendor: "barcelona-supercomputing-center", context: "some" },
	{ name: "Pleias", vendor: "pleias", context: "some" },
	{ name: "Moonshine", vendor: "useful-sensors", context: "strong" },
	{ name: "xLAM", vendor: "salesforce" },
	{ name: "Parakeet", vendor: "nvidia", context: "strong" },
	{ name: "Canary", vendor: "nvidia", context: "strong" },
];

/** Each size of one line as a model: names by template, where `#` is the size. */
function sizes(
	template: string,
	family: string,
	list: string,
	source: string,
	released?: string,
	aliases: string[] = [],
): Extra[] {
	return list.split(" ").map((size) => ({
		name: template.replace("#", size),
		family,
		size: /^[\d.]+[BMT]$/.test(size) ? size : (/(\d[\d.]*[BMT])/.exec(size)?.[1] ?? size),
		open: true,
		aliases: aliases.map((alias) => alias.replace("#", size)),
		...(released ? { released } : {}),
		sources: [source],
	}));
}

/** Released models that sources score and the raw list lacks. Name, family and size only: nothing else is claimed. */
export const EXTRA_MODELS: Extra[] = [
	...sizes("Qwen-#", "Qwen", "1.8B", "https://github.com/QwenLM/Qwen", "2023-11-30", ["Qwen-#-Chat"]),
	...sizes("Qwen1.5-#", "Qwen", "0.5B 1.8B 4B MoE-A2.7B", "https://qwenlm.github.io/blog/qwen1.5/", undefined, [
		"Qwen1.5-#-Chat",
	]),
	...sizes("Qwen2-#", "Qwen", "0.5B 1.5B", "https://qwenlm.github.io/blog/qwen2/", "2024-06-07", ["Qwen2-#-Instruct"]),
	...sizes("Qwen2.5-#", "Qwen", "0.5B 1.5B", "https://qwenlm.github.io/blog/qwen2.5/", "2024-09-19", [
		"Qwen2.5-#-Instruct",
	]),
	...sizes("Qwen2.5-Coder #", "Qwen-Coder", "0.5B 1.5B 3B 14B", "https://github.com/QwenLM/Qwen2.5-Coder", undefined, [
		"Qwen2.5-Coder-#-Instruct",
	]),
	...sizes("Qwen2.5-Math-#", "Qwen-Math", "1.5B 7B 72B", "https://qwenlm.github.io/blog/qwen2.5-math/", "2024-09-19", [
		"Qwen2.5-Math-#-Instruct",
	]),
	...sizes("Qwen2-Math-#", "Qwen-Math", "1.5B 7B", "https://qwenlm.github.io/blog/qwen2-math/", undefined, [
		"Qwen2-Math-#-Instruct",
	]),
	...sizes("Qwen2-VL #", "Qwen-VL", "2B", "https://github.com/QwenLM/Qwen2-VL", "2024-08-29", ["Qwen2-VL-#-Instruct"]),
	...sizes("Qwen2.5-VL #", "Qwen-VL", "3B", "https://github.com/QwenLM/Qwen2.5-VL", "2025-01-26", [
		"Qwen2.5-VL-#-Instruct",
	]),
	...sizes("Qwen3-VL-#", "Qwen-VL", "2B 4B", "https://github.com/QwenLM/Qwen3-VL", undefined, [
		"Qwen3-VL-#-Instruct",
		"Qwen3-VL-#-Thinking",
	]),
	...sizes("Qwen3.5-#", "Qwen", "0.8B 2B", "https://github.com/QwenLM/Qwen3.5"),
	...sizes("CodeQwen1.5-#", "Qwen-Coder", "7B", "https://github.com/QwenLM/CodeQwen1.5", "2024-04-16", [
		"CodeQwen1.5-#-Chat",
		"CodeQwen1.5",
	]),
	...sizes("Qwen3-4B-#", "Qwen", "Instruct-2507 Thinking-2507", "https://github.com/QwenLM/Qwen3").map((model) => ({
		...model,
		size: "4B",
	})),
	...sizes("Qwen3-ASR-#", "Qwen", "0.6B 1.7B", "https://github.com/QwenLM/Qwen3-ASR"),
	...sizes("Qwen3 Embedding #", "Qwen", "0.6B 4B", "https://github.com/QwenLM/Qwen3-Embedding", "2025-06-05", [
		"Qwen3-Embedding-#",
	]),
	...sizes("Qwen3 Reranker #", "Qwen", "0.6B 4B", "https://github.com/QwenLM/Qwen3-Embedding", "2025-06-05"),
	...sizes("InternLM-#", "InternLM", "7B 20B", "https://github.com/InternLM/InternLM", undefined, [
		"InternLM-#-Chat",
		"InternLM-Chat-#",
	]),
	...sizes("InternLM2-#", "InternLM", "1.8B 7B", "https://github.com/InternLM/InternLM", undefined, [
		"InternLM2-Chat-#",
		"InternLM2-#-Chat",
	]),
	...sizes("InternLM2.5-#", "InternLM", "1.8B 7B", "https://github.com/InternLM/InternLM", undefined, [
		"InternLM2.5-#-Chat",
		"InternLM2.5-Chat-#",
	]),
	...sizes("InternVL2-#", "InternVL", "1B 2B 4B 8B 40B 76B", "https://github.com/OpenGVLab/InternVL", "2024-07-04"),
	...sizes("InternVL2.5-#", "InternVL", "4B 8B 78B", "https://github.com/OpenGVLab/InternVL"),
	...sizes("InternVL3-#", "InternVL", "8B", "https://github.com/OpenGVLab/InternVL", "2025-04-11"),
	...sizes("InternVL3.5-#", "InternVL", "8B", "https://github.com/OpenGVLab/InternVL", undefined, ["InternVL-3.5-#"]),
	...sizes("SmolLM #", "SmolLM", "135M 360M 1.7B", "https://huggingface.co/HuggingFaceTB", undefined, [
		"SmolLM-#-Instruct",
	]),
	...sizes("SmolLM2 #", "SmolLM", "135M 360M", "https://huggingface.co/HuggingFaceTB", undefined, [
		"SmolLM2-#-Instruct",
	]),
	...sizes("SmolLM3 #", "SmolLM", "3B", "https://huggingface.co/HuggingFaceTB/SmolLM3-3B", "2025-07-08", [
		"SmolLM 3 #",
		"SmolLM3",
	]),
	...sizes(
		"Granite 3.0 #",
		"Granite",
		"1B-A400M 3B-A800M",
		"https://github.com/ibm-granite/granite-3.0-language-models",
		"2024-10-21",
	),
	...sizes("Granite 3.2 #", "Granite", "8B", "https://huggingface.co/ibm-granite", undefined, [
		"Granite-3.2-#-Instruct",
	]),
	...sizes(
		"DeepSeek-R1-Distill-Qwen-#",
		"DeepSeek",
		"1.5B 7B 14B",
		"https://github.com/deepseek-ai/DeepSeek-R1",
		"2025-01-20",
		["R1-Distill-Qwen-#"],
	),
	...sizes(
		"DeepSeek-R1-Distill-Llama-#",
		"DeepSeek",
		"8B",
		"https://github.com/deepseek-ai/DeepSeek-R1",
		"2025-01-20",
		["R1-Distill-Llama-#"],
	),
	...sizes(
		"DeepSeek Coder #",
		"DeepSeek-Coder",
		"1.3B 6.7B",
		"https://github.com/deepseek-ai/DeepSeek-Coder",
		"2023-11-02",
		["DeepSeek-Coder-Base (#)", "DeepSeek-Coder-Instruct (#)", "deepseek-coder-#-instruct", "deepseek-coder-#-base"],
	),
	...sizes("DeepSeek LLM #", "DeepSeek", "7B", "https://github.com/deepseek-ai/DeepSeek-LLM", "2023-11-29", [
		"DeepSeek #",
		"DeepSeek # Chat",
		"DeepSeek # Base",
	]),
	{
		name: "DeepSeek-V2-Lite",
		family: "DeepSeek",
		size: "16B",
		active: "2.4B",
		open: true,
		released: "2024-05-16",
		aliases: ["DeepSeek-V2-Lite-Chat", "DeepSeek-V2-Lite (MoE-16B)", "DSV2-Lite", "DeepSeek-V2-Lite 16B Chat"],
		sources: ["https://github.com/deepseek-ai/DeepSeek-V2"],
	},
	{
		name: "DeepSeek-Coder-V2-Lite",
		family: "DeepSeek-Coder",
		size: "16B",
		active: "2.4B",
		open: true,
		released: "2024-06-17",
		aliases: ["DeepSeek-Coder-V2-Lite-Instruct", "DeepSeek-Coder-V2-Lite-Instruct (16B)"],
		sources: ["https://github.com/deepseek-ai/DeepSeek-Coder-V2"],
	},
	...sizes("Falcon3-#", "Falcon", "1B 3B", "https://huggingface.co/tiiuae", "2024-12-17", ["Falcon3-#-Instruct"]),
	...sizes("Falcon-H1 #", "Falcon", "0.5B 1.5B 1.5B-Deep 3B 7B", "https://github.com/tiiuae/Falcon-H1", "2025-05-21", [
		"Falcon-H1-#-Instruct",
	]),
	...sizes("EXAONE 4.0 #", "EXAONE", "1.2B", "https://github.com/LG-AI-EXAONE/EXAONE-4.0", "2025-07-15"),
	...sizes("EXAONE 3.5 #", "EXAONE", "2.4B", "https://github.com/LG-AI-EXAONE/EXAONE-3.5", "2024-12-09"),
	...sizes("EXAONE Deep #", "EXAONE", "2.4B 7.8B", "https://github.com/LG-AI-EXAONE/EXAONE-Deep", "2025-03-16"),
	...sizes("GLM-4-#", "GLM", "9B", "https://github.com/THUDM/GLM-4", "2024-06-05", ["GLM-4-#-Chat", "GLM-4-#-Chat-1M"]),
	...sizes("CodeGeeX2 #", "GLM", "6B", "https://github.com/THUDM/CodeGeeX2", undefined, ["CodeGeeX2"]),
	...sizes("MiniCPM-o #", "MiniCPM", "2.6 4.5", "https://github.com/OpenBMB/MiniCPM-o").map(
		({ size: _size, ...model }) => model,
	),
	...sizes("MiniCPM-V #", "MiniCPM", "4.0", "https://github.com/OpenBMB/MiniCPM-o").map(
		({ size: _size, ...model }) => model,
	),
	{
		name: "MiniCPM-Llama3-V 2.5",
		family: "MiniCPM",
		open: true,
		aliases: ["MiniCPM-V 2.5"],
		sources: ["https://github.com/OpenBMB/MiniCPM-o"],
	},
	...sizes("MiniCPM #", "MiniCPM", "2B 1B", "https://github.com/OpenBMB/MiniCPM", undefined, [
		"MiniCPM-#-SFT",
		"MiniCPM-#-DPO",
	]),
	{ name: "MiniCPM-MoE-8x2B", family: "MiniCPM", open: true, sources: ["https://github.com/OpenBMB/MiniCPM"] },
	...sizes("Llama 2 #", "Llama", "34B", "https://arxiv.org/abs/2307.09288").map((model) => ({
		...model,
		open: false,
		aliases: ["LLaMA2-34B"],
	})),
	...sizes("Code Llama #", "Code Llama", "7B 13B", "https://github.com/meta-llama/codellama", "2023-08-24", [
		"CodeLlama-#-Instruct",
		"CodeLLama-Base (#)",
		"CodeLlama-#-hf",
		"CodeLLaMA (#)",
		"CodeLlama-#-Base",
	]),
	...sizes("Chinese-Alpaca-Plus #", "Alpaca", "13B", "https://github.com/ymcui/Chinese-LLaMA-Alpaca"),
	...sizes(
		"LLaVA-OneVision #",
		"LLaVA",
		"7B 72B",
		"https://llava-vl.github.io/blog/2024-08-05-llava-onevision/",
		"2024-08-05",
	),
	...sizes("Kanana Flag #", "Kanana", "32.5B", "https://github.com/kakao/kanana"),
	...sizes("Kanana Essence #", "Kanana", "9.8B", "https://github.com/kakao/kanana"),
	...sizes("Kanana Nano #", "Kanana", "2.1B", "https://github.com/kakao/kanana", undefined, ["Kanana-Nano-#-Instruct"]),
	...sizes("Kanana #", "Kanana", "8B", "https://github.com/kakao/kanana"),
	...sizes("Kanana 1.5 #", "Kanana", "2.1B 8B 15.7B-A3B", "https://github.com/kakao/kanana"),
	...sizes("Kanana Flag 1.5 #", "Kanana", "32.5B", "https://github.com/kakao/kanana"),
	...sizes("Kanana Essence 1.5 #", "Kanana", "9.8B", "https://github.com/kakao/kanana"),
	...sizes("Kanana Nano 1.5 #", "Kanana", "3B", "https://github.com/kakao/kanana"),
	...sizes("Orion-#", "Orion (OrionStar)", "14B", "https://github.com/OrionStarAI/Orion", undefined, [
		"Orion-#-Base",
		"Orion-#-Chat",
	]),
	...sizes("Skywork-#", "Skywork", "38B", "https://github.com/SkyworkAI/Skywork-R1V"),
	...sizes("Moonlight-#", "Kimi", "16B-A3B", "https://github.com/MoonshotAI/Moonlight", undefined, [
		"Moonlight-#-Instruct",
	]),
	...sizes("Hunyuan-#", "Hunyuan", "0.5B 1.8B 4B 7B", "https://github.com/Tencent-Hunyuan", undefined, [
		"Hunyuan-#-Instruct",
		"Hunyuan-#-Pretrain",
	]),
	...sizes("Olmo 3 #", "OLMo", "7B", "https://huggingface.co/allenai", "2025-11-20", [
		"Olmo-3-#-Think",
		"Olmo-3-#-Instruct",
		"Olmo-3-1025-#",
	]),
	...sizes("EuroLLM #", "EuroLLM", "1.7B 9B", "https://huggingface.co/utter-project", undefined, [
		"EuroLLM-#-Instruct",
	]),
	{
		name: "EuroLLM 22B",
		family: "EuroLLM",
		size: "22B",
		open: true,
		aliases: ["EuroLLM-22B-2512", "EuroLLM-22B-Instruct-2512"],
		sources: ["https://huggingface.co/utter-project"],
	},
	{
		name: "Bielik 11B v2.3",
		family: "Bielik",
		size: "11B",
		open: true,
		aliases: ["Bielik-11B-v2.3-Instruct"],
		sources: ["https://huggingface.co/speakleash"],
	},
	{
		name: "Bielik 1.5B v3.0",
		family: "Bielik",
		size: "1.5B",
		open: true,
		aliases: ["Bielik-1.5B-v3.0-Instruct"],
		sources: ["https://huggingface.co/speakleash"],
	},
	...sizes("Tower-Plus #", "TowerLLM", "2B 9B 72B", "https://huggingface.co/Unbabel"),
	...sizes("Salamandra #", "Salamandra", "2B 7B", "https://huggingface.co/BSC-LT", undefined, [
		"salamandra-#-instruct",
	]),
	...sizes("LFM2 #", "LFM", "350M 700M 1.2B", "https://huggingface.co/LiquidAI"),
	...sizes("Gemma 3 #", "Gemma", "270M", "https://huggingface.co/google", "2025-08-14", ["gemma-3-#-it"]),
	...sizes("Gemma 4 #", "Gemma", "12B", "https://huggingface.co/google", undefined, ["gemma-4-#-it"]),
	{
		name: "Mistral 7B v0.3",
		family: "Mistral",
		size: "7B",
		open: true,
		aliases: ["mistral-7b-instruct-v0.3", "Mistral-7B-Instruct-v0.3"],
		sources: ["https://huggingface.co/mistralai/Mistral-7B-Instruct-v0.3"],
	},
	...sizes("Cogito v1 Preview Llama #", "Cogito", "3B 8B 70B", "https://huggingface.co/deepcogito"),
	...sizes("Cogito v1 Preview Qwen #", "Cogito", "14B", "https://huggingface.co/deepcogito"),
	...sizes("Cogito v2 Preview Llama #", "Cogito", "70B 405B", "https://huggingface.co/deepcogito"),
	...sizes("StarCoder2 #", "StarCoder", "3B 7B", "https://huggingface.co/bigcode", "2024-02-29", [
		"StarCoder2-Base (#)",
	]),
	{
		name: "StarCoderBase 15B",
		family: "StarCoder",
		size: "15.5B",
		open: true,
		aliases: ["StarCoderBase", "StarCoderBase (16B)", "StarCoder-Base (16B)", "starcoderbase-16b"],
		sources: ["https://huggingface.co/bigcode/starcoderbase"],
	},
	...sizes(
		"OPT-#",
		"Research models of Meta",
		"6.7B 13B 30B",
		"https://github.com/facebookresearch/metaseq",
		"2022-05-02",
	),
	...sizes("Pythia #", "GPT-Neo", "2.8B 6.9B", "https://github.com/EleutherAI/pythia", undefined, [
		"Pythia-# (deduped)",
		"pythia-#-deduped",
	]),
	...sizes("BLOOMZ #", "BLOOM", "7B", "https://huggingface.co/bigscience"),
	...sizes("BLOOM #", "BLOOM", "7B", "https://huggingface.co/bigscience"),
	...sizes("xLAM-2-#-fc-r", "xLAM", "1B 3B 8B 32B 70B", "https://huggingface.co/Salesforce"),
	...sizes("Parakeet TDT #", "Parakeet", "1.1B", "https://huggingface.co/nvidia"),
	{
		name: "Parakeet TDT 0.6B v2",
		family: "Parakeet",
		size: "0.6B",
		open: true,
		sources: ["https://huggingface.co/nvidia/parakeet-tdt-0.6b-v2"],
	},
	...sizes("Parakeet RNNT #", "Parakeet", "0.6B 1.1B", "https://huggingface.co/nvidia"),
	...sizes("Parakeet CTC #", "Parakeet", "0.6B 1.1B", "https://huggingface.co/nvidia"),
	{
		name: "Canary Qwen 2.5B",
		family: "Canary",
		size: "2.5B",
		open: true,
		sources: ["https://huggingface.co/nvidia/canary-qwen-2.5b"],
	},
	{
		name: "Canary 1B v2",
		family: "Canary",
		size: "1B",
		open: true,
		sources: ["https://huggingface.co/nvidia/canary-1b-v2"],
	},
	{
		name: "Canary 1B Flash",
		family: "Canary",
		size: "1B",
		open: true,
		sources: ["https://huggingface.co/nvidia/canary-1b-flash"],
	},
	{
		name: "Whisper large",
		family: "Whisper",
		open: true,
		released: "2022-09-21",
		sources: ["https://github.com/openai/whisper"],
	},
	{
		name: "Whisper medium.en",
		family: "Whisper",
		open: true,
		released: "2022-09-21",
		sources: ["https://github.com/openai/whisper"],
	},
	{
		name: "Whisper small.en",
		family: "Whisper",
		open: true,
		released: "2022-09-21",
		sources: ["https://github.com/openai/whisper"],
	},
	{
		name: "Whisper base.en",
		family: "Whisper",
		open: true,
		released: "2022-09-21",
		sources: ["https://github.com/openai/whisper"],
	},
	{
		name: "Whisper tiny.en",
		family: "Whisper",
		open: true,
		released: "2022-09-21",
		sources: ["https://github.com/openai/whisper"],
	},
	...sizes("Moonshine #", "Moonshine", "tiny base", "https://github.com/usefulsensors/moonshine").map(
		({ size: _size, ...model }) => model,
	),
	{
		name: "LearnLM 1.5 Pro",
		family: "Other models of Google",
		aliases: ["learnlm-1.5-pro-experimental"],
		sources: ["https://ai.google.dev/gemini-api/docs/learnlm"],
	},
	{ name: "Grok Beta", family: "Grok", aliases: ["grok-beta"], sources: ["https://docs.x.ai/docs/models"] },
	{ name: "Gemini Diffusion", family: "Gemini", sources: ["https://deepmind.google/models/gemini-diffusion/"] },
	{ name: "MAI-Thinking-1", family: "MAI", sources: ["https://microsoft.ai/news/"] },
	{
		name: "Gemini 1.5 Flash (exp-0827)",
		family: "Gemini Flash",
		aliases: ["gemini-1.5-flash-exp-0827"],
		released: "2024-08-27",
		sources: ["https://ai.google.dev/gemini-api/docs/changelog"],
	},
	{ name: "Qwen2.5-Turbo", family: "Qwen-Turbo", sources: ["https://qwenlm.github.io/blog/qwen2.5-turbo/"] },
	{ name: "Qwen2.5-Plus", family: "Qwen-Plus", sources: ["https://qwenlm.github.io/blog/qwen2.5-llm/"] },
	{
		name: "WizardLM 13B",
		family: "Research models of Microsoft",
		size: "13B",
		open: true,
		aliases: ["wizardlm-13b"],
		sources: ["https://github.com/nlpxucan/WizardLM"],
	},
	{
		name: "Baichuan-Omni-1.5",
		family: "Baichuan",
		open: true,
		sources: ["https://github.com/baichuan-inc/Baichuan-Omni-1.5"],
	},
	{
		name: "A.X 4.0",
		family: "A.X",
		sources: ["https://github.com/SKT-AI/A.X-4.0"],
		aliases: ["A.X 4.0 (72B)"],
		size: "72B",
		open: true,
	},
	{
		name: "A.X 4.1",
		family: "A.X",
		sources: ["https://github.com/SKT-AI/A.X-4.0"],
		aliases: ["A.X 4.1 (72B)"],
		size: "72B",
	},
	{
		name: "GPT-1",
		family: "GPT",
		released: "2018-06-11",
		open: true,
		size: "117M",
		sources: ["https://openai.com/index/language-unsupervised/"],
	},
	{
		name: "PaLI-X",
		family: "Other models of Google",
		released: "2023-05-29",
		size: "55B",
		sources: ["https://arxiv.org/abs/2305.18565"],
	},
	...sizes(
		"OPT-#",
		"Research models of Meta",
		"1.3B 2.7B",
		"https://github.com/facebookresearch/metaseq",
		"2022-05-02",
	),
	{ name: "MiniCPM-S-1B", family: "MiniCPM", size: "1B", open: true, sources: ["https://github.com/OpenBMB/MiniCPM"] },
	{
		name: "MiniCPM-2B-128k",
		family: "MiniCPM",
		size: "2B",
		open: true,
		sources: ["https://github.com/OpenBMB/MiniCPM"],
	},
	{
		name: "ChatGLM2-6B-32K",
		family: "ChatGLM",
		size: "6B",
		open: true,
		sources: ["https://github.com/THUDM/ChatGLM2-6B"],
	},
	{
		name: "ChatGLM3-6B-32K",
		family: "ChatGLM",
		size: "6B",
		open: true,
		sources: ["https://github.com/THUDM/ChatGLM3"],
	},
];
