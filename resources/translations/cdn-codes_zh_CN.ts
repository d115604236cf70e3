<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message>
        <source>usage: </source>
        <translation>用法： </translation>
    </message>
    <message>
        <source>error: {reason}</source>
        <translation>错误：{reason}</translation>
    </message>
    <message>
        <source>--ticket needs --print</source>
        <translation>--ticket 需要与 --print 一起使用</translation>
    </message>
    <message>
        <source>Look up the status codes of Tencent Cloud CDN: what they mean, what to do, who has to act.</source>
        <translation>查询腾讯云 CDN 的状态码：含义、处理建议，以及该由谁处理。</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>what to search for</source>
        <translation>要搜索的内容</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>show this help and end</source>
        <translation>显示本帮助后退出</translation>
    </message>
    <message>
        <source>TEXT: a code (514), words (certificate), a class (5xx), a range (531-533), a phrase (&quot;origin server&quot;). With --print, - stands for standard input: headers that curl prints, log lines, a HAR file. Nothing is sent.</source>
        <translation>TEXT：状态码（514）、词语（证书）、一类（5xx）、范围（531-533）或短语（&quot;源站&quot;）。与 --print 一起使用时，- 表示标准输入：curl 输出的响应头、日志行或 HAR 文件。不会发送任何数据。</translation>
    </message>
    <message>
        <source>print the matches as text and open no window</source>
        <translation>以文本输出匹配项，不打开窗口</translation>
    </message>
    <message>
        <source>with --print: print a ticket for Tencent Cloud&apos;s support instead, as Markdown, without query strings and cookies</source>
        <translation>与 --print 一起使用：改为以 Markdown 输出提交给腾讯云的工单，不含查询参数和 Cookie</translation>
    </message>
    <message>
        <source>use only this catalogue, this time: a TOML file, or a Markdown page with a table; without FILE, the built-in one; give the option several times for several catalogues</source>
        <translation>本次只使用该码表：TOML 文件，或带表格的 Markdown 页面；不写 FILE 时使用内置码表；要使用多个码表，可重复该选项</translation>
    </message>
    <message>
        <source>open this catalogue beside those that are open, as File &gt; Open does</source>
        <translation>在已打开的码表之外再打开该码表，与“文件 &gt; 打开”相同</translation>
    </message>
    <message>
        <source>use English or Chinese, this time; --print uses the language of your environment by default</source>
        <translation>本次使用英文（en）或中文（zh）；--print 默认使用环境的语言</translation>
    </message>
    <message>
        <source>add the program to your desktop&apos;s menu</source>
        <translation>把本程序加入桌面菜单</translation>
    </message>
    <message>
        <source>remove the program from your desktop&apos;s menu</source>
        <translation>从桌面菜单移除本程序</translation>
    </message>
    <message>
        <source>show the version and end</source>
        <translation>显示版本后退出</translation>
    </message>
    <message>
        <source>the output can&apos;t be written ({reason}).</source>
        <translation>无法写入输出（{reason}）。</translation>
    </message>
    <message>
        <source>standard input has no status code. Give the output of curl -sI, headers or lines of a log.</source>
        <translation>标准输入中没有状态码。请提供 curl -sI 的输出、响应头或日志行。</translation>
    </message>
    <message>
        <source>Without a search, --print shows all codes.</source>
        <translation>不带搜索内容时，--print 输出全部状态码。</translation>
    </message>
    <message>
        <source>missing in the ticket: {names}.</source>
        <translation>工单还缺少：{names}。</translation>
    </message>
    <message>
        <source>standard input can&apos;t be read ({reason}).</source>
        <translation>无法读取标准输入（{reason}）。</translation>
    </message>
    <message>
        <source>standard input is read with - only. For example: cdn-codes --print 514, or: cdn-codes --print -</source>
        <translation>只有给出 - 时才读取标准输入。例如：cdn-codes --print 514，或 cdn-codes --print -</translation>
    </message>
    <message>
        <source>desktop entries exist on Linux only.</source>
        <translation>只有 Linux 才有桌面菜单项。</translation>
    </message>
    <message>
        <source>Installed {file}</source>
        <translation>已安装 {file}</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>已移除。</translation>
    </message>
    <message>
        <source>There was no desktop entry of this program.</source>
        <translation>没有本程序的桌面菜单项。</translation>
    </message>
    <message>
        <source>desktops can&apos;t start a program at this path: {path}. Install it where the path has no % and no =, and only characters that can be shown.</source>
        <translation>桌面无法启动此路径上的程序：{path}。请安装到不含 % 和 =、且只含可显示字符的路径。</translation>
    </message>
    <message>
        <source>the desktop entry can&apos;t be changed: {file} ({reason}).</source>
        <translation>无法修改桌面菜单项：{file}（{reason}）。</translation>
    </message>
    <message>
        <source>no window can be opened: {reason}. The matches as text:</source>
        <translation>无法打开窗口：{reason}。以文本输出结果：</translation>
    </message>
    <message>
        <source>there is no display</source>
        <translation>没有显示器</translation>
    </message>
    <message>
        <source>Check: {party}</source>
        <translation>排查方向：{party}</translation>
    </message>
    <message>
        <source>In standard HTTP: {name}</source>
        <translation>标准 HTTP 中的名称：{name}</translation>
    </message>
    <message>
        <source>Found by: {keywords}</source>
        <translation>命中关键词：{keywords}</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理建议</translation>
    </message>
    <message>
        <source>Catalogue: {name}</source>
        <translation>码表：{name}</translation>
    </message>
    <message>
        <source>Also:</source>
        <translation>补充说明：</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>补充说明</translation>
    </message>
    <message>
        <source>In the console</source>
        <translation>控制台配置</translation>
    </message>
    <message>
        <source>Find out more (the advice is our own; if a page is named, it has the command)</source>
        <translation>进一步排查（建议由我们给出；注明出处的，命令来自该页）</translation>
    </message>
    <message>
        <source>Not to be confused with</source>
        <translation>容易混淆</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>This code: {page}</source>
        <translation>本状态码：{page}</translation>
    </message>
    <message>
        <source>It is not in: {page}</source>
        <translation>不在此页中：{page}</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>CDN settings</source>
        <translation>CDN 配置</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>源站</translation>
    </message>
    <message>
        <source>Tencent Cloud</source>
        <translation>腾讯云</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>this is {found}. Write a table with these fields: {names}.</source>
        <translation>这里是 {found}。请写成包含以下字段的表：{names}。</translation>
    </message>
    <message>
        <source>the field {field} is missing. These fields are required: {names}.</source>
        <translation>缺少字段 {field}。必填字段：{names}。</translation>
    </message>
    <message>
        <source>the field {field} is not known here. Known fields: {names}.</source>
        <translation>这里不支持字段 {field}。支持的字段：{names}。</translation>
    </message>
    <message>
        <source>this is {found}. Write a list: {example}.</source>
        <translation>这里是 {found}。请写成列表：{example}。</translation>
    </message>
    <message>
        <source>this list is too long. Write at most {limit} items.</source>
        <translation>列表过长，最多 {limit} 项。</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>第 {number} 项</translation>
    </message>
    <message>
        <source>this is {found}. Write a text in quotation marks.</source>
        <translation>这里是 {found}。请写成带引号的文本。</translation>
    </message>
    <message>
        <source>this is empty. Write a text.</source>
        <translation>这里为空。请填写文本。</translation>
    </message>
    <message>
        <source>this is too long. Write at most {limit} characters.</source>
        <translation>内容过长，最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>this has the control character {code}. Remove it.</source>
        <translation>这里含有控制字符 {code}，请删除。</translation>
    </message>
    <message>
        <source>this has several lines. Write it in one line.</source>
        <translation>这里有多行。请写成一行。</translation>
    </message>
    <message>
        <source>this is {found}. Write an address without spaces that begins with http:// or https://.</source>
        <translation>这里是 {found}。请写以 http:// 或 https:// 开头、不含空格的地址。</translation>
    </message>
    <message>
        <source>this is {found}. Write a date without quotation marks: 2024-12-30.</source>
        <translation>这里是 {found}。请写日期，不加引号：2024-12-30。</translation>
    </message>
    <message>
        <source>a huge number</source>
        <translation>一个过大的数</translation>
    </message>
    <message>
        <source>{name} is {found}. Begin each of its tables with a line {example}.</source>
        <translation>{name} 是 {found}。其中每个表都应以一行 {example} 开头。</translation>
    </message>
    <message>
        <source>this is {found}. Write true or false.</source>
        <translation>这里是 {found}。请写 true 或 false。</translation>
    </message>
    <message>
        <source>this is {found}. Write a whole number from 0 to 999.</source>
        <translation>这里是 {found}。请写 0 到 999 的整数。</translation>
    </message>
    <message>
        <source>this is {found}. Write the number of another code of this file.</source>
        <translation>这里是 {found}。请写本文件中另一个状态码的数字。</translation>
    </message>
    <message>
        <source>the texts are too long together. Write at most {limit} characters.</source>
        <translation>文字总长度过长，最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>there are too many list items, links and styles. Write at most {limit} together.</source>
        <translation>列表项、链接和样式过多，合计最多 {limit} 个。</translation>
    </message>
    <message>
        <source>this is {found}. Write one of: {names}.</source>
        <translation>这里是 {found}。请从以下各项中选一：{names}。</translation>
    </message>
    <message>
        <source>this file has no table {missing}. Add it, or correct the key.</source>
        <translation>本文件没有表 {missing}。请添加该表，或改正键名。</translation>
    </message>
    <message>
        <source>this is a folder. Choose a TOML file or a Markdown page.</source>
        <translation>这是文件夹。请选择 TOML 文件或 Markdown 页面。</translation>
    </message>
    <message>
        <source>this is a device, not a file. Choose a TOML file or a Markdown page.</source>
        <translation>这是设备，不是文件。请选择 TOML 文件或 Markdown 页面。</translation>
    </message>
    <message>
        <source>the file can&apos;t be read ({reason}).</source>
        <translation>无法读取文件（{reason}）。</translation>
    </message>
    <message>
        <source>the file is too large. A catalogue has at most {limit} kB.</source>
        <translation>文件过大。码表最大 {limit} kB。</translation>
    </message>
    <message>
        <source>the file is in UTF-16. Save it as UTF-8.</source>
        <translation>文件编码为 UTF-16。请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>this is a binary file. Choose a TOML file or a Markdown page.</source>
        <translation>这是二进制文件。请选择 TOML 文件或 Markdown 页面。</translation>
    </message>
    <message>
        <source>this is not UTF-8 text. Save the file as UTF-8.</source>
        <translation>这里不是 UTF-8 文本。请把文件另存为 UTF-8。</translation>
    </message>
    <message>
        <source>the file is empty. A catalogue has at least one status code.</source>
        <translation>文件为空。码表至少要有一个状态码。</translation>
    </message>
    <message>
        <source>this is not valid TOML: {reason}.</source>
        <translation>不是有效的 TOML：{reason}。</translation>
    </message>
    <message>
        <source>a number is too long.</source>
        <translation>数字过长。</translation>
    </message>
    <message>
        <source>there are no status codes. Begin each with a line [[codes]].</source>
        <translation>没有状态码。每个状态码都应以一行 [[codes]] 开头。</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>第 {number} 条</translation>
    </message>
    <message>
        <source>this is {found}. Begin each status code with a line [[codes]].</source>
        <translation>这里是 {found}。每个状态码都应以一行 [[codes]] 开头。</translation>
    </message>
    <message>
        <source>entry {number} (code {code})</source>
        <translation>第 {number} 条（状态码 {code}）</translation>
    </message>
    <message>
        <source>no table has the headings {headings}. Add one. If the file is TOML, its name must end in .toml.</source>
        <translation>没有表头为 {headings} 的表格。请添加。如果是 TOML 文件，文件名须以 .toml 结尾。</translation>
    </message>
    <message>
        <source>the table with the headings {headings} has no rows. Add a row for each status code.</source>
        <translation>表头为 {headings} 的表格没有内容。请为每个状态码添加一行。</translation>
    </message>
    <message>
        <source>{first} has the same code. Keep one of them.</source>
        <translation>与{first}的状态码相同。请只保留一条。</translation>
    </message>
    <message>
        <source>No code mentions “{text}”.</source>
        <translation>没有状态码提到“{text}”。</translation>
    </message>
    <message>
        <source>that code</source>
        <translation>该状态码</translation>
    </message>
    <message>
        <source>codes that begin so</source>
        <translation>以此开头的状态码</translation>
    </message>
    <message>
        <source>the range</source>
        <translation>该范围</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>其中任意一个</translation>
    </message>
    <message>
        <source>codes whose text has that number</source>
        <translation>文字中有该数字的状态码</translation>
    </message>
    <message>
        <source>codes that have every word, in their text, their keywords or their HTTP name</source>
        <translation>文字、关键词或 HTTP 名称中包含所有词的状态码</translation>
    </message>
    <message>
        <source>the phrase</source>
        <translation>整句</translation>
    </message>
    <message>
        <source>both</source>
        <translation>同时满足两者</translation>
    </message>
    <message>
        <source>the Chinese console&apos;s words</source>
        <translation>中文控制台的用语</translation>
    </message>
    <message>
        <source>Find out more</source>
        <translation>进一步排查</translation>
    </message>
    <message>
        <source>More: {count}</source>
        <translation>还有 {count} 条</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>From: {page}</source>
        <translation>出处：{page}</translation>
    </message>
    <message>
        <source>In ECDN a node is overloaded by requests or a CC attack, or the region is blocked.</source>
        <translation>在 ECDN 中表示节点因请求突增或 CC 攻击而过载，或该地区被封禁。</translation>
    </message>
    <message>
        <source>In EdgeOne the connection to the origin timed out.</source>
        <translation>在 EdgeOne 中表示与源站建连超时。</translation>
    </message>
    <message>
        <source>In ECDN the connection over HTTP failed.</source>
        <translation>在 ECDN 中表示 HTTP 请求建连失败。</translation>
    </message>
    <message>
        <source>In EdgeOne it is an error of DNS.</source>
        <translation>在 EdgeOne 中表示 DNS 错误。</translation>
    </message>
    <message>
        <source>In EdgeOne it is an error of the TLS handshake.</source>
        <translation>在 EdgeOne 中表示 TLS 握手错误。</translation>
    </message>
    <message>
        <source>In ECDN the domain is new and not deployed yet, or the origin blocks ping.</source>
        <translation>在 ECDN 中表示域名刚接入、尚未部署完成，或源站禁 ping。</translation>
    </message>
    <message>
        <source>The Range of the request lies beyond the file&apos;s size.</source>
        <translation>请求的 Range 超出了文件大小。</translation>
    </message>
    <message>
        <source>In nginx it closes the connection without an answer.</source>
        <translation>在 nginx 中：不作响应，直接关闭连接。</translation>
    </message>
    <message>
        <source>In nginx the header of the request is too large.</source>
        <translation>在 nginx 中：请求头过大。</translation>
    </message>
    <message>
        <source>In nginx the client&apos;s certificate has an error.</source>
        <translation>在 nginx 中：客户端证书有误。</translation>
    </message>
    <message>
        <source>In nginx the client sent no certificate.</source>
        <translation>在 nginx 中：客户端没有发送证书。</translation>
    </message>
    <message>
        <source>In nginx the client sent plain HTTP to the port for HTTPS.</source>
        <translation>在 nginx 中：客户端向 HTTPS 端口发送了明文 HTTP。</translation>
    </message>
    <message>
        <source>In nginx the request had an invalid host name, and was cancelled.</source>
        <translation>在 nginx 中：请求的主机名无效，请求被取消。</translation>
    </message>
    <message>
        <source>In nginx the client closed the connection before the answer.</source>
        <translation>在 nginx 中：客户端在收到响应前关闭了连接。</translation>
    </message>
    <message>
        <source>In Cloudflare the origin&apos;s answer was empty or not understood.</source>
        <translation>在 Cloudflare 中：源站的响应为空或无法识别。</translation>
    </message>
    <message>
        <source>In Cloudflare the origin refused the connection.</source>
        <translation>在 Cloudflare 中：源站拒绝连接。</translation>
    </message>
    <message>
        <source>In Cloudflare the connection to the origin timed out.</source>
        <translation>在 Cloudflare 中：连接源站超时。</translation>
    </message>
    <message>
        <source>In Cloudflare the origin could not be reached.</source>
        <translation>在 Cloudflare 中：无法连通源站。</translation>
    </message>
    <message>
        <source>In Cloudflare the origin was connected, but did not answer in time.</source>
        <translation>在 Cloudflare 中：已连上源站，但源站未及时响应。</translation>
    </message>
    <message>
        <source>In Cloudflare the SSL handshake with the origin failed.</source>
        <translation>在 Cloudflare 中：与源站的 SSL 握手失败。</translation>
    </message>
    <message>
        <source>In Cloudflare the origin&apos;s certificate is not valid.</source>
        <translation>在 Cloudflare 中：源站证书无效。</translation>
    </message>
    <message>
        <source>In Cloudflare it comes with another error, whose number is 1XXX.</source>
        <translation>在 Cloudflare 中：伴随另一个编号为 1XXX 的错误。</translation>
    </message>
    <message>
        <source>The IP list refused the request, if the mainland API set its code to 609.</source>
        <translation>如果通过国内站 API 将 IP 黑白名单的返回码设为 609，表示请求被该名单拒绝。</translation>
    </message>
    <message>
        <source>In standard HTTP it is {name}.</source>
        <translation>在标准 HTTP 中，它是 {name}。</translation>
    </message>
    <message>
        <source>It is not a standard HTTP code either.</source>
        <translation>它也不是标准 HTTP 状态码。</translation>
    </message>
    <message>
        <source>{code} is not in {catalogue}&apos;s table.</source>
        <translation>{catalogue} 的码表中没有 {code}。</translation>
    </message>
    <message>
        <source>Read as {codes}</source>
        <translation>识别为 {codes}</translation>
    </message>
    <message>
        <source>Showing {words}</source>
        <translation>显示的是 {words} 的结果</translation>
    </message>
    <message>
        <source>“{text}” has no word or number to search for.</source>
        <translation>“{text}”中没有可搜索的词或数字。</translation>
    </message>
    <message>
        <source>Nearest in meaning first.</source>
        <translation>含义最接近的在前。</translation>
    </message>
    <message>
        <source>No code has all of these; nearest first.</source>
        <translation>没有状态码符合全部条件；最接近的在前。</translation>
    </message>
    <message>
        <source>Not found: {words}</source>
        <translation>未找到：{words}</translation>
    </message>
    <message>
        <source>Read as {codes}, from {form}</source>
        <translation>识别为 {codes}，来自{form}</translation>
    </message>
    <message>
        <source>{code} is in none of these catalogues: {names}.</source>
        <translation>以下码表中都没有 {code}：{names}。</translation>
    </message>
    <message>
        <source>The request goes from the client through the CDN to the origin.</source>
        <translation>请求从客户端经 CDN 到达源站。</translation>
    </message>
    <message>
        <source>Ask Tencent Cloud.</source>
        <translation>请联系腾讯云。</translation>
    </message>
    <message>
        <source>Check: {party}.</source>
        <translation>排查方向：{party}。</translation>
    </message>
    <message>
        <source>our own reading</source>
        <translation>我们的判断</translation>
    </message>
    <message>
        <source>{title}, {date}</source>
        <translation>{title}，{date}</translation>
    </message>
    <message>
        <source>{source}, by a third party</source>
        <translation>{source}，第三方</translation>
    </message>
    <message>
        <source>Show it in {catalogue}</source>
        <translation>在 {catalogue} 中查看</translation>
    </message>
    <message>
        <source>{name} (built in)</source>
        <translation>{name}（内置）</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Any letter or digit</source>
        <translation>任意字母或数字</translation>
    </message>
    <message>
        <source>Search. Outside the search field, begin a new search</source>
        <translation>搜索。不在搜索框中时，开始新的搜索</translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down</source>
        <translation>↑、↓、Page Up、Page Down</translation>
    </message>
    <message>
        <source>Go to the next or previous code, also while you type</source>
        <translation>转到下一个或上一个状态码，输入时也可使用</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go to the explanation. There, Tab goes to the links, and Enter opens one</source>
        <translation>转到说明。在说明中，按 Tab 转到链接，按 Enter 打开</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Select the search text</source>
        <translation>选中搜索内容</translation>
    </message>
    <message>
        <source>Only: Client</source>
        <translation>仅看：客户端</translation>
    </message>
    <message>
        <source>Show what the client causes</source>
        <translation>只看由客户端引起的</translation>
    </message>
    <message>
        <source>Only: CDN settings</source>
        <translation>仅看：CDN 配置</translation>
    </message>
    <message>
        <source>Show what CDN settings cause</source>
        <translation>只看由 CDN 配置引起的</translation>
    </message>
    <message>
        <source>Only: Origin</source>
        <translation>仅看：源站</translation>
    </message>
    <message>
        <source>Show what the origin causes</source>
        <translation>只看由源站引起的</translation>
    </message>
    <message>
        <source>Only: Tencent Cloud</source>
        <translation>仅看：腾讯云</translation>
    </message>
    <message>
        <source>Show what only Tencent Cloud can solve</source>
        <translation>只看只有腾讯云才能解决的</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;International</source>
        <translation>国际站(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Mainland</source>
        <translation>国内站(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Zoom: {percent} %</source>
        <translation>缩放：{percent}%(&amp;Z)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Show everything larger</source>
        <translation>放大显示</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Show everything smaller</source>
        <translation>缩小显示</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>100%(&amp;1)</translation>
    </message>
    <message>
        <source>Show everything in its normal size</source>
        <translation>恢复正常大小</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open catalogue…</source>
        <translation>打开码表(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a catalogue of your own</source>
        <translation>打开自己的码表</translation>
    </message>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>最近打开(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>重新加载(&amp;R)</translation>
    </message>
    <message>
        <source>Reload the files of the catalogues</source>
        <translation>重新加载码表文件</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected text, or else the code and what to do</source>
        <translation>复制选中的文字；未选中时复制状态码和处理建议</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>复制为 &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy the code and what to do as Markdown</source>
        <translation>以 Markdown 格式复制状态码和处理建议</translation>
    </message>
    <message>
        <source>Copy link &amp;address</source>
        <translation>复制链接地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Paste as evidence</source>
        <translation>粘贴日志或响应头(&amp;P)</translation>
    </message>
    <message>
        <source>Read headers or log lines from the clipboard</source>
        <translation>从剪贴板读取响应头或日志行</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Go back: close the message, clear the search, or show all codes</source>
        <translation>返回上一步：关闭消息、清除搜索或显示全部状态码</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Explanation</source>
        <translation>说明(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open link</source>
        <translation>打开链接(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Prepare a ticket…</source>
        <translation>准备工单(&amp;P)…</translation>
    </message>
    <message>
        <source>Prepare a ticket for the current code</source>
        <translation>为当前状态码准备工单</translation>
    </message>
    <message>
        <source>&amp;All codes</source>
        <translation>全部状态码(&amp;A)</translation>
    </message>
    <message>
        <source>Show all codes</source>
        <translation>显示全部状态码</translation>
    </message>
    <message>
        <source>Sort by &amp;code</source>
        <translation>按状态码排序(&amp;C)</translation>
    </message>
    <message>
        <source>Sort by &amp;meaning</source>
        <translation>按含义排序(&amp;M)</translation>
    </message>
    <message>
        <source>Sort by &amp;who has to act</source>
        <translation>按排查方向排序(&amp;W)</translation>
    </message>
    <message>
        <source>Sort by cata&amp;logue</source>
        <translation>按码表排序(&amp;L)</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>语言(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Catalogues</source>
        <translation>码表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>显示快捷键</translation>
    </message>
    <message>
        <source>&amp;Source of the built-in catalogue</source>
        <translation>内置码表的出处(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Ticket site</source>
        <translation>工单站点(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>退出状态</translation>
    </message>
    <message>
        <source>The user closed the window, or --print found a match.</source>
        <translation>用户关闭了窗口，或 --print 找到了结果。</translation>
    </message>
    <message>
        <source>--print found no match.</source>
        <translation>--print 没有找到结果。</translation>
    </message>
    <message>
        <source>The command line is wrong, or --print cannot read a catalogue. Standard error says why.</source>
        <translation>命令行有误，或 --print 无法读取码表。原因见标准错误输出。</translation>
    </message>
    <message>
        <source>The user pressed Ctrl+C.</source>
        <translation>用户按下了 Ctrl+C。</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>The display for the window. If there is none, the matches are printed as text.</source>
        <translation>窗口所在的显示器。没有显示器时，以文本输出结果。</translation>
    </message>
    <message>
        <source>The language, in this order: Chinese if the first of them that is set begins with zh.</source>
        <translation>语言，按此顺序：第一个已设置的变量以 zh 开头时使用中文。</translation>
    </message>
    <message>
        <source>The folder with the socket of the open window. If it is not set, the folder is in /tmp.</source>
        <translation>已打开窗口的套接字所在的文件夹。未设置时在 /tmp 中。</translation>
    </message>
    <message>
        <source>The folder of the settings. If it is not set, the folder is ~/.config.</source>
        <translation>设置所在的文件夹。未设置时为 ~/.config。</translation>
    </message>
    <message>
        <source>The folder of the log of faults. If it is not set, the folder is ~/.local/state.</source>
        <translation>故障日志所在的文件夹。未设置时为 ~/.local/state。</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What the window keeps: size, place, panes, sort order, language, theme, zoom, open catalogues and ticket site.</source>
        <translation>窗口保存的内容：大小、位置、窗格、排序、语言、主题、缩放、已打开的码表和工单站点。</translation>
    </message>
    <message>
        <source>Reports of faults of the program, without what was searched or pasted.</source>
        <translation>本程序的故障报告，不含搜索和粘贴的内容。</translation>
    </message>
    <message>
        <source>User Commands</source>
        <translation>用户命令</translation>
    </message>
    <message>
        <source>explains the status codes of Tencent Cloud CDN</source>
        <translation>解释腾讯云 CDN 的状态码</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>. </source>
        <translation>。</translation>
    </message>
    <message>
        <source> ({source})</source>
        <translation>（{source}）</translation>
    </message>
    <message>
        <source>the page has too many signs of Markdown. Use at most {limit}.</source>
        <translation>页面中的 Markdown 标记过多，最多 {limit} 个。</translation>
    </message>
    <message>
        <source>there are more than {limit} dots outside of quotation marks. Write texts in quotation marks.</source>
        <translation>引号之外的点超过 {limit} 个。文本请写在引号内。</translation>
    </message>
    <message>
        <source>lists or tables are nested too deeply. Nest at most {limit} in each other.</source>
        <translation>列表或表嵌套过深，最多 {limit} 层。</translation>
    </message>
    <message>
        <source>Status code {code}: {meaning}</source>
        <translation>状态码 {code}：{meaning}</translation>
    </message>
    <message>
        <source>Time and time zone</source>
        <translation>时间及时区</translation>
    </message>
    <message>
        <source>Does it repeat</source>
        <translation>能否复现</translation>
    </message>
    <message>
        <source>Time with its zone</source>
        <translation>时间及时区</translation>
    </message>
    <message>
        <source>Does it repeat?</source>
        <translation>能否复现</translation>
    </message>
    <message>
        <source>In the headers of the failing answer: {command}</source>
        <translation>在出错响应的头部中：{command}</translation>
    </message>
    <message>
        <source>The address that fails</source>
        <translation>出错的地址</translation>
    </message>
    <message>
        <source>When it failed. Now: {command}</source>
        <translation>出错的时间。当前时间：{command}</translation>
    </message>
    <message>
        <source>The public address of whoever asks</source>
        <translation>请求方的公网地址</translation>
    </message>
    <message>
        <source>It is behind “Connected to” in what {command} prints</source>
        <translation>在 {command} 的输出中，“Connected to”之后</translation>
    </message>
    <message>
        <source>Always, or how often, since when, and for whom</source>
        <translation>是否必现；频率、开始时间、影响哪些用户</translation>
    </message>
    <message>
        <source>Requests to our domain on CDN get the status code {code}. This is what we know of one of them:</source>
        <translation>我们的 CDN 加速域名的请求返回状态码 {code}。其中一个请求的已知信息如下：</translation>
    </message>
    <message>
        <source>Left out on purpose: {names}.</source>
        <translation>已主动省略：{names}。</translation>
    </message>
    <message>
        <source>(Nothing more is known yet.)</source>
        <translation>（暂无更多信息。）</translation>
    </message>
    <message>
        <source>Please tell us what the cause is, and what we can do about it.</source>
        <translation>请告知原因，以及我们可以采取的措施。</translation>
    </message>
    <message>
        <source>query string or signature of the URL</source>
        <translation>URL 的查询参数或签名</translation>
    </message>
    <message>
        <source>none, but EO-LOG-UUID: {uuid}</source>
        <translation>没有，但有 EO-LOG-UUID：{uuid}</translation>
    </message>
    <message>
        <source>{time} (time zone not known)</source>
        <translation>{time}（时区未知）</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>response headers</source>
        <translation>响应头</translation>
    </message>
    <message>
        <source>what curl -v printed</source>
        <translation> curl -v 的输出</translation>
    </message>
    <message>
        <source>a browser&apos;s list of headers</source>
        <translation>浏览器的标头列表</translation>
    </message>
    <message>
        <source>the offline log</source>
        <translation>离线日志</translation>
    </message>
    <message>
        <source>the real-time log</source>
        <translation>实时日志</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation> JSON</translation>
    </message>
    <message>
        <source>an access log</source>
        <translation>访问日志</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>普通文本</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Client IP</source>
        <translation>客户端 IP</translation>
    </message>
    <message>
        <source>Node IP</source>
        <translation>节点 IP</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Redirects to</source>
        <translation>跳转到</translation>
    </message>
    <message>
        <source>without a time zone</source>
        <translation>缺少时区</translation>
    </message>
    <message>
        <source>it only looks like one: its name is not in the text</source>
        <translation>只是看起来像：文本中没有它的名称</translation>
    </message>
    <message>
        <source>as that server saw it; behind CDN it can be a node&apos;s</source>
        <translation>这是该服务器看到的地址；经过 CDN 时可能是节点的地址</translation>
    </message>
    <message>
        <source>from a header that anyone can set</source>
        <translation>来自任何人都能伪造的请求头</translation>
    </message>
    <message>
        <source>a private address, such as that of a proxy: no node has one</source>
        <translation>私有地址，可能是代理的地址：节点不会使用这种地址</translation>
    </message>
    <message>
        <source>the log calls it uuid; that it is the same is our own reading</source>
        <translation>日志中名为 uuid；视为同一个值是我们自己的理解</translation>
    </message>
    <message>
        <source>Nothing in the text says that {code} is a status code. It is the only such number.</source>
        <translation>文本中没有说明 {code} 是状态码，但它是唯一可能的数字。</translation>
    </message>
    <message>
        <source>query string or signature</source>
        <translation>查询参数或签名</translation>
    </message>
    <message>
        <source>a HAR file</source>
        <translation>HAR 文件</translation>
    </message>
    <message>
        <source>From what you pasted</source>
        <translation>从粘贴内容中识别</translation>
    </message>
    <message>
        <source>The text is long. Only its beginning was read: 500 kB or 10,000 lines.</source>
        <translation>文本很长，只读取了开头部分：500 kB 或 10,000 行。</translation>
    </message>
    <message>
        <source>Not shown: {names}</source>
        <translation>未显示：{names}</translation>
    </message>
    <message>
        <source>Missing for a ticket: {names}</source>
        <translation>工单还缺少：{names}</translation>
    </message>
    <message>
        <source>Read from standard input:</source>
        <translation>从标准输入读取：</translation>
    </message>
    <message>
        <source>The input is long. Only its beginning was read: 500 kB or 10,000 lines.</source>
        <translation>输入很长，只读取了开头部分：500 kB 或 10,000 行。</translation>
    </message>
    <message>
        <source>Codes: {codes}</source>
        <translation>状态码：{codes}</translation>
    </message>
    <message>
        <source>Form: {form}</source>
        <translation>格式：{form}</translation>
    </message>
    <message>
        <source>EO-LOG-UUID: EdgeOne answered, not CDN. There, a code can have another meaning.</source>
        <translation>有 EO-LOG-UUID：应答的是 EdgeOne，而不是 CDN。同一状态码在那里可能有不同的含义。</translation>
    </message>
    <message>
        <source>The response time is 0. If there was no origin-pull either, the edge itself refused the request.</source>
        <translation>响应时间为 0。如果也没有回源，说明请求是被边缘节点直接拒绝的。</translation>
    </message>
    <message>
        <source>Hit does not mean that a cached page was sent: a refusal by access control is logged as a hit, too.</source>
        <translation>hit 并不表示返回了缓存内容：被访问控制拒绝的请求也会记为命中。</translation>
    </message>
    <message>
        <source>hop_count is above 16: the request goes round in a loop.</source>
        <translation>hop_count 大于 16：请求形成了回环。</translation>
    </message>
    <message>
        <source>query left out</source>
        <translation>已省略查询参数</translation>
    </message>
    <message>
        <source>signature left out</source>
        <translation>已省略签名</translation>
    </message>
    <message>
        <source>a hit</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>not a hit</source>
        <translation>未命中</translation>
    </message>
</context>
<context>
    <name>CatalogueModel</name>
    <message>
        <source>Code</source>
        <translation>状态码</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>排查方向</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>码表</translation>
    </message>
</context>
<context>
    <name>Catalogues</name>
    <message>
        <source>Opened {name}: {count} codes.</source>
        <translation>已打开 {name}：{count} 个状态码。</translation>
    </message>
    <message>
        <source>Still reading: {files}. What is in these files is shown when they have been read.</source>
        <translation>正在读取：{files}。读取完成后显示其内容。</translation>
    </message>
    <message>
        <source>What was read of it before stays.</source>
        <translation>之前读到的内容保留不变。</translation>
    </message>
    <message>
        <source>Catalogues (*.toml *.md *.markdown);;All files (*)</source>
        <translation>码表 (*.toml *.md *.markdown);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open catalogue</source>
        <translation>打开码表</translation>
    </message>
    <message>
        <source>Could not open {reason}</source>
        <translation>无法打开 {reason}</translation>
    </message>
    <message>
        <source>Reloaded {name}: {added} added, {changed} changed, {removed} removed.</source>
        <translation>已重新加载 {name}：新增 {added} 个，修改 {changed} 个，删除 {removed} 个。</translation>
    </message>
    <message>
        <source>Reloaded {name}: nothing has changed.</source>
        <translation>已重新加载 {name}：没有变化。</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索内容</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Copied the selected text.</source>
        <translation>已复制选中的文字。</translation>
    </message>
    <message>
        <source>Copied {code}.</source>
        <translation>已复制 {code}。</translation>
    </message>
    <message>
        <source>Copied {code} as Markdown.</source>
        <translation>已以 Markdown 格式复制 {code}。</translation>
    </message>
    <message>
        <source>Copied {address}</source>
        <translation>已复制 {address}</translation>
    </message>
    <message>
        <source>Copied the command.</source>
        <translation>已复制命令。</translation>
    </message>
    <message>
        <source>Copied {value}</source>
        <translation>已复制 {value}</translation>
    </message>
</context>
<context>
    <name>CodeTable</name>
    <message>
        <source>Status codes</source>
        <translation>状态码</translation>
    </message>
    <message>
        <source>Up and Down go from code to code, Enter goes to what the code means</source>
        <translation>按上下方向键切换状态码，按 Enter 转到说明</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Prepare a ticket</source>
        <translation>准备工单</translation>
    </message>
    <message>
        <source>Copies the code, what it means and what to do</source>
        <translation>复制状态码、含义和处理建议</translation>
    </message>
    <message>
        <source>Search for a code or a word,
and read here what it means and what to do.</source>
        <translation>搜索状态码或关键词，
在此查看含义和处理建议。</translation>
    </message>
    <message>
        <source>What {code} means and what to do</source>
        <translation>{code} 的含义和处理建议</translation>
    </message>
    <message>
        <source>Open ticket page</source>
        <translation>打开工单页面</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Ticket…</source>
        <translation>工单…</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Try {}, {} or {}</source>
        <translation>试试 {}、{} 或 {}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>CDN Status Codes {version}</source>
        <translation>CDN 状态码 {version}</translation>
    </message>
    <message>
        <source>Tencent does not make this program. It explains their codes in words of its own.</source>
        <translation>本程序并非腾讯出品，用自己的语言解释腾讯云的状态码。</translation>
    </message>
    <message>
        <source>Catalogue: {name}</source>
        <translation>码表：{name}</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LinkPage</name>
    <message>
        <source>Link: {text}, {address}</source>
        <translation>链接：{text}，{address}</translation>
    </message>
    <message>
        <source>Link: {text}</source>
        <translation>链接：{text}</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>复制链接地址</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>CDN Status Codes</source>
        <translation>CDN 状态码</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>{sorting}, descending</source>
        <translation>{sorting}，降序</translation>
    </message>
</context>
<context>
    <name>NoResults</name>
    <message>
        <source>Show all codes: {count}</source>
        <translation>显示全部 {count} 个状态码</translation>
    </message>
    <message>
        <source>No codes under {party}.</source>
        <translation>“{party}”下没有状态码。</translation>
    </message>
    <message>
        <source>No results for “{text}” under {party}.</source>
        <translation>“{party}”下没有“{text}”的结果。</translation>
    </message>
    <message>
        <source>Show all results: {count}</source>
        <translation>显示全部 {count} 个结果</translation>
    </message>
    <message>
        <source>Link: {text}</source>
        <translation>链接：{text}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Your settings could not be read, so the program has its defaults. {reason}</source>
        <translation>无法读取您的设置，程序使用默认设置。{reason}</translation>
    </message>
    <message>
        <source>Something went wrong, and the program goes on. Please send the details to its makers: they contain nothing that you have searched for or pasted.</source>
        <translation>程序出错，但会继续运行。请把详细信息发送给作者：其中不含您搜索或粘贴的内容。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the address and open it yourself: {address}</source>
        <translation>无法启动浏览器。请复制地址后自行打开：{address}</translation>
    </message>
    <message>
        <source>This is not the address of a page of the web: {address}</source>
        <translation>这不是网页地址：{address}</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>The clipboard has no text with a status code, with headers or with log lines.</source>
        <translation>剪贴板中没有包含状态码、响应头或日志行的文本。</translation>
    </message>
    <message>
        <source>Could not read {file}: {reason}</source>
        <translation>无法读取 {file}：{reason}</translation>
    </message>
    <message>
        <source>Read on this computer. Nothing was sent.</source>
        <translation>仅在本机读取，未发送任何数据。</translation>
    </message>
</context>
<context>
    <name>RequestPath</name>
    <message>
        <source>ask Tencent Cloud</source>
        <translation>联系腾讯云</translation>
    </message>
    <message>
        <source>check here</source>
        <translation>查这里</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>CDN</source>
        <translation>CDN</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>源站</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>A code, a word, a class such as 5xx, a range such as 531-533</source>
        <translation>状态码、关键词、一类状态码（如 5xx）、一段范围（如 531-533）</translation>
    </message>
    <message>
        <source>Code, keyword, or 5xx, 531-533, “origin server” …</source>
        <translation>状态码、关键词，或 5xx、531-533、“源站”…</translation>
    </message>
</context>
<context>
    <name>SearchLinks</name>
    <message>
        <source>Link: {text}</source>
        <translation>链接：{text}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>{found} of {all} codes</source>
        <translation>{found} / {all} 个状态码</translation>
    </message>
    <message>
        <source>{found} nearest of {all} codes</source>
        <translation>最接近的 {found} 个，共 {all} 个状态码</translation>
    </message>
    <message>
        <source>{count} catalogues</source>
        <translation>{count} 个码表</translation>
    </message>
    <message>
        <source>{name}, page of {date}</source>
        <translation>{name}，{date} 的页面</translation>
    </message>
</context>
<context>
    <name>TicketDialog</name>
    <message>
        <source>Ticket for {code}</source>
        <translation>{code} 的工单</translation>
    </message>
    <message>
        <source>Copy and open the ticket page</source>
        <translation>复制并打开工单页面</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>&amp;Include what was left out: {names}</source>
        <translation>包含已省略的内容(&amp;I)：{names}</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the ticket</source>
        <translation>工单的语言</translation>
    </message>
    <message>
        <source>The ticket as it is copied</source>
        <translation>将要复制的工单</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Shows only the codes that tell you to check this</source>
        <translation>只显示需要从这里排查的状态码</translation>
    </message>
    <message>
        <source>{name}, {count} found</source>
        <translation>{name}，{count} 个结果</translation>
    </message>
</context>
<context>
    <name>_Page</name>
    <message>
        <source>What to search for</source>
        <translation>可搜索的内容</translation>
    </message>
</context>
</TS>
