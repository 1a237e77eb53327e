/**
 * What a text has to hold before words of the subject are asked for: all of `CUES` and `WEAK_CUES` (evidence.ts), cut
 * short, and any other script. Plain enough to be compiled in no time; a test holds it to its promise.
 */
export const SUBJECT =
	/[\u0370-\u1fff\u2e80-\uffff]|\b(?:(?:AI|A\.I|KI|IA|ML|NLP|SOTA|MoE|RAG|AGI|API|LLMs?|VLMs?|GPT|RLHF|models?|agents?|assistants?|chats?|coding|harness|subscription|inference|generative|agentic|multimodal|weights)\b|modell|modelo|mod[eè]le|chatbot|(?:language|foundation|frontier|reasoning|base|chat|embedding|image|video) m|(?:artificial|künstl\w*) in|inteli|intelligence a|machine l|deep l|neural n|benchmark|leaderb|fine-?tun|pre-?train|prompt|token|context w|hallu|transformer|open-?w|open[- ]s|coding a|zero-s|few-s|\d+-s|state[- ]of|Anthropic|OpenAI|DeepMind|sprachm)/i;
