"""The words that say, next to a number, whether it is a status code. They are in lower case."""

FIELDS = frozenset(
    ("status", "code", "statuscode", "httpcode", "httpstatus", "httpstatuscode", "responsecode", "errorcode", "errcode")
)
"""Names of fields, or their last words, whose values are status codes."""
HTTP_FIELDS = frozenset(("statuscode", "httpcode", "httpstatus", "httpstatuscode", "responsecode"))
"""The names among them that can only mean HTTP: a 0 in them is a status code, too."""
CODE_KINDS = frozenset(("http", "status", "response"))
"""Words before `code` and `status` that make a name of that kind."""
OTHER_CODES = frozenset(
    ("exit", "area", "zip", "country", "postal", "post", "dialing", "color", "colour", "promo", "currency")
)
"""Words before `code` and `status` that make it another code."""
CHINESE_FIELDS = (
    "状态码", "状态代码", "返回码", "错误码", "错误代码", "响应码", "狀態碼", "錯誤碼",
)  # fmt: skip

CODE_BEFORE = frozenset(
    (
        "error", "errors", "err", "code", "codes", "status", "statuses", "http", "https", "httperror", "return",
        "returns", "returned", "returning", "got", "get", "gets", "getting", "gave", "gives", "giving", "receive",
        "receives", "received", "receiving", "see", "sees", "seeing", "saw", "throw", "throws", "threw", "throwing",
        "answer", "answers", "answered", "respond", "responds", "responded", "response", "responses", "failed", "fails",
        "show", "shows", "showing",
    )
)  # fmt: skip
"""Words directly before a code."""
CHINESE_CODE_BEFORE = (
    *CHINESE_FIELDS, "错误", "报错", "报", "返回", "返回了", "出现", "出现了", "提示", "响应", "遇到", "收到", "显示",
    "状态", "錯誤", "報錯", "出現",
)  # fmt: skip
CODE_AFTER = frozenset(
    ("error", "errors", "code", "codes", "status", "statuses", "response", "responses", "http", "page", "pages")
)
"""Words directly after a code."""
CHINESE_CODE_AFTER = (
    "错误", "的错误", "报错", "状态", "响应", "返回", "异常", "问题", "页面", "錯誤", "狀態", "報錯",
)  # fmt: skip

NO_CODE_BEFORE = frozenset(
    (
        "port", "ports", "line", "lines", "ln", "row", "rows", "col", "column", "pid", "tid", "uid", "gid", "id",
        "size", "length", "len", "bytes", "byte", "duration", "elapsed", "took", "takes", "version", "ver", "build",
        "revision", "release", "chapter", "section", "step", "room", "ext", "ticket", "bug", "vlan", "asn", "offset",
        "ttl", "age", "count", "total", "process", "worker", "thread", "rfc", "iso", "cve", "uptime", "mtu", "latency",
    )
)  # fmt: skip
"""Words directly before a number that is something else."""
CHINESE_NO_CODE_BEFORE = (
    "端口", "端口号", "端口號", "行号", "第", "大小", "长度", "耗时", "用时", "版本", "约", "共", "超过",
    "进程", "大约", "仅",
)  # fmt: skip
UNITS = frozenset(
    (
        "bytes", "byte", "kb", "mb", "gb", "tb", "kib", "mib", "gib", "ms", "us", "ns", "sec", "secs", "second",
        "seconds", "millisecond", "milliseconds", "min", "mins", "minute", "minutes", "hour", "hours", "day", "days",
        "week", "weeks", "month", "months", "year", "years", "times", "requests", "users", "customers", "clients",
        "visitors", "people", "lines", "rows", "files", "items", "hits", "objects", "nodes", "servers", "px", "pixels",
        "percent", "km", "usd", "dollars", "euros", "mbps", "gbps", "kbps", "qps", "rps", "tps", "connections",
        "retries", "attempts", "characters", "chars", "words", "records", "results", "entries", "packages", "tests",
        "messages", "bits", "packets", "devices", "images", "videos", "urls", "domains", "threads", "processes",
        "commits", "stars", "fps", "hz", "mhz", "ghz", "degrees", "tcp", "udp",
    )
)  # fmt: skip
"""Words after a number of something."""
UNIT_LETTERS = frozenset("bkmgth")
"""Letters that may be such words."""
CHINESE_UNITS = (
    "字节", "毫秒", "秒", "次", "个", "個", "行", "分钟", "小时", "天", "人", "条", "元", "兆", "台", "年",
    "端口", "万", "百", "米", "公里", "倍",
)  # fmt: skip
LINKS = frozenset(("is", "was", "of", "no", "number", "be", "a", "an", "the", "with", "as", "to", "by"))
"""Words that may stand between a number and the word that says what it is: `a status of 514`, `port is 502`."""
CHINESE_LINKS = "是为了個个"
"""Characters that may stand there in Chinese."""
