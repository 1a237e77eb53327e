/**
 * What speaks for and against reading a word as the name of a model or a benchmark, as data. `--explain` prints
 * each item by its name with its weight.
 */
export const WEIGHTS = {
	/** A version, size or variant belongs to the name. */
	versioned: 2.5,
	/** Its maker stands right before it ("Anthropic's Claude"). */
	makerBefore: 4,
	/** Its family, by a name that cannot be mistaken, elsewhere in the document. */
	familyInDocument: 4,
	/** Its maker elsewhere in the document. */
	makerInDocument: 2,
	/** Other models or benchmarks, by names that cannot be mistaken. */
	othersInDocument: 2,
	/** Several of them. */
	manyInDocument: 1.5,
	/** Chat applications, tools and laboratories. */
	productInDocument: 1.5,
	/** Words of the subject within some 120 characters. */
	cueNear: 2,
	/** Words of the subject anywhere in the text read, or in the title. */
	cueInText: 1,
	/** A list or comparison with another name at its side ("Claude, Gemini and …", "vs"). */
	neighbour: 2.5,
	/** The benchmark's own cue words close by. */
	ownCue: 2.5,
	/** A figure with a per cent sign or a number of shots follows. */
	figureAfter: 1.5,
	/** The second half of a hyphenated word ("Jean-Claude"). */
	hyphenated: -3,
	/** All lower case. */
	lower: -2,
	/** Followed by a capitalised word that is no part of a name ("Claude Monet"). */
	properAfter: -2.5,
	/** Preceded by one ("Harold Bloom"). */
	properBefore: -2.5,
	/** An article or number before it ("a sonnet", "two llamas"). */
	article: -1.5,
	/** Words that belong to its other sense, close by. */
	otherSenseNear: -5,
	/** … or anywhere in the text read. */
	otherSense: -2.5,
	/** Code: call, member, assignment. */
	code: -4,
} as const;

export type EvidenceName = keyof typeof WEIGHTS;

/** The sum that a name must reach, by its need: none, some, strong. */
export const THRESHOLDS = [-3, 2, 3.5] as const;

/** Words of the subject, in the languages tried. */
export const CUES =
	/\b(?:AI|A\.I\.|KI|IA|LLMs?|VLMs?|GPT|ML|NLP|SOTA|MoE|RAG|RLHF|AGI|language models?|foundation models?|frontier models?|reasoning models?|open[- ](?:weights?|source) models?|base models?|chat models?|embedding models?|image models?|video models?|artificial intelligence|machine learning|deep learning|neural net\w*|chatbots?|benchmarks?|leaderboards?|fine-?tun\w+|pre-?train\w+|prompts?|prompting|inference|tokenizer|tokens?|context windows?|hallucinat\w+|transformers?|multimodal|generative|agentic|coding agents?|open-?weights?|weights|zero-shot|few-shot|\d+-shot|state[- ]of[- ]the[- ]art|OpenAI|Anthropic|DeepMind|Sprachmodell\w*|KI-\w+|künstliche\w* Intelligenz|Modelle?n?|inteligencia artificial|modelos? de lenguaje|modèles? de langage|intelligence artificielle|modelos?|modèles?|modelli|modelo de linguagem|inteligência artificial|эталон\w*|ИИ|нейросет\w*|языков\w+ модел\w+|модел[ьиейюям]+|модели|промпт\w*)\b|人工智能|大模型|语言模型|模型|智能体|生成式|開源|开源|推理|基准|人工知能|生成AI|言語モデル|モデル|ベンチマーク|プロンプト|トークン|エージェント|추론|모델|인공지능|언어모델|벤치마크|프롬프트|토큰|에이전트|ИИ|нейросет|модел/giu;

/** Words that the subject shares with others: they count for little, and only far away. */
export const WEAK_CUES = /\b(?:models?|agents?|harness|subscription|API|coding|assistants?|chats?)\b/iu;

/** For every word with another sense: what that sense talks about. Folded word → expression. */
export const OTHER_SENSES: Readonly<Record<string, RegExp>> = {
	claude:
		/\b(?:Monet|Debussy|Shannon|Juncker|Van Damme|Rains|Chabrol|Makélélé|Makelele|Lévi|Levi|Bernard|Cahun|Giroux|Puel|Lelouch|McKay|Lorrain|Pache|Jean-Claude|Jean Claude|Marie-Claude|painter|peintre|painting|impressionis\w+|compositeur|composer)\b/iu,
	gemini:
		/\b(?:zodiac|horoscopes?|astrolog\w+|Aries|Taurus|Virgo|Libra|Scorpio|Sagittarius|Capricorn|Aquarius|Pisces|NASA|Apollo|astronauts?|spacecraft|capsule|Winklevoss|exchange|crypto\w*|Bitcoin|protocol|gopher|geminiprotocol|telescope|observatory|constellation|twins?|Castor|Pollux|gemini:\/\/|géminis|gémeaux|Zwillinge|Tierkreis|zodiaco|mocha|screenshots?)\b/iu,
	llama:
		/\b(?:alpacas?|animals?|herd|wool|farm|Andes|Peru|Bolivia|camelids?|zoo|pack animal|fur|drama|llamas|fuego|incendio|vela|rebelión|viva|apellido|se llama|fire)\b/iu,
	llamas: /./u,
	alpaca:
		/\b(?:wool|herd|farm|Peru|sweaters?|animals?|trading|broker|brokerage|orders?|stocks?|market data|yarn|fleece)\b/iu,
	vicuna: /\b(?:wool|Andes|Peru|animals?|coat|Chimborazo)\b/iu,
	falcon:
		/\b(?:birds?|nest\w*|raptors?|peregrine|prey|wings?|rockets?|SpaceX|launch(?:ed|es|pad)?|Crew Dragon|booster|Starlink|CrowdStrike|sensor|framework|WSGI|ASGI|Millennium|Marvel|Winter Soldier|Dassault|aircraft|jet|Ford|Fly)\b/iu,
	phi: /\b(?:Greek|letters?|golden ratio|fraternity|sorority|Beta Kappa|Delta|Sigma|Kappa|angles?|theta|cos|sin|coefficient|Xeon|psi|equation|Euler|function|totient|theorem|Riesz)\b|ギリシャ|角度|定理/iu,
	opus: /\b(?:codecs?|audio|kHz|bitrate|kbps|ffmpeg|MP3|AAC|Vorbis|WebRTC|MSE|MP4|WebM|ogg|magnum|Dei|symphony|sonata|composer|orchestra|op\.|Beethoven|Mozart|Chopin|Brahms|Schubert|concerto|piano)\b/iu,
	sonnet:
		/\b(?:Shakespeare\w*|poems?|poets?|poetry|iambic|verses?|rhym\w+|stanza|Petrarch\w*|quatrain|couplet|JAX|TensorFlow|DeepMind's Sonnet|Thy|thee|literary)\b/iu,
	haiku:
		/\b(?:poems?|poets?|poetry|syllables?|Bash[oō]|5-7-5|BeOS|operating system|desktop|JAX|forums?|R1\/beta|Japanese poetry|seasonal)\b/iu,
	mistral:
		/\b(?:winds?|Provence|Rh[oô]ne|Mediterranean|blows?|gusts?|vent|ships?|class|helicopter carrier|Navy|Frédéric|Gabriela|sailing|km\/h)\b/iu,
	nova: /\b(?:stars?|supernova|stellar|astronom\w+|Scotia|PBS|Bossa|Chevrolet|Chevy|Huawei|OnePlus|launcher|galaxy|explosion|Southeastern|telescope|white dwarf|Aqua|Casa|television)\b/iu,
	sora: /\b(?:Kingdom Hearts|Disney|Keyblade|Riku|Kairi|birds?|rail|Donald|Goofy|Yosuga|anime|marsh|crake)\b/iu,
	orion:
		/\b(?:constellation|stars?|nebula|belt|NASA|Artemis|spacecraft|capsule|hunter|Betelgeuse|Rigel|sky|telescope|mytholog\w+)\b/iu,
	grok: /\b(?:Heinlein|logstash|regex|dissect|pattern|patterns|Elastic\w*|filter|to grok|easy to|hard to|fully grok|stranger)\b/iu,
	titan:
		/\b(?:moon|Saturn|Greek|submersible|OceanGate|NVIDIA|GTX|RTX|Titanic|attack on|Tennessee|Cassini|Huygens|key)\b/iu,
	granite:
		/\b(?:rocks?|stones?|countertops?|kitchen|quarry|marble|boulders?|cliffs?|slabs?|State|mountains?|peaks?|geolog\w+|bay)\b/iu,
	step: /\b(?:steps?|click|follow|instructions?|next|recipe|install|then|guide|Schritt)\b/iu,
	seed: /\b(?:rounds?|funding|investors?|Series A|plants?|garden|random seed|startup|venture|capital|raised|sow|soil|bank|oil|torrent|number)\b/iu,
	solar:
		/\b(?:panels?|energy|power|watch|eclipse|system|flare|wind|cells?|roof|battery|photovoltaic|PV|sun|orbit|plexus|grid)\b/iu,
	aria: /\b(?:opera|label|labelledby|hidden|role|screen readers?|accessib\w+|WAI|attributes?|soprano|singer|HTML|hotel|Stark|Bach|download)\b/iu,
	bloom:
		/\b(?:flowers?|spring|Harold|Orlando|garden|blossoms?|cherry|Leopold|petals?|Energy|full bloom|Joyce|algae|filters?|taxonomy|Bloomberg)\b/iu,
	yi: /\b(?:Zhang|Wang|Chen|Li|people|ethnic|surname|professor|camera|dynasty|et al)\b/iu,
	ring: /./u,
	command: /\b(?:key|keyboard|shortcut|press|Ctrl|Option|Shift|terminal|shell|Mac|macOS|menu|hold|cmd)\b|⌘/iu,
	hermes:
		/\b(?:god|Greek|Olymp\w+|Zeus|React Native|engine|JavaScript|bytecode|bags?|scarf|luxury|Birkin|courier|parcel|handbag|Hermès|Rhodes|messenger)\b/iu,
	kimi: /\b(?:Räikkönen|Raikkonen|Antonelli|Formel|Formula|F1|Ferrari|Mercedes|Alfa|Bottas|Grand Prix|race|driver|no na wa|Werner)\b/iu,
	arctic: /\b(?:ice|ocean|polar|circle|sea|region|climate|fox|bears?|Monkeys|Norway|Greenland|tundra|expedition)\b/iu,
	mercury:
		/\b(?:planet|thermometer|toxic|bank|Freddie|Venus|Hg|element|fish|poisoning|NASA|insurance|car|retrograde|Project)\b/iu,
	spark:
		/\b(?:Apache|PySpark|Scala|Hadoop|DataFrame|RDD|plug|ignite|DGX|Chevrolet|Streaming|SQL|cluster|Databricks|Adobe|AR)\b/iu,
	gaia: /\b(?:mission|ESA|satellite|stars?|parallax|Milky Way|DR[23]|spacecraft|goddess|Greek|astrometr\w+|catalog|hypothesis|Lovelock|mixin|server|login|data release|account|mother earth)\b/iu,
	arc: /\b(?:RwLock|Mutex|Rust|clone|browser|circle|welding|Joan|Lock|story|thread-safe|GPU|Intel|Arc A\d+|radians|character arc|reference[- ]count\w*|Swift|electric)\b/iu,
	drop: /\b(?:TABLE|INDEX|DATABASE|SQL|COLUMN|CASCADE|ALTER|CREATE|SELECT|INSERT|VIEW|[Dd]rop-?down|users|DEFAULT)\b/u,
	math: /\b(?:class|teachers?|homework|students? in|SAT|Math\.|MathJax|LaTeX|school|course|degree|math\.h|department|major|exam|tutor|lessons?|random|floor)\b/iu,
	race: /\b(?:condition|detector|car|horse|DATA RACE|-race|track|driver|laps?|marathon|human race|ethnic\w*|mutex|goroutine)\b/iu,
	helm: /\b(?:Kubernetes|charts?|k8s|kubectl|templates?|YAML|at the helm|captain|ship|Tiller|values\.yaml|release|install|upgrade|repo)\b/iu,
	spider: /\b(?:Man|web|webs|legs|venom|arachnid|Scrapy|crawler|crawl|Tarantula|silk|spiders)\b/iu,
	arena:
		/\b(?:concert|stadium|tickets?|tour|Bridgestone|Staples|Center|NHL|NBA|team|game|fans|venue|sports?|tennis|gladiator|allocator|memory|malloc|hall)\b/iu,
	apps: /\b(?:mobile|Android|iOS|App Store|download|install|Google Play|phone|Windows|Microsoft)\b/iu,
	apex: /\b(?:Legends|Salesforce|predator|trigger|Oracle|domain|curve|corner)\b/iu,
	include: /\b(?:#include|header|stdio|iostream|C\+\+|PHP|import|guard|file)\b/iu,
	frames: /\b(?:per second|fps|animation|video frames|iframe|seconds?|GIF|photo|window)\b/iu,
	mask: /\b(?:face|wear|COVID|N95|Elon|mandate|surgical|bit|subnet|layer|CSS|attention mask|image)\b/iu,
	ruler: /\b(?:king|queen|inch|centimeter|measure|emperor|monarch|Intel|SSD|storage)\b/iu,
	bold: /\b(?:font|italic|text|HTML|markdown|typeface|letters?|brave)\b/iu,
	blink: /\b(?:eye|engine|Chromium|WebKit|LED|182|camera|cursor|tag|browser|rendering)\b/iu,
	bird: /\b(?:species|feather|wings|nest|Larry|fly|watching|scooter)\b/iu,
	clip: /\b(?:video clip|paper|STUDIO|hair|nail|audio clip|clip-path|board)\b/iu,
	whisper: /\b(?:whispers?|ear|softly|Hear|whispered|quietly)\b/iu,
	cursor: /\b(?:mouse|pointer|text cursor|SQL|cursor\.|execute|blinking|move the)\b/iu,
	muse: /\b(?:band|album|poet\w*|Greek|goddess|Matt Bellamy|verse|artist|sick)\b/iu,
	composer: /\b(?:PHP|Packagist|symphony|music|opera|packages?|autoload|orchestra|Laravel|install|piano)\b/iu,
	fable: /\b(?:Aesop|moral|tale|fox|La Fontaine|Xbox|Lionhead|game|story)\b/iu,
	mythos: /\b(?:Cthulhu|Lovecraft|Greek|myths?|Stephen Fry|beer|gods|legend)\b/iu,
	ernie: /\b(?:Bert|Sesame|Els|bonds?|Hudson|Banks|Muppet|golf)\b/iu,
	flux: /\b(?:React|Redux|magnetic|Kubernetes|GitOps|CD|capacitor|in flux|luminous|solder|f\.lux|dispatcher)\b/iu,
	north: /./u,
	tri: /./u,
	pi: /\b(?:Raspberry|3\.14\w*|circle|radius|circumference|digits|cos|sin|math|day)\b/iu,
	character: /./u,
	gen: /./u,
	lora: /./u,
	o1: /\b(?:visa|USCIS|petition|immigration|extraordinary|O\(1\)|constant time|complexity|alien|H-1B|EB-1)\b/iu,
	r1: /\b(?:Canon|EOS|camera|mirrorless|Rivian|truck|SUV|Yamaha|YZF|rabbit r1|Rabbit|motorcycle|resistor|Nikon|autofocus|R1T|R1S|Haiku)\b/iu,
	k2: /\b(?:mountain|climb\w*|summit|Everest|Karakoram|Pakistan|mountaineer\w*|peak|alpinist\w*|Knaus|skis?)\b/iu,
	m1: /\b(?:Apple|Mac|MacBook|chip|iPad|ARM|silicon|processor|Macs|macOS|motorway)\b/iu,
	m2: /\b(?:Apple|Mac|MacBook|chip|iPad|SSD|NVMe|silicon|processor|BMW|macOS|square)\b/iu,
	m3: /\b(?:Apple|Mac|MacBook|chip|iPad|BMW|silicon|processor|macOS)\b/iu,
	v8: /\b(?:engine|Chrome|JavaScript|Ford|cylinders?)\b/iu,
	t5: /\b(?:Terminal|Heathrow|bacteriophage|phage|Volkswagen|tube|lamp|fluorescent|Lumix|Transporter)\b/iu,
	palm: /\b(?:tree|trees|oil|Phone|Pilot|hand|Beach|Springs|Sunday|beaches|Treo|webOS)\b/iu,
	bard: /\b(?:Shakespeare|poet|Avon|Skyrim|D&D|Irish|tale)\b/iu,
	ray: /\b(?:ray tracing|X-ray|sun|stingray|Charles|Bradbury|light)\b/iu,
	aya: /\b(?:Neta|Ofri|name|girl|sister|daughter|Nakamura)\b/iu,
	wan: /\b(?:LAN|network|router|VPN|Obi|kenobi|SD-WAN|IP|port|pale|Zhong)\b/iu,
	ling: /\b(?:surname|fish|Zhang|Wang)\b/iu,
	dolphin: /\b(?:sea|ocean|swim\w*|whales?|Miami|emulator|KDE|Wii|GameCube)\b/iu,
	gauss: /\b(?:Carl|theorem|gaussian|distribution|magnetic|matrix|elimination|unit)\b/iu,
	genie: /\b(?:lamp|bottle|Aladdin|wish\w*|Databricks)\b/iu,
	pika: /\b(?:Pikachu|rabbit|mammal|rocks|animal)\b/iu,
	jamba: /\b(?:Juice|smoothie)\b/iu,
	sonic: /\b(?:Hedgehog|Sega|boom|Mega Drive|screwdriver|SVM|Eggman)\b/iu,
	swallow: /\b(?:birds?|pill|food|throat|hard to)\b/iu,
	豆包: /包子|早饭|早餐|一笼|馅|蒸|豆沙|粘豆包|面粉/u,
	文心: /雕龙|刘勰/u,
	盘古: /开天|神话|女娲/u,
	星火: /燎原|革命/u,
	typhoon: /\b(?:storm|winds|Japan|Philippines|Eurofighter|landfall|weather)\b/iu,
};

/** Articles, possessives and numbers that go before common nouns. */
export const ARTICLE =
	/(?:^|[^\p{L}])(?:a|an|two|three|four|many|some|every|each|his|her|another|wild|un|una|une|ein|eine|einen|einem|der Wind|dos|tres|deux|trois|zwei|drei)\s$/iu;

/** Right before a name: its comparison or list partner is at its side. */
export const LIST_BEFORE =
	/(?:[,、，/|&+]|\b(?:and|or|vs\.?|versus|than|und|oder|et|ou|y|o|с|и|или|with|like|including)\b|[和与及或])\s*$/iu;

/** How far a bare word leans by itself: most pages that say "Claude" today mean the model. Folded word → weight. */
export const PRIORS: Readonly<Record<string, number>> = { claude: 1, qwen: 2, chatglm: 2, deepseek: 1 };

/** Words that need no company once a version stands with them ("Opus 4.8", unlike "Step 3"). */
export const SURE_WITH_VERSION: ReadonlySet<string> = new Set([
	"opus",
	"sonnet",
	"haiku",
	"fable",
	"mythos",
	"command",
]);

/** Laboratories whose name is also their models': alone it means the laboratory unless something says otherwise. */
export const LABORATORIES: ReadonlySet<string> = new Set([
	"deepseek",
	"minimax",
	"mistral",
	"cohere",
	"reka",
	"stepfun",
	"sarvam",
	"upstage",
]);

/** Before such a word: it is used, asked or listed as a model. */
export const USED_BEFORE =
	/(?:\b(?:with|using|uses?|used|like|including|running|runs?|asked|ask|via|prompt(?:ed|ing)?|tried|models?|mit|nutzt|avec|utiliser|con|usar|usando|с помощью|through|such as|e\.g\.,?|only|both|against|than|beats?|outperform\w*)\s(?:the )?|使用\s?|如何使用\s?|用\s?|添加\s?|조사|모델 |[-–•]\s)$/iu;

/** After it: a model is spoken of. */
export const MODEL_AFTER =
	/^[ \u00a0]?(?:models?\b|LLMs?|chat\b|模型|系列|大模型|モデル|모델|модел|und\b|vs\b|locally|,? ?or some\b|…|\.\.\.|은 다른 모델|作为)/iu;
