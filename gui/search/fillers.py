"""Words that say nothing about any code: they stand in every question. They never exclude a code."""

FILLERS = frozenset(
    (
        "a", "about", "after", "again", "all", "also", "always", "am", "an", "and", "answer", "answers",
        "any", "anyone", "are", "as", "at", "be", "because", "been", "before", "but", "by", "can", "cannot",
        "cdn", "cloud", "code", "codes", "constantly", "could", "curl", "did", "do", "does", "doing", "don",
        "during", "each", "err", "error", "errors", "even", "every", "exception", "fail", "failed", "failing",
        "fails", "failure", "failures", "fix", "for", "from", "get", "gets", "getting", "give", "gives", "go",
        "goes", "going", "got", "had", "happen", "happens", "has", "have", "having", "he", "help", "her",
        "here", "him", "his", "how", "i", "if", "im", "in", "into", "is", "isn", "issue", "issues", "it",
        "its", "just", "keep", "keeps", "kept", "let", "like", "make", "may", "me", "mean", "meaning",
        "means", "message", "messages", "my", "no", "not", "now", "of", "on", "or", "our", "out", "please",
        "problem", "problems", "receive", "received", "respond", "responded", "responding", "responds",
        "response", "responses", "return", "returned", "returning", "returns", "say", "saying", "says", "see",
        "seeing", "seen", "server", "servers", "show", "showing", "shows", "since", "so", "solution", "solve",
        "solved", "some", "someone", "status", "statuses", "still", "such", "suddenly", "tencent", "tencentcloud",
        "thing", "things",
        "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "those", "throw",
        "throwing", "throws", "to", "today", "too", "trouble", "troubleshoot", "troubleshooting", "up", "us",
        "use", "used", "user", "users", "using", "very", "was", "we", "website", "websites", "were", "what",
        "when", "where", "which", "while", "who", "why", "will", "with", "won", "would", "yesterday", "you",
        "your",
    )
)  # fmt: skip
"""English words: the common ones, words about any error, and names of the product."""
CHINESE_FILLERS = (
    "是什么意思", "是怎么回事", "什么意思", "如何处理", "如何解决", "怎么回事", "怎么处理",
    "怎么解决", "解决办法", "解决方法", "错误代码", "为什么", "怎么办", "状态码", "腾讯云",
    "访问时", "错误码", "一直", "不能", "为何", "什么", "今天", "代码", "但是",
    "你们", "你好", "使用", "偶尔", "关于", "出现", "出错", "办法", "原因", "发现",
    "可以", "可能", "報錯", "处理", "大家", "失敗", "失败", "如何", "导致", "已经",
    "异常", "怎么", "怎样", "总是", "情况", "我们", "报错", "提示", "方法", "无法",
    "时候", "昨天", "显示", "有时", "状态", "现在", "用户", "目前", "突然", "经常",
    "网站", "腾讯", "解决", "请教", "请问", "返回", "进行", "造成", "遇到", "错误",
    "问题",
)  # fmt: skip
"""Chinese words. The longest come first."""
CHINESE_LETTERS = "的了吗呢吧啊是我你您他它和与及被把让都就还也又很这那"
"""Characters that say nothing by themselves."""
