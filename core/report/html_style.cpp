#include "core/report/html_style.h"

#include "core/report/svg_chart.h"

namespace waymark {
namespace {

/// The variables that `variableChartColours` speaks of.
std::string variablesOf(const ChartColours& colours)
{
    std::string css = "--text:" + colours.text + ";--muted:" + colours.mutedText + ";--line:" + colours.line
        + ";--ground:" + colours.ground + ';';
    for (std::size_t i = 0; i < colours.ramp.size(); ++i)
        css += "--ramp-" + std::to_string(i) + ':' + colours.ramp[i] + ';';
    for (std::size_t i = 0; i < colours.alternatives.size(); ++i)
        css += "--alternative-" + std::to_string(i) + ':' + colours.alternatives[i] + ';';
    return css;
}

constexpr const char* kStyle = R"css(
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-behavior:smooth}
body{margin:0;background:var(--window);color:var(--text);font:16px/1.55 Inter,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere;font-feature-settings:"calt" 0}
header,.page,footer{max-width:76rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:2.5rem;padding-bottom:1.5rem}
.kind{margin:0;color:var(--muted);font-size:.9rem}
h1{margin:.15rem 0 .9rem;font-size:1.35rem;line-height:1.3;font-weight:600}
.headline{margin:0;font-size:2.1rem;line-height:1.2;font-weight:700}
.recommended{margin:.3rem 0 0;font-size:1.2rem;font-weight:600}
.strength{display:inline-block;margin-left:.8rem;padding:.15rem .7rem;border:1px solid var(--line);border-radius:1rem;background:var(--ground);color:var(--muted);font-size:.9rem;font-weight:500;vertical-align:middle}
.page{display:grid;gap:1.25rem;align-items:start}
nav{color:var(--muted);font-size:.9rem}
nav h2{margin:0 0 .5rem;padding:0;border:0;color:var(--muted);font-size:.8rem;font-weight:600;letter-spacing:.04em;text-transform:uppercase}
nav ol{margin:0;padding:0;list-style:none;columns:13rem}
nav li{break-inside:avoid}
a{color:inherit;text-decoration:none}
nav a{display:block;padding:.2rem 0}
a:hover{text-decoration:underline}
a:focus-visible,.scroll:focus-visible{outline:2px solid var(--ramp-0);outline-offset:2px;border-radius:3px}
main{display:grid;gap:1.25rem;min-width:0}
section{min-width:0;padding:1.4rem 1.6rem 1.6rem;border:1px solid var(--line);border-radius:12px;background:var(--ground)}
h2{margin:0 0 .9rem;font-size:1.2rem;line-height:1.3;font-weight:650}
p,ul{margin:.75rem 0;max-width:46rem}
ul{padding-left:1.2rem}
li{margin:.35rem 0}
li::marker{color:var(--muted)}
.lead{margin:1.2rem 0 .3rem;font-weight:600}
.lead+ul{margin-top:.3rem}
figure{margin:1.4rem 0 .8rem}
figcaption{margin-bottom:.7rem;color:var(--muted);font-size:.9rem}
figcaption b{display:block;color:var(--text);font-size:1rem;font-weight:600}
svg{display:block;width:100%;max-width:46rem;height:auto}
.scroll{overflow-x:auto;margin:1rem 0 1.4rem}
table{min-width:38rem}
.twin,.narrow{max-width:46rem}
.twin table,.narrow table{min-width:26rem}
.twin caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
table{width:100%;border-collapse:collapse;font-size:.875rem;line-height:1.45}
caption{padding:.3rem 0 .5rem;color:var(--muted);text-align:left}
th,td{padding:.45rem .9rem .45rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
th:last-child,td:last-child{padding-right:0}
thead th{color:var(--muted);font-weight:500;vertical-align:bottom}
tbody th{min-width:8rem;font-weight:500}
td{min-width:5.5rem}
td.n{min-width:0}
#answers table,#evidence table{table-layout:fixed}
#answers th:nth-child(1){width:30%}
#answers th:nth-child(2){width:22%}
#answers th:nth-child(3),#answers th:nth-child(4){width:14%}
#evidence th:nth-child(1){width:7%;min-width:0}
#evidence th:nth-child(2){width:33%}
#evidence th:nth-child(3){width:11%}
#evidence th:nth-child(4){width:24%}
#evidence th:nth-child(5){width:7%}
.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.total>*{border-bottom:0;font-weight:650}
footer{padding-top:1.5rem;padding-bottom:2.5rem;color:var(--muted);font-size:.8rem}
footer p{max-width:none}
@media(min-width:64rem){.page{grid-template-columns:12rem minmax(0,1fr);gap:2rem}nav{position:sticky;top:1.5rem}nav ol{columns:auto}}
@media screen and (max-width:44rem){
header,.page,footer{padding-left:.9rem;padding-right:.9rem}
table,.twin table,.narrow table,td,tbody th{min-width:0}
table{overflow-wrap:break-word}
section{padding-left:1rem;padding-right:1rem}
th,td{padding-right:.5rem}
#answers table,#evidence table{min-width:34rem}
}
@media print{
@page{size:A4;margin:18mm 16mm}
html{font-size:11.5px}
body{background:none;font-size:1rem}
header,.page,footer{max-width:none;padding-left:0;padding-right:0}
header{padding-top:0}
.page,main{display:block}
section{padding:0;border:0;margin-top:1.8rem}
nav ol{columns:3}
h2,.lead,caption,figcaption{break-after:avoid}
figure,tr,li{break-inside:avoid}
thead{display:table-header-group}
.scroll{overflow:visible}
table,.twin table,.narrow table{min-width:0}
p,li{orphans:3;widows:3}
}
)css";

} // namespace

std::string htmlStyle()
{
    return ":root{color-scheme:light dark;--window:#f6f7f9;" + variablesOf(lightChartColours())
        + "}\n@media screen and (prefers-color-scheme:dark){:root{--window:#14171c;" + variablesOf(darkChartColours())
        + "}}" + kStyle;
}

} // namespace waymark
