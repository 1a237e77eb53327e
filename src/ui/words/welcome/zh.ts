import type { WelcomeWords } from "./en.ts";

/** What the welcome page says, in Simplified Chinese. */
export const zh: WelcomeWords = {
	title: "读到 AI 模型之处，即有出处可查的数据",
	tryIt: "试一试：把指针停在带点状下划线的名称上，或轻触它。",
	sample:
		"2025 年 1 月，阿里巴巴发布 Qwen2.5-Max，并在 Arena-Hard、LiveBench 和 GPQA Diamond 等基准上将其与 DeepSeek-V3、GPT-4o 和 Claude 3.5 Sonnet 并列。谁测了什么、怎么测的，都写在卡片上。",
	legend: "卡片上的符号",
	independent: "由独立方测得",
	vendor: "由开发方或竞争方公布",
	interval: "真实数值可能所在的范围",
	caution: "阅读该数值时需要留意的原因",
	density: "标注多少？",
	densityChoices: { first: "每个名称的首次出现（推荐）", all: "每一次出现", none: "不标注，我用工具栏弹窗" },
	keys: (next, popup) => `用键盘：${next} 跳到下一个名称并打开卡片，Esc 关闭，${popup} 打开搜索。`,
	quiet: "一次点击即可对某个网站、某个名称或全部关闭：在卡片、弹窗和设置中都可以。",
	privacy: "您阅读的内容不会离开这台电脑：Evalgloss 不发出任何网络请求。",
	settings: "设置",
	done: "完成",
};
