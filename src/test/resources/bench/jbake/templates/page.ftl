<#ftl output_format="HTML">
<#assign sheet = content.sheet>
<#macro link to><#if to.href?has_content><a href="${to.href}">${to.title}</a><#else>${to.title}</#if><#if to.note?has_content> (${to.note})</#if></#macro>
<#macro marks all><#list all as mark><sup><a href="#source-${mark.number?c}" title="${mark.words}">${mark.number?c}</a></sup></#list></#macro>
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${content.title} – Generated dossier</title>
<link rel="stylesheet" href="${sheet.root}style.css">
</head>
<body>
<header>
<nav>
<a href="${sheet.root}index.html">Home</a>
<a href="${sheet.root}summits/index.html">Summits</a>
<a href="${sheet.root}agreements/index.html">Agreements</a>
<a href="${sheet.root}speakers/index.html">Speakers</a>
<a href="${sheet.root}topics/index.html">Topics</a>
<a href="${sheet.root}sources/index.html">Sources</a>
<a href="${sheet.root}timeline.html">Timeline</a>
<a href="${sheet.root}who-said-what.html">Who said what</a>
</nav>
</header>
<main>
<h1>${content.title}</h1>
<#if sheet.facts?has_content><dl>
<#list sheet.facts as fact><dt>${fact.label}</dt>
<dd<#if fact.id?has_content> id="${fact.id}"</#if>><@link fact/><@marks fact.marks/></dd>
</#list></dl>
</#if>${content.body?no_esc}
<#if sheet.said?has_content><ul>
<#list sheet.said as one><li id="${one.id}"><@link one/>: ${one.gist}
<blockquote>${one.quote}</blockquote><@marks one.marks/><#list one.topics as topic> <@link topic/></#list></li>
</#list></ul>
</#if><#if sheet.listed?has_content><ul>
<#list sheet.listed as one><li><@link one/></li>
</#list></ul>
</#if><#if sheet.sources?has_content><ol>
<#list sheet.sources as source><li id="source-${source.number?c}">${source.publisher}: <@link source/>, ${source.published}</li>
</#list></ol>
</#if></main>
</body>
</html>
