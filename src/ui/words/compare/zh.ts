import type { Remark } from "../../../dataset/compare.ts";
import type { CompareWords } from "./en.ts";

const conditions: Record<Remark["condition"], string> = {
	source: "来源",
	shots: "示例数",
	cot: "思维链",
	sampling: "尝试次数",
	tools: "工具",
	thinking: "思考模式",
	effort: "推理强度",
	budget: "思考预算",
	scaffold: "脚手架",
	scaffoldVersion: "脚手架版本",
	harness: "评测框架",
	judge: "评审",
	tuning: "基座或指令版",
	styleControl: "风格控制",
	mode: "调用方式",
	simulator: "用户模拟器",
	retriever: "检索器",
	split: "题目划分",
	modality: "输入类型",
	window: "时间窗口",
	quantised: "数值格式",
	editFormat: "编辑格式",
	table: "来源中的表格",
	marked: "来源中的标记",
};

const or = (text: string | undefined) => (text === undefined || text === "" ? "未注明" : text);

/** What a comparison says, in Simplified Chinese. */
export const zh: CompareWords = {
	title: "比较",
	hint: "同一行中，只有未变灰的分数才可以相互比较。",
	asOf: "截至",
	none: "无分数",
	empty: "请至少给出两个在我们数据中的模型。",
	noRows: "这些模型在我们的数据中没有共同的基准。",
	same: "条件相同",
	similar: (differences) => `条件相近：${differences.join("；")}`,
	differs: (condition, a, b) => `${conditions[condition]}（${or(a)}，${or(b)}）`,
	overlap: (names) => `区间与 ${names.join("、")} 重叠`,
	apart: (reasons) => (reasons.length > 0 ? `不可比较：${reasons.join("；")}` : "不可比较"),
	lowerIsBetter: "越低越好",
	copyText: "复制为文本",
	copyMarkdown: "复制为 Markdown",
	saveCsv: "保存为 CSV",
	reason(reason) {
		switch (reason.code) {
			case "benchmark":
				return "基准不同";
			case "version":
				return `版本不同（${reason.a}，${reason.b}）`;
			case "version-unknown":
				return `版本未知（${or(reason.a)}，${or(reason.b)}）`;
			case "subset":
				return `部分不同（${reason.a || "整体"}，${reason.b || "整体"}）`;
			case "metric":
				return `指标不同（${or(reason.a)}，${or(reason.b)}）`;
			case "unit":
				return `单位不同（${reason.a}，${reason.b}）`;
			case "rating-pool":
				return "评分来自不同榜单或日期";
			case "condition":
				return `${conditions[reason.condition]}不同（${reason.a}，${reason.b}）`;
			case "condition-unknown":
				return `${conditions[reason.condition]}未全部注明（${or(reason.a)}，${or(reason.b)}）`;
			case "conditions-unknown":
				return "条件未知";
		}
	},
};
