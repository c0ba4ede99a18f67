// Generated from schemas/*.schema.json by scripts/generate.ts. Change those instead. Code by Ajv: MIT, (c) Evgeny Poberezkin.

var H=(u,a)=>()=>{try{return a||u((a={exports:{}}).exports,a),a.exports}catch(A){throw a=0,A}};var M=H(Z=>{"use strict";Object.defineProperty(Z,"__esModule",{value:!0});function E(u){let a=u.length,A=0,$=0,C;for(;$<
a;)A++,C=u.charCodeAt($++),C>=55296&&C<=56319&&$<a&&(C=u.charCodeAt($),(C&64512)===56320&&$++);return A}Z.default=E;E.code=
'require("ajv/dist/runtime/ucs2length").default'});var V=D,d={$id:"config.schema.json",title:"rollcall.yaml",type:"object",required:["target"],additionalProperties:!1,examples:[
{target:{sandbox:{seed:"sandbox"}}},{target:{site:"https://banc.atlassian.net"},guards:{removals:{percent:20,atLeast:2,atMost:25,
total:100},protect:{groups:["payroll"],accounts:["breakglass@banc.ly"]}},owners:["@banc/it"],approvals:1,reviews:{every:"\
90d"}}],properties:{target:{type:"object",minProperties:1,maxProperties:1,additionalProperties:!1,examples:[{sandbox:{seed:"\
sandbox"}}],properties:{sandbox:{type:"object",additionalProperties:!1,examples:[{seed:"sandbox"}],properties:{seed:{title:"\
Seed folder",type:"string",minLength:1,maxLength:255,pattern:"^(?!(?:[^/]*/)*\\.{1,2}(?:/|$))[^/\\\\:\\u0000-\\u001f\\u007f-\\u\
009f]+(?:/[^/\\\\:\\u0000-\\u001f\\u007f-\\u009f]+)*$",patternErrorMessage:"Write the name of a folder beside rollcall.y\
aml, such as sandbox.",default:"sandbox",examples:["sandbox"]}}},site:{title:"Site address",type:["string","object"],pattern:"\
^https?://[^\\s/?#@\\\\]+/?$",patternErrorMessage:"Write the address of the site and nothing more, such as https://banc.\
atlassian.net.",required:["url"],additionalProperties:!1,examples:["https://banc.atlassian.net"],properties:{url:{title:"\
Site address",type:"string",pattern:"^https?://[^\\s/?#@\\\\]+/?$",patternErrorMessage:"Write the address of the site an\
d nothing more, such as https://banc.atlassian.net.",examples:["https://banc.atlassian.net"]},cloudId:{title:"Cloud id",
type:"string",pattern:"^[\\w-]{1,128}$",patternErrorMessage:"Copy the cloudId from https://SITE.atlassian.net/_edge/tena\
nt_info.",examples:["9d2a3f10-6c1b-4a37-9a44-0a3c1f7be2d5"]}}},organization:{type:"object",required:["id"],additionalProperties:!1,
examples:[{id:"9f1c0f5e-3b1d-4d8e-8a0c-5a5f0f6f2b77"}],properties:{id:{title:"Organization id",type:"string",pattern:"^[\
\\w-]{1,128}$",patternErrorMessage:"Copy the id from the address of admin.atlassian.com, after /o/.",examples:["9f1c0f5e\
-3b1d-4d8e-8a0c-5a5f0f6f2b77"]},directory:{title:"Directory id",type:"string",pattern:"^[\\w-]{1,128}$",patternErrorMessage:"\
Copy the directory's id from the Organizations API.",examples:["3f6d5b1c-8c7e-4a55-b7f4-6f2f6d0d2a11"]}}}}},guards:{type:"\
object",additionalProperties:!1,properties:{removals:{type:"object",additionalProperties:!1,default:{percent:20,atLeast:2,
atMost:25,total:100},examples:[{percent:20,atLeast:2,atMost:25,total:100}],properties:{percent:{type:"number",minimum:0,
maximum:100,default:20},atLeast:{type:"integer",minimum:0,maximum:1e7,default:2},atMost:{type:"integer",minimum:0,maximum:1e7,
default:25},total:{type:"integer",minimum:0,maximum:1e7,default:100}}},protect:{type:"object",additionalProperties:!1,examples:[
{groups:["payroll"],accounts:["breakglass@banc.ly"]}],properties:{groups:{type:"array",items:{title:"Group name",type:"s\
tring",maxLength:255,pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",patternErrorMessage:"Write the group's name\
 as Atlassian shows it, in one line.",examples:["oslo-engineering"]},default:[]},accounts:{type:"array",items:{title:"Pe\
rson",type:"string",maxLength:254,pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",
patternErrorMessage:"Write an email such as vdillow@banc.ly, or an account id such as 712020:789cba25-bbe2-45c5-a2b6-3a8\
1ca61ba74.",examples:["vdillow@banc.ly","712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74"]},default:[],examples:[["breakglas\
s@banc.ly"]]}}}}},owners:{type:"array",items:{title:"Owner",type:"string",maxLength:254,pattern:"^(?:@[A-Za-z0-9][\\w.-]*\
(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+)$",patternErrorMessage:'\
Write a GitHub user ("@octocat"), a team ("@banc/it") or an email.',examples:["@banc/it"]},default:[],examples:[["@banc/\
it"]]},approvals:{type:"integer",minimum:0,maximum:100,default:1},reviews:{type:"object",required:["every"],additionalProperties:!1,
examples:[{every:"90d"}],properties:{every:{title:"Interval",type:"string",pattern:"^[1-9]\\d{0,3}[dw]$",patternErrorMessage:"\
Write days such as 90d, or weeks such as 13w.",examples:["90d"]}}}}},w=M().default,B=new RegExp("^(?!(?:[^/]*/)*\\.{1,2}(\
?:/|$))[^/\\\\:\\u0000-\\u001f\\u007f-\\u009f]+(?:/[^/\\\\:\\u0000-\\u001f\\u007f-\\u009f]+)*$","u"),W=new RegExp("^http\
s?://[^\\s/?#@\\\\]+/?$","u"),z=new RegExp("^[\\w-]{1,128}$","u"),q=new RegExp("^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",
"u"),N=new RegExp("^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$","u"),T=new RegExp("\
^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]\
+)$","u"),J=new RegExp("^[1-9]\\d{0,3}[dw]$","u");function D(u,{instancePath:a="",parentData:A,parentDataProperty:$,rootData:C=u}={}){
let e=null,t=0;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.target===void 0){let c={instancePath:a,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"target"},message:"must have required property 'target'",schema:d.required,
parentSchema:d,data:u};e===null?e=[c]:e.push(c),t++}for(let c in u)if(!(c==="target"||c==="guards"||c==="owners"||c==="a\
pprovals"||c==="reviews")){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:c},message:"must NOT have additional properties",schema:!1,parentSchema:d,data:u};e===null?e=[s]:e.push(
s),t++}if(u.target!==void 0){let c=u.target;if(c&&typeof c=="object"&&!Array.isArray(c)){if(Object.keys(c).length>1){let s={
instancePath:a+"/target",schemaPath:"#/properties/target/maxProperties",keyword:"maxProperties",params:{limit:1},message:"\
must NOT have more than 1 properties",schema:1,parentSchema:d.properties.target,data:c};e===null?e=[s]:e.push(s),t++}if(Object.
keys(c).length<1){let s={instancePath:a+"/target",schemaPath:"#/properties/target/minProperties",keyword:"minProperties",
params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:d.properties.target,data:c};e===null?
e=[s]:e.push(s),t++}for(let s in c)if(!(s==="sandbox"||s==="site"||s==="organization")){let r={instancePath:a+"/target",
schemaPath:"#/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties",schema:!1,parentSchema:d.properties.target,data:c};e===null?e=[r]:e.push(r),t++}if(c.
sandbox!==void 0){let s=c.sandbox;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(r!=="seed"){let p={instancePath:a+
"/target/sandbox",schemaPath:"#/properties/target/properties/sandbox/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:d.properties.target.properties.
sandbox,data:s};e===null?e=[p]:e.push(p),t++}if(s.seed!==void 0){let r=s.seed;if(typeof r=="string"){if(w(r)>255){let p={
instancePath:a+"/target/sandbox/seed",schemaPath:"#/properties/target/properties/sandbox/properties/seed/maxLength",keyword:"\
maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:d.properties.target.
properties.sandbox.properties.seed,data:r};e===null?e=[p]:e.push(p),t++}if(w(r)<1){let p={instancePath:a+"/target/sandbo\
x/seed",schemaPath:"#/properties/target/properties/sandbox/properties/seed/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:d.properties.target.properties.sandbox.properties.
seed,data:r};e===null?e=[p]:e.push(p),t++}if(!B.test(r)){let p={instancePath:a+"/target/sandbox/seed",schemaPath:"#/prop\
erties/target/properties/sandbox/properties/seed/pattern",keyword:"pattern",params:{pattern:"^(?!(?:[^/]*/)*\\.{1,2}(?:/|\
$))[^/\\\\:\\u0000-\\u001f\\u007f-\\u009f]+(?:/[^/\\\\:\\u0000-\\u001f\\u007f-\\u009f]+)*$"},message:'must match pattern\
 "^(?!(?:[^/]*/)*\\.{1,2}(?:/|$))[^/\\\\:\\u0000-\\u001f\\u007f-\\u009f]+(?:/[^/\\\\:\\u0000-\\u001f\\u007f-\\u009f]+)*$"',
schema:"^(?!(?:[^/]*/)*\\.{1,2}(?:/|$))[^/\\\\:\\u0000-\\u001f\\u007f-\\u009f]+(?:/[^/\\\\:\\u0000-\\u001f\\u007f-\\u009f]+)*$",
parentSchema:d.properties.target.properties.sandbox.properties.seed,data:r};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:a+
"/target/sandbox/seed",schemaPath:"#/properties/target/properties/sandbox/properties/seed/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:d.properties.target.properties.sandbox.properties.seed.type,parentSchema:d.properties.
target.properties.sandbox.properties.seed,data:r};e===null?e=[p]:e.push(p),t++}}}else{let r={instancePath:a+"/target/san\
dbox",schemaPath:"#/properties/target/properties/sandbox/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject",schema:d.properties.target.properties.sandbox.type,parentSchema:d.properties.target.properties.sandbox,data:s};e===
null?e=[r]:e.push(r),t++}}if(c.site!==void 0){let s=c.site;if(typeof s!="string"&&!(s&&typeof s=="object"&&!Array.isArray(
s))){let r={instancePath:a+"/target/site",schemaPath:"#/properties/target/properties/site/type",keyword:"type",params:{type:d.
properties.target.properties.site.type},message:"must be string,object",schema:d.properties.target.properties.site.type,
parentSchema:d.properties.target.properties.site,data:s};e===null?e=[r]:e.push(r),t++}if(typeof s=="string"&&!W.test(s)){
let r={instancePath:a+"/target/site",schemaPath:"#/properties/target/properties/site/pattern",keyword:"pattern",params:{
pattern:"^https?://[^\\s/?#@\\\\]+/?$"},message:'must match pattern "^https?://[^\\s/?#@\\\\]+/?$"',schema:"^https?://[^\
\\s/?#@\\\\]+/?$",parentSchema:d.properties.target.properties.site,data:s};e===null?e=[r]:e.push(r),t++}if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.url===void 0){let r={instancePath:a+"/target/site",schemaPath:"#/properties/target/pro\
perties/site/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:d.
properties.target.properties.site.required,parentSchema:d.properties.target.properties.site,data:s};e===null?e=[r]:e.push(
r),t++}for(let r in s)if(!(r==="url"||r==="cloudId")){let p={instancePath:a+"/target/site",schemaPath:"#/properties/targ\
et/properties/site/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT \
have additional properties",schema:!1,parentSchema:d.properties.target.properties.site,data:s};e===null?e=[p]:e.push(p),
t++}if(s.url!==void 0){let r=s.url;if(typeof r=="string"){if(!W.test(r)){let p={instancePath:a+"/target/site/url",schemaPath:"\
#/properties/target/properties/site/properties/url/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s/?#@\\\\]+/?$"},
message:'must match pattern "^https?://[^\\s/?#@\\\\]+/?$"',schema:"^https?://[^\\s/?#@\\\\]+/?$",parentSchema:d.properties.
target.properties.site.properties.url,data:r};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:a+"/target/site/url",
schemaPath:"#/properties/target/properties/site/properties/url/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:d.properties.target.properties.site.properties.url.type,parentSchema:d.properties.target.properties.site.
properties.url,data:r};e===null?e=[p]:e.push(p),t++}}if(s.cloudId!==void 0){let r=s.cloudId;if(typeof r=="string"){if(!z.
test(r)){let p={instancePath:a+"/target/site/cloudId",schemaPath:"#/properties/target/properties/site/properties/cloudId\
/pattern",keyword:"pattern",params:{pattern:"^[\\w-]{1,128}$"},message:'must match pattern "^[\\w-]{1,128}$"',schema:"^[\
\\w-]{1,128}$",parentSchema:d.properties.target.properties.site.properties.cloudId,data:r};e===null?e=[p]:e.push(p),t++}}else{
let p={instancePath:a+"/target/site/cloudId",schemaPath:"#/properties/target/properties/site/properties/cloudId/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:d.properties.target.properties.site.properties.cloudId.type,
parentSchema:d.properties.target.properties.site.properties.cloudId,data:r};e===null?e=[p]:e.push(p),t++}}}}if(c.organization!==
void 0){let s=c.organization;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id===void 0){let r={instancePath:a+"/targ\
et/organization",schemaPath:"#/properties/target/properties/organization/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'",schema:d.properties.target.properties.organization.required,parentSchema:d.
properties.target.properties.organization,data:s};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="id"||r==="direct\
ory")){let p={instancePath:a+"/target/organization",schemaPath:"#/properties/target/properties/organization/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,
parentSchema:d.properties.target.properties.organization,data:s};e===null?e=[p]:e.push(p),t++}if(s.id!==void 0){let r=s.
id;if(typeof r=="string"){if(!z.test(r)){let p={instancePath:a+"/target/organization/id",schemaPath:"#/properties/target\
/properties/organization/properties/id/pattern",keyword:"pattern",params:{pattern:"^[\\w-]{1,128}$"},message:'must match\
 pattern "^[\\w-]{1,128}$"',schema:"^[\\w-]{1,128}$",parentSchema:d.properties.target.properties.organization.properties.
id,data:r};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:a+"/target/organization/id",schemaPath:"#/properties/t\
arget/properties/organization/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:d.
properties.target.properties.organization.properties.id.type,parentSchema:d.properties.target.properties.organization.properties.
id,data:r};e===null?e=[p]:e.push(p),t++}}if(s.directory!==void 0){let r=s.directory;if(typeof r=="string"){if(!z.test(r)){
let p={instancePath:a+"/target/organization/directory",schemaPath:"#/properties/target/properties/organization/propertie\
s/directory/pattern",keyword:"pattern",params:{pattern:"^[\\w-]{1,128}$"},message:'must match pattern "^[\\w-]{1,128}$"',
schema:"^[\\w-]{1,128}$",parentSchema:d.properties.target.properties.organization.properties.directory,data:r};e===null?
e=[p]:e.push(p),t++}}else{let p={instancePath:a+"/target/organization/directory",schemaPath:"#/properties/target/propert\
ies/organization/properties/directory/type",keyword:"type",params:{type:"string"},message:"must be string",schema:d.properties.
target.properties.organization.properties.directory.type,parentSchema:d.properties.target.properties.organization.properties.
directory,data:r};e===null?e=[p]:e.push(p),t++}}}else{let r={instancePath:a+"/target/organization",schemaPath:"#/propert\
ies/target/properties/organization/type",keyword:"type",params:{type:"object"},message:"must be object",schema:d.properties.
target.properties.organization.type,parentSchema:d.properties.target.properties.organization,data:s};e===null?e=[r]:e.push(
r),t++}}}else{let s={instancePath:a+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:d.properties.target.type,parentSchema:d.properties.target,data:c};e===null?e=[s]:e.push(
s),t++}}if(u.guards!==void 0){let c=u.guards;if(c&&typeof c=="object"&&!Array.isArray(c)){for(let s in c)if(!(s==="remov\
als"||s==="protect")){let r={instancePath:a+"/guards",schemaPath:"#/properties/guards/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:d.
properties.guards,data:c};e===null?e=[r]:e.push(r),t++}if(c.removals!==void 0){let s=c.removals;if(s&&typeof s=="object"&&
!Array.isArray(s)){for(let r in s)if(!(r==="percent"||r==="atLeast"||r==="atMost"||r==="total")){let p={instancePath:a+"\
/guards/removals",schemaPath:"#/properties/guards/properties/removals/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:d.properties.guards.
properties.removals,data:s};e===null?e=[p]:e.push(p),t++}if(s.percent!==void 0){let r=s.percent;if(typeof r=="number"&&isFinite(
r)){if(r>100||isNaN(r)){let p={instancePath:a+"/guards/removals/percent",schemaPath:"#/properties/guards/properties/remo\
vals/properties/percent/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,
parentSchema:d.properties.guards.properties.removals.properties.percent,data:r};e===null?e=[p]:e.push(p),t++}if(r<0||isNaN(
r)){let p={instancePath:a+"/guards/removals/percent",schemaPath:"#/properties/guards/properties/removals/properties/perc\
ent/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:d.properties.
guards.properties.removals.properties.percent,data:r};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:a+"/guards/\
removals/percent",schemaPath:"#/properties/guards/properties/removals/properties/percent/type",keyword:"type",params:{type:"\
number"},message:"must be number",schema:d.properties.guards.properties.removals.properties.percent.type,parentSchema:d.
properties.guards.properties.removals.properties.percent,data:r};e===null?e=[p]:e.push(p),t++}}if(s.atLeast!==void 0){let r=s.
atLeast;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let p={instancePath:a+"/guards/removals/atLeast",schemaPath:"\
#/properties/guards/properties/removals/properties/atLeast/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer",schema:d.properties.guards.properties.removals.properties.atLeast.type,parentSchema:d.properties.guards.properties.
removals.properties.atLeast,data:r};e===null?e=[p]:e.push(p),t++}if(typeof r=="number"&&isFinite(r)){if(r>1e7||isNaN(r)){
let p={instancePath:a+"/guards/removals/atLeast",schemaPath:"#/properties/guards/properties/removals/properties/atLeast/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"must be <= 10000000",schema:1e7,parentSchema:d.properties.
guards.properties.removals.properties.atLeast,data:r};e===null?e=[p]:e.push(p),t++}if(r<0||isNaN(r)){let p={instancePath:a+
"/guards/removals/atLeast",schemaPath:"#/properties/guards/properties/removals/properties/atLeast/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:d.properties.guards.properties.removals.
properties.atLeast,data:r};e===null?e=[p]:e.push(p),t++}}}if(s.atMost!==void 0){let r=s.atMost;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let p={instancePath:a+"/guards/removals/atMost",schemaPath:"#/properties/guards/propert\
ies/removals/properties/atMost/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:d.properties.
guards.properties.removals.properties.atMost.type,parentSchema:d.properties.guards.properties.removals.properties.atMost,
data:r};e===null?e=[p]:e.push(p),t++}if(typeof r=="number"&&isFinite(r)){if(r>1e7||isNaN(r)){let p={instancePath:a+"/gua\
rds/removals/atMost",schemaPath:"#/properties/guards/properties/removals/properties/atMost/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e7},message:"must be <= 10000000",schema:1e7,parentSchema:d.properties.guards.properties.removals.
properties.atMost,data:r};e===null?e=[p]:e.push(p),t++}if(r<0||isNaN(r)){let p={instancePath:a+"/guards/removals/atMost",
schemaPath:"#/properties/guards/properties/removals/properties/atMost/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0",schema:0,parentSchema:d.properties.guards.properties.removals.properties.atMost,data:r};
e===null?e=[p]:e.push(p),t++}}}if(s.total!==void 0){let r=s.total;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let p={instancePath:a+"/guards/removals/total",schemaPath:"#/properties/guards/properties/removals/properties/total/type",
keyword:"type",params:{type:"integer"},message:"must be integer",schema:d.properties.guards.properties.removals.properties.
total.type,parentSchema:d.properties.guards.properties.removals.properties.total,data:r};e===null?e=[p]:e.push(p),t++}if(typeof r==
"number"&&isFinite(r)){if(r>1e7||isNaN(r)){let p={instancePath:a+"/guards/removals/total",schemaPath:"#/properties/guard\
s/properties/removals/properties/total/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"must be <=\
 10000000",schema:1e7,parentSchema:d.properties.guards.properties.removals.properties.total,data:r};e===null?e=[p]:e.push(
p),t++}if(r<0||isNaN(r)){let p={instancePath:a+"/guards/removals/total",schemaPath:"#/properties/guards/properties/remov\
als/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:d.
properties.guards.properties.removals.properties.total,data:r};e===null?e=[p]:e.push(p),t++}}}}else{let r={instancePath:a+
"/guards/removals",schemaPath:"#/properties/guards/properties/removals/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:d.properties.guards.properties.removals.type,parentSchema:d.properties.guards.properties.removals,
data:s};e===null?e=[r]:e.push(r),t++}}if(c.protect!==void 0){let s=c.protect;if(s&&typeof s=="object"&&!Array.isArray(s)){
for(let r in s)if(!(r==="groups"||r==="accounts")){let p={instancePath:a+"/guards/protect",schemaPath:"#/properties/guar\
ds/properties/protect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must N\
OT have additional properties",schema:!1,parentSchema:d.properties.guards.properties.protect,data:s};e===null?e=[p]:e.push(
p),t++}if(s.groups!==void 0){let r=s.groups;if(Array.isArray(r)){let p=r.length;for(let i=0;i<p;i++){let n=r[i];if(typeof n==
"string"){if(w(n)>255){let y={instancePath:a+"/guards/protect/groups/"+i,schemaPath:"#/properties/guards/properties/prot\
ect/properties/groups/items/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 chara\
cters",schema:255,parentSchema:d.properties.guards.properties.protect.properties.groups.items,data:n};e===null?e=[y]:e.push(
y),t++}if(!q.test(n)){let y={instancePath:a+"/guards/protect/groups/"+i,schemaPath:"#/properties/guards/properties/prote\
ct/properties/groups/items/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"},message:'\
must match pattern "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"',schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",
parentSchema:d.properties.guards.properties.protect.properties.groups.items,data:n};e===null?e=[y]:e.push(y),t++}}else{let y={
instancePath:a+"/guards/protect/groups/"+i,schemaPath:"#/properties/guards/properties/protect/properties/groups/items/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:d.properties.guards.properties.protect.properties.
groups.items.type,parentSchema:d.properties.guards.properties.protect.properties.groups.items,data:n};e===null?e=[y]:e.push(
y),t++}}}else{let p={instancePath:a+"/guards/protect/groups",schemaPath:"#/properties/guards/properties/protect/properti\
es/groups/type",keyword:"type",params:{type:"array"},message:"must be array",schema:d.properties.guards.properties.protect.
properties.groups.type,parentSchema:d.properties.guards.properties.protect.properties.groups,data:r};e===null?e=[p]:e.push(
p),t++}}if(s.accounts!==void 0){let r=s.accounts;if(Array.isArray(r)){let p=r.length;for(let i=0;i<p;i++){let n=r[i];if(typeof n==
"string"){if(w(n)>254){let y={instancePath:a+"/guards/protect/accounts/"+i,schemaPath:"#/properties/guards/properties/pr\
otect/properties/accounts/items/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 c\
haracters",schema:254,parentSchema:d.properties.guards.properties.protect.properties.accounts.items,data:n};e===null?e=[
y]:e.push(y),t++}if(!N.test(n)){let y={instancePath:a+"/guards/protect/accounts/"+i,schemaPath:"#/properties/guards/prop\
erties/protect/properties/accounts/items/pattern",keyword:"pattern",params:{pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p\
{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$"},message:'must match pattern "^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|\
(?=.*\\d)[\\w:.-]{1,128})$"',schema:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",parentSchema:d.
properties.guards.properties.protect.properties.accounts.items,data:n};e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:a+
"/guards/protect/accounts/"+i,schemaPath:"#/properties/guards/properties/protect/properties/accounts/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:d.properties.guards.properties.protect.properties.accounts.
items.type,parentSchema:d.properties.guards.properties.protect.properties.accounts.items,data:n};e===null?e=[y]:e.push(y),
t++}}}else{let p={instancePath:a+"/guards/protect/accounts",schemaPath:"#/properties/guards/properties/protect/propertie\
s/accounts/type",keyword:"type",params:{type:"array"},message:"must be array",schema:d.properties.guards.properties.protect.
properties.accounts.type,parentSchema:d.properties.guards.properties.protect.properties.accounts,data:r};e===null?e=[p]:
e.push(p),t++}}}else{let r={instancePath:a+"/guards/protect",schemaPath:"#/properties/guards/properties/protect/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:d.properties.guards.properties.protect.type,parentSchema:d.
properties.guards.properties.protect,data:s};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:a+"/guards",schemaPath:"\
#/properties/guards/type",keyword:"type",params:{type:"object"},message:"must be object",schema:d.properties.guards.type,
parentSchema:d.properties.guards,data:c};e===null?e=[s]:e.push(s),t++}}if(u.owners!==void 0){let c=u.owners;if(Array.isArray(
c)){let s=c.length;for(let r=0;r<s;r++){let p=c[r];if(typeof p=="string"){if(w(p)>254){let i={instancePath:a+"/owners/"+
r,schemaPath:"#/properties/owners/items/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more th\
an 254 characters",schema:254,parentSchema:d.properties.owners.items,data:p};e===null?e=[i]:e.push(i),t++}if(!T.test(p)){
let i={instancePath:a+"/owners/"+r,schemaPath:"#/properties/owners/items/pattern",keyword:"pattern",params:{pattern:"^(?\
:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+)$"},
message:'must match pattern "^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<\
>#\\u0000-\\u001f\\u007f-\\u009f]+)$"',schema:"^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u00\
7f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+)$",parentSchema:d.properties.owners.items,data:p};e===null?e=[i]:
e.push(i),t++}}else{let i={instancePath:a+"/owners/"+r,schemaPath:"#/properties/owners/items/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:d.properties.owners.items.type,parentSchema:d.properties.owners.items,data:p};
e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:a+"/owners",schemaPath:"#/properties/owners/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:d.properties.owners.type,parentSchema:d.properties.owners,data:c};e===
null?e=[s]:e.push(s),t++}}if(u.approvals!==void 0){let c=u.approvals;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(
c))){let s={instancePath:a+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type:"integer"},
message:"must be integer",schema:d.properties.approvals.type,parentSchema:d.properties.approvals,data:c};e===null?e=[s]:
e.push(s),t++}if(typeof c=="number"&&isFinite(c)){if(c>100||isNaN(c)){let s={instancePath:a+"/approvals",schemaPath:"#/p\
roperties/approvals/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:d.
properties.approvals,data:c};e===null?e=[s]:e.push(s),t++}if(c<0||isNaN(c)){let s={instancePath:a+"/approvals",schemaPath:"\
#/properties/approvals/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:d.
properties.approvals,data:c};e===null?e=[s]:e.push(s),t++}}}if(u.reviews!==void 0){let c=u.reviews;if(c&&typeof c=="obje\
ct"&&!Array.isArray(c)){if(c.every===void 0){let s={instancePath:a+"/reviews",schemaPath:"#/properties/reviews/required",
keyword:"required",params:{missingProperty:"every"},message:"must have required property 'every'",schema:d.properties.reviews.
required,parentSchema:d.properties.reviews,data:c};e===null?e=[s]:e.push(s),t++}for(let s in c)if(s!=="every"){let r={instancePath:a+
"/reviews",schemaPath:"#/properties/reviews/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:d.properties.reviews,data:c};e===null?e=[r]:e.push(
r),t++}if(c.every!==void 0){let s=c.every;if(typeof s=="string"){if(!J.test(s)){let r={instancePath:a+"/reviews/every",schemaPath:"\
#/properties/reviews/properties/every/pattern",keyword:"pattern",params:{pattern:"^[1-9]\\d{0,3}[dw]$"},message:'must ma\
tch pattern "^[1-9]\\d{0,3}[dw]$"',schema:"^[1-9]\\d{0,3}[dw]$",parentSchema:d.properties.reviews.properties.every,data:s};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+"/reviews/every",schemaPath:"#/properties/reviews/properties/ev\
ery/type",keyword:"type",params:{type:"string"},message:"must be string",schema:d.properties.reviews.properties.every.type,
parentSchema:d.properties.reviews.properties.every,data:s};e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:a+"/r\
eviews",schemaPath:"#/properties/reviews/type",keyword:"type",params:{type:"object"},message:"must be object",schema:d.properties.
reviews.type,parentSchema:d.properties.reviews,data:c};e===null?e=[s]:e.push(s),t++}}}else{let c={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:d.type,parentSchema:d,data:u};e===null?e=[
c]:e.push(c),t++}return D.errors=e,t===0}var K=_,x={$id:"accounts.schema.json",title:"accounts.yaml",type:"object",required:[
"accounts"],additionalProperties:!1,examples:[{accounts:{"vdillow@banc.ly":"712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74"}}],
properties:{accounts:{type:"object",propertyNames:{title:"Email",type:"string",maxLength:254,pattern:"^[^\\s@<>\\p{Cc}\\p{C\
f}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+$",patternErrorMessage:"Write an email such as vdillow@banc.ly.",examples:["vdillow@banc.ly"]},
additionalProperties:{title:"Account id",type:"string",pattern:"^(?=.*\\d)[\\w:.-]{1,128}$",patternErrorMessage:"Write a\
n account id such as 712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74; the export of users from admin.atlassian.com lists the\
m.",examples:["712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74"]},examples:[{"vdillow@banc.ly":"712020:789cba25-bbe2-45c5-a2\
b6-3a81ca61ba74"}]}}},Q=new RegExp("^[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+$","u"),U=new RegExp("^(?=.*\\d)[\\w\
:.-]{1,128}$","u");function _(u,{instancePath:a="",parentData:A,parentDataProperty:$,rootData:C=u}={}){let e=null,t=0;if(u&&
typeof u=="object"&&!Array.isArray(u)){if(u.accounts===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"accounts"},message:"must have required property 'accounts'",schema:x.required,parentSchema:x,
data:u};e===null?e=[s]:e.push(s),t++}for(let s in u)if(s!=="accounts"){let r={instancePath:a,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties",schema:!1,
parentSchema:x,data:u};e===null?e=[r]:e.push(r),t++}if(u.accounts!==void 0){let s=u.accounts;if(s&&typeof s=="object"&&!Array.
isArray(s)){for(let r in s){let p=t;if(typeof r=="string"){if(w(r)>254){let i={instancePath:a+"/accounts",schemaPath:"#/\
properties/accounts/propertyNames/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254\
 characters",schema:254,parentSchema:x.properties.accounts.propertyNames,data:r,propertyName:r};e===null?e=[i]:e.push(i),
t++}if(!Q.test(r)){let i={instancePath:a+"/accounts",schemaPath:"#/properties/accounts/propertyNames/pattern",keyword:"p\
attern",params:{pattern:"^[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+$"},message:'must match pattern "^[^\\s@<>\\p{C\
c}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+$"',schema:"^[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+$",parentSchema:x.properties.
accounts.propertyNames,data:r,propertyName:r};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:a+"/accounts",schemaPath:"\
#/properties/accounts/propertyNames/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.properties.
accounts.propertyNames.type,parentSchema:x.properties.accounts.propertyNames,data:r,propertyName:r};e===null?e=[i]:e.push(
i),t++}var c=p===t;if(!c){let i={instancePath:a+"/accounts",schemaPath:"#/properties/accounts/propertyNames",keyword:"pr\
opertyNames",params:{propertyName:r},message:"property name must be valid",schema:x.properties.accounts.propertyNames,parentSchema:x.
properties.accounts,data:s};e===null?e=[i]:e.push(i),t++}}for(let r in s){let p=s[r];if(typeof p=="string"){if(!U.test(p)){
let i={instancePath:a+"/accounts/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/accounts/additional\
Properties/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\d)[\\w:.-]{1,128}$"},message:'must match pattern "^(?=.*\\\
d)[\\w:.-]{1,128}$"',schema:"^(?=.*\\d)[\\w:.-]{1,128}$",parentSchema:x.properties.accounts.additionalProperties,data:p};
e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:a+"/accounts/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/accounts/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.
properties.accounts.additionalProperties.type,parentSchema:x.properties.accounts.additionalProperties,data:p};e===null?e=
[i]:e.push(i),t++}}}else{let r={instancePath:a+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:x.properties.accounts.type,parentSchema:x.properties.accounts,data:s};e===
null?e=[r]:e.push(r),t++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:x.type,parentSchema:x,data:u};e===null?e=[s]:e.push(s),t++}return _.errors=e,t===0}var X=I,g={$id:"\
consents.schema.json",title:"consents.yaml",type:"object",required:["consents"],additionalProperties:!1,examples:[{consents:[
{because:"OPS-123: the project team moves out",until:"2026-12-31",removals:{"oslo-leads":3},total:130}]}],properties:{consents:{
type:"array",items:{type:"object",required:["because","until"],anyOf:[{required:["removals"]},{required:["total"]},{required:[
"drift"]}],additionalProperties:!1,examples:[{because:"OPS-123",until:"2026-12-31",removals:{"oslo-leads":3}},{because:"\
OPS-124: the year ends",until:"2026-12-31",total:130},{because:"OPS-125: put right what was changed by hand",until:"2026\
-12-31",drift:["lille"]}],properties:{because:{type:"string",minLength:1,maxLength:1e3,examples:["OPS-123"]},until:{title:"\
Day or instant",type:"string",pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-\
5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$",patternErrorMessage:"Write a day such as 2026-12-01, or a\
n instant such as 2026-12-01T09:00:00Z.",examples:["2026-12-31"]},removals:{type:"object",minProperties:1,propertyNames:{
title:"Group name",type:"string",maxLength:255,pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",patternErrorMessage:"\
Write the group's name as Atlassian shows it, in one line.",examples:["oslo-engineering"]},additionalProperties:{title:"\
Removal limit",type:"integer",minimum:0,maximum:1e7,examples:[3]},examples:[{"oslo-leads":3}]},total:{type:"integer",minimum:0,
maximum:1e7,examples:[130]},drift:{type:"array",minItems:1,uniqueItems:!0,items:{title:"Group name",type:"string",maxLength:255,
pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",patternErrorMessage:"Write the group's name as Atlassian shows i\
t, in one line.",examples:["oslo-engineering"]},examples:[["lille"]]}}},examples:[[{because:"OPS-123",until:"2026-12-31",
removals:{"oslo-leads":3}}]]}}},j=new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5\
]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$","u");function I(u,{instancePath:a="",parentData:A,
parentDataProperty:$,rootData:C=u}={}){let e=null,t=0;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.consents===void 0){
let r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"consents"},message:"must have \
required property 'consents'",schema:g.required,parentSchema:g,data:u};e===null?e=[r]:e.push(r),t++}for(let r in u)if(r!==
"consents"){let p={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties",schema:!1,parentSchema:g,data:u};e===null?e=[p]:e.push(p),t++}if(u.consents!==
void 0){let r=u.consents;if(Array.isArray(r)){let p=r.length;for(let i=0;i<p;i++){let n=r[i],y=t,v=!1,L=t;if(n&&typeof n==
"object"&&!Array.isArray(n)&&n.removals===void 0){let h={instancePath:a+"/consents/"+i,schemaPath:"#/properties/consents\
/items/anyOf/0/required",keyword:"required",params:{missingProperty:"removals"},message:"must have required property 're\
movals'",schema:g.properties.consents.items.anyOf[0].required,parentSchema:g.properties.consents.items.anyOf[0],data:n};
e===null?e=[h]:e.push(h),t++}var c=L===t;if(v=v||c,!v){let h=t;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.total===void 0){
let m={instancePath:a+"/consents/"+i,schemaPath:"#/properties/consents/items/anyOf/1/required",keyword:"required",params:{
missingProperty:"total"},message:"must have required property 'total'",schema:g.properties.consents.items.anyOf[1].required,
parentSchema:g.properties.consents.items.anyOf[1],data:n};e===null?e=[m]:e.push(m),t++}var c=h===t;if(v=v||c,!v){let m=t;
if(n&&typeof n=="object"&&!Array.isArray(n)&&n.drift===void 0){let k={instancePath:a+"/consents/"+i,schemaPath:"#/proper\
ties/consents/items/anyOf/2/required",keyword:"required",params:{missingProperty:"drift"},message:"must have required pr\
operty 'drift'",schema:g.properties.consents.items.anyOf[2].required,parentSchema:g.properties.consents.items.anyOf[2],data:n};
e===null?e=[k]:e.push(k),t++}var c=m===t;v=v||c}}if(v)t=y,e!==null&&(y?e.length=y:e=null);else{let h={instancePath:a+"/c\
onsents/"+i,schemaPath:"#/properties/consents/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in any\
Of",schema:g.properties.consents.items.anyOf,parentSchema:g.properties.consents.items,data:n};e===null?e=[h]:e.push(h),t++}
if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.because===void 0){let h={instancePath:a+"/consents/"+i,schemaPath:"#/p\
roperties/consents/items/required",keyword:"required",params:{missingProperty:"because"},message:"must have required pro\
perty 'because'",schema:g.properties.consents.items.required,parentSchema:g.properties.consents.items,data:n};e===null?e=
[h]:e.push(h),t++}if(n.until===void 0){let h={instancePath:a+"/consents/"+i,schemaPath:"#/properties/consents/items/requ\
ired",keyword:"required",params:{missingProperty:"until"},message:"must have required property 'until'",schema:g.properties.
consents.items.required,parentSchema:g.properties.consents.items,data:n};e===null?e=[h]:e.push(h),t++}for(let h in n)if(!(h===
"because"||h==="until"||h==="removals"||h==="total"||h==="drift")){let o={instancePath:a+"/consents/"+i,schemaPath:"#/pr\
operties/consents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must\
 NOT have additional properties",schema:!1,parentSchema:g.properties.consents.items,data:n};e===null?e=[o]:e.push(o),t++}
if(n.because!==void 0){let h=n.because;if(typeof h=="string"){if(w(h)>1e3){let o={instancePath:a+"/consents/"+i+"/becaus\
e",schemaPath:"#/properties/consents/items/properties/because/maxLength",keyword:"maxLength",params:{limit:1e3},message:"\
must NOT have more than 1000 characters",schema:1e3,parentSchema:g.properties.consents.items.properties.because,data:h};
e===null?e=[o]:e.push(o),t++}if(w(h)<1){let o={instancePath:a+"/consents/"+i+"/because",schemaPath:"#/properties/consent\
s/items/properties/because/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s",schema:1,parentSchema:g.properties.consents.items.properties.because,data:h};e===null?e=[o]:e.push(o),t++}}else{let o={
instancePath:a+"/consents/"+i+"/because",schemaPath:"#/properties/consents/items/properties/because/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:g.properties.consents.items.properties.because.type,parentSchema:g.
properties.consents.items.properties.because,data:h};e===null?e=[o]:e.push(o),t++}}if(n.until!==void 0){let h=n.until;if(typeof h==
"string"){if(!j.test(h)){let o={instancePath:a+"/consents/"+i+"/until",schemaPath:"#/properties/consents/items/propertie\
s/until/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]\
):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$"},message:'must match pattern "^\\d{4}-(?:0[1\
-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d\
))?$"',schema:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[\
+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$",parentSchema:g.properties.consents.items.properties.until,data:h};e===null?e=[o]:e.push(
o),t++}}else{let o={instancePath:a+"/consents/"+i+"/until",schemaPath:"#/properties/consents/items/properties/until/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.consents.items.properties.until.type,
parentSchema:g.properties.consents.items.properties.until,data:h};e===null?e=[o]:e.push(o),t++}}if(n.removals!==void 0){
let h=n.removals;if(h&&typeof h=="object"&&!Array.isArray(h)){if(Object.keys(h).length<1){let o={instancePath:a+"/consen\
ts/"+i+"/removals",schemaPath:"#/properties/consents/items/properties/removals/minProperties",keyword:"minProperties",params:{
limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:g.properties.consents.items.properties.removals,
data:h};e===null?e=[o]:e.push(o),t++}for(let o in h){let m=t;if(typeof o=="string"){if(w(o)>255){let b={instancePath:a+"\
/consents/"+i+"/removals",schemaPath:"#/properties/consents/items/properties/removals/propertyNames/maxLength",keyword:"\
maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:g.properties.consents.
items.properties.removals.propertyNames,data:o,propertyName:o};e===null?e=[b]:e.push(b),t++}if(!q.test(o)){let b={instancePath:a+
"/consents/"+i+"/removals",schemaPath:"#/properties/consents/items/properties/removals/propertyNames/pattern",keyword:"p\
attern",params:{pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"},message:'must match pattern "^(?=.*\\S)[^\\u0000-\
\\u001f\\u007f-\\u009f]+$"',schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",parentSchema:g.properties.consents.items.
properties.removals.propertyNames,data:o,propertyName:o};e===null?e=[b]:e.push(b),t++}}else{let b={instancePath:a+"/cons\
ents/"+i+"/removals",schemaPath:"#/properties/consents/items/properties/removals/propertyNames/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:g.properties.consents.items.properties.removals.propertyNames.type,parentSchema:g.
properties.consents.items.properties.removals.propertyNames,data:o,propertyName:o};e===null?e=[b]:e.push(b),t++}var s=m===
t;if(!s){let b={instancePath:a+"/consents/"+i+"/removals",schemaPath:"#/properties/consents/items/properties/removals/pr\
opertyNames",keyword:"propertyNames",params:{propertyName:o},message:"property name must be valid",schema:g.properties.consents.
items.properties.removals.propertyNames,parentSchema:g.properties.consents.items.properties.removals,data:h};e===null?e=
[b]:e.push(b),t++}}for(let o in h){let m=h[o];if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let b={instancePath:a+
"/consents/"+i+"/removals/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/consents/items/properties/\
removals/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:g.properties.
consents.items.properties.removals.additionalProperties.type,parentSchema:g.properties.consents.items.properties.removals.
additionalProperties,data:m};e===null?e=[b]:e.push(b),t++}if(typeof m=="number"&&isFinite(m)){if(m>1e7||isNaN(m)){let b={
instancePath:a+"/consents/"+i+"/removals/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/consents/it\
ems/properties/removals/additionalProperties/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"must\
 be <= 10000000",schema:1e7,parentSchema:g.properties.consents.items.properties.removals.additionalProperties,data:m};e===
null?e=[b]:e.push(b),t++}if(m<0||isNaN(m)){let b={instancePath:a+"/consents/"+i+"/removals/"+o.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/consents/items/properties/removals/additionalProperties/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:g.properties.consents.items.properties.removals.
additionalProperties,data:m};e===null?e=[b]:e.push(b),t++}}}}else{let o={instancePath:a+"/consents/"+i+"/removals",schemaPath:"\
#/properties/consents/items/properties/removals/type",keyword:"type",params:{type:"object"},message:"must be object",schema:g.
properties.consents.items.properties.removals.type,parentSchema:g.properties.consents.items.properties.removals,data:h};
e===null?e=[o]:e.push(o),t++}}if(n.total!==void 0){let h=n.total;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){
let o={instancePath:a+"/consents/"+i+"/total",schemaPath:"#/properties/consents/items/properties/total/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer",schema:g.properties.consents.items.properties.total.type,parentSchema:g.
properties.consents.items.properties.total,data:h};e===null?e=[o]:e.push(o),t++}if(typeof h=="number"&&isFinite(h)){if(h>
1e7||isNaN(h)){let o={instancePath:a+"/consents/"+i+"/total",schemaPath:"#/properties/consents/items/properties/total/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"must be <= 10000000",schema:1e7,parentSchema:g.properties.
consents.items.properties.total,data:h};e===null?e=[o]:e.push(o),t++}if(h<0||isNaN(h)){let o={instancePath:a+"/consents/"+
i+"/total",schemaPath:"#/properties/consents/items/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:g.properties.consents.items.properties.total,data:h};e===null?e=[o]:e.push(
o),t++}}}if(n.drift!==void 0){let h=n.drift;if(Array.isArray(h)){if(h.length<1){let k={instancePath:a+"/consents/"+i+"/d\
rift",schemaPath:"#/properties/consents/items/properties/drift/minItems",keyword:"minItems",params:{limit:1},message:"mu\
st NOT have fewer than 1 items",schema:1,parentSchema:g.properties.consents.items.properties.drift,data:h};e===null?e=[k]:
e.push(k),t++}let o=h.length;for(let k=0;k<o;k++){let S=h[k];if(typeof S=="string"){if(w(S)>255){let O={instancePath:a+"\
/consents/"+i+"/drift/"+k,schemaPath:"#/properties/consents/items/properties/drift/items/maxLength",keyword:"maxLength",
params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:g.properties.consents.items.
properties.drift.items,data:S};e===null?e=[O]:e.push(O),t++}if(!q.test(S)){let O={instancePath:a+"/consents/"+i+"/drift/"+
k,schemaPath:"#/properties/consents/items/properties/drift/items/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\
\\u0000-\\u001f\\u007f-\\u009f]+$"},message:'must match pattern "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"',schema:"\
^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",parentSchema:g.properties.consents.items.properties.drift.items,data:S};e===
null?e=[O]:e.push(O),t++}}else{let O={instancePath:a+"/consents/"+i+"/drift/"+k,schemaPath:"#/properties/consents/items/\
properties/drift/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.consents.
items.properties.drift.items.type,parentSchema:g.properties.consents.items.properties.drift.items,data:S};e===null?e=[O]:
e.push(O),t++}}let m=h.length,b;if(m>1){let k={};for(;m--;){let S=h[m];if(typeof S=="string"){if(typeof k[S]=="number"){
b=k[S];let O={instancePath:a+"/consents/"+i+"/drift",schemaPath:"#/properties/consents/items/properties/drift/uniqueItem\
s",keyword:"uniqueItems",params:{i:m,j:b},message:"must NOT have duplicate items (items ## "+b+" and "+m+" are identical\
)",schema:!0,parentSchema:g.properties.consents.items.properties.drift,data:h};e===null?e=[O]:e.push(O),t++;break}k[S]=m}}}}else{
let o={instancePath:a+"/consents/"+i+"/drift",schemaPath:"#/properties/consents/items/properties/drift/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array",schema:g.properties.consents.items.properties.drift.type,parentSchema:g.
properties.consents.items.properties.drift,data:h};e===null?e=[o]:e.push(o),t++}}}else{let h={instancePath:a+"/consents/"+
i,schemaPath:"#/properties/consents/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:g.
properties.consents.items.type,parentSchema:g.properties.consents.items,data:n};e===null?e=[h]:e.push(h),t++}}}else{let p={
instancePath:a+"/consents",schemaPath:"#/properties/consents/type",keyword:"type",params:{type:"array"},message:"must be\
 array",schema:g.properties.consents.type,parentSchema:g.properties.consents,data:r};e===null?e=[p]:e.push(p),t++}}}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:g.type,parentSchema:g,
data:u};e===null?e=[r]:e.push(r),t++}return I.errors=e,t===0}var Y=R,P={$id:"leavers.schema.json",title:"leavers.yaml",type:"\
object",required:["leavers"],additionalProperties:!1,examples:[{leavers:[{user:"dsnapper@banc.ly",on:"2026-12-31",because:"\
HR-123"}]}],properties:{leavers:{type:"array",items:{type:"object",required:["user","on"],additionalProperties:!1,examples:[
{user:"dsnapper@banc.ly",on:"2026-12-31",because:"HR-123"}],properties:{user:{title:"Person",type:"string",maxLength:254,
pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",patternErrorMessage:"Write an\
 email such as vdillow@banc.ly, or an account id such as 712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74.",examples:["dsnapp\
er@banc.ly"]},on:{title:"Day or instant",type:"string",pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[\
01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$",patternErrorMessage:"Write a d\
ay such as 2026-12-01, or an instant such as 2026-12-01T09:00:00Z.",examples:["2026-12-31"]},because:{type:"string",minLength:1,
maxLength:1e3,examples:["OPS-123"]}}},examples:[[{user:"dsnapper@banc.ly",on:"2026-12-31"}]]}}};function R(u,{instancePath:a="",
parentData:A,parentDataProperty:$,rootData:C=u}={}){let e=null,t=0;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.leavers===
void 0){let c={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"leavers"},message:"mus\
t have required property 'leavers'",schema:P.required,parentSchema:P,data:u};e===null?e=[c]:e.push(c),t++}for(let c in u)
if(c!=="leavers"){let s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties",schema:!1,parentSchema:P,data:u};e===null?e=[s]:e.push(s),t++}if(u.leavers!==
void 0){let c=u.leavers;if(Array.isArray(c)){let s=c.length;for(let r=0;r<s;r++){let p=c[r];if(p&&typeof p=="object"&&!Array.
isArray(p)){if(p.user===void 0){let i={instancePath:a+"/leavers/"+r,schemaPath:"#/properties/leavers/items/required",keyword:"\
required",params:{missingProperty:"user"},message:"must have required property 'user'",schema:P.properties.leavers.items.
required,parentSchema:P.properties.leavers.items,data:p};e===null?e=[i]:e.push(i),t++}if(p.on===void 0){let i={instancePath:a+
"/leavers/"+r,schemaPath:"#/properties/leavers/items/required",keyword:"required",params:{missingProperty:"on"},message:"\
must have required property 'on'",schema:P.properties.leavers.items.required,parentSchema:P.properties.leavers.items,data:p};
e===null?e=[i]:e.push(i),t++}for(let i in p)if(!(i==="user"||i==="on"||i==="because")){let n={instancePath:a+"/leavers/"+
r,schemaPath:"#/properties/leavers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties",schema:!1,parentSchema:P.properties.leavers.items,data:p};e===null?e=[n]:e.
push(n),t++}if(p.user!==void 0){let i=p.user;if(typeof i=="string"){if(w(i)>254){let n={instancePath:a+"/leavers/"+r+"/u\
ser",schemaPath:"#/properties/leavers/items/properties/user/maxLength",keyword:"maxLength",params:{limit:254},message:"m\
ust NOT have more than 254 characters",schema:254,parentSchema:P.properties.leavers.items.properties.user,data:i};e===null?
e=[n]:e.push(n),t++}if(!N.test(i)){let n={instancePath:a+"/leavers/"+r+"/user",schemaPath:"#/properties/leavers/items/pr\
operties/user/pattern",keyword:"pattern",params:{pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-\
]{1,128})$"},message:'must match pattern "^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$"',
schema:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",parentSchema:P.properties.leavers.
items.properties.user,data:i};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+"/leavers/"+r+"/user",schemaPath:"\
#/properties/leavers/items/properties/user/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.
properties.leavers.items.properties.user.type,parentSchema:P.properties.leavers.items.properties.user,data:i};e===null?e=
[n]:e.push(n),t++}}if(p.on!==void 0){let i=p.on;if(typeof i=="string"){if(!j.test(i)){let n={instancePath:a+"/leavers/"+
r+"/on",schemaPath:"#/properties/leavers/items/properties/on/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-(?:0[1-9\
]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))\
?$"},message:'must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\
?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$"',schema:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?\
:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$",parentSchema:P.properties.leavers.
items.properties.on,data:i};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+"/leavers/"+r+"/on",schemaPath:"#/p\
roperties/leavers/items/properties/on/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.
leavers.items.properties.on.type,parentSchema:P.properties.leavers.items.properties.on,data:i};e===null?e=[n]:e.push(n),
t++}}if(p.because!==void 0){let i=p.because;if(typeof i=="string"){if(w(i)>1e3){let n={instancePath:a+"/leavers/"+r+"/be\
cause",schemaPath:"#/properties/leavers/items/properties/because/maxLength",keyword:"maxLength",params:{limit:1e3},message:"\
must NOT have more than 1000 characters",schema:1e3,parentSchema:P.properties.leavers.items.properties.because,data:i};e===
null?e=[n]:e.push(n),t++}if(w(i)<1){let n={instancePath:a+"/leavers/"+r+"/because",schemaPath:"#/properties/leavers/item\
s/properties/because/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:P.properties.leavers.items.properties.because,data:i};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+
"/leavers/"+r+"/because",schemaPath:"#/properties/leavers/items/properties/because/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:P.properties.leavers.items.properties.because.type,parentSchema:P.properties.leavers.
items.properties.because,data:i};e===null?e=[n]:e.push(n),t++}}}else{let i={instancePath:a+"/leavers/"+r,schemaPath:"#/p\
roperties/leavers/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:P.properties.leavers.
items.type,parentSchema:P.properties.leavers.items,data:p};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:a+"/l\
eavers",schemaPath:"#/properties/leavers/type",keyword:"type",params:{type:"array"},message:"must be array",schema:P.properties.
leavers.type,parentSchema:P.properties.leavers,data:c};e===null?e=[s]:e.push(s),t++}}}else{let c={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:P.type,parentSchema:P,data:u};e===null?e=[
c]:e.push(c),t++}return R.errors=e,t===0}var ee=F,l={$id:"group.schema.json",title:"groups/**/*.yaml",type:"object",required:[
"group","mode","members"],additionalProperties:!1,examples:[{group:"oslo-engineering",id:"d6750b14-1aa8-4ab2-8c1e-a6d440\
16da32",owners:["@banc/oslo-leads"],mode:"authoritative",members:["vdillow@banc.ly","712020:789cba25-bbe2-45c5-a2b6-3a81\
ca61ba74",{user:"ftoten2@banc.ly",from:"2026-12-01",until:"2026-12-31",because:"OPS-123"},{user:"nora.vik@banc.ly",pending:!0},
{set:"oslo-team"}],except:["jfloat@banc.ly"]}],properties:{group:{title:"Group name",type:"string",maxLength:255,pattern:"\
^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",patternErrorMessage:"Write the group's name as Atlassian shows it, in one\
 line.",examples:["oslo-engineering"]},id:{title:"Group id",type:"string",pattern:"^\\S{1,128}$",patternErrorMessage:"Wr\
ite the group's id as Atlassian gives it, such as d6750b14-1aa8-4ab2-8c1e-a6d44016da32, or leave the key out.",examples:[
"d6750b14-1aa8-4ab2-8c1e-a6d44016da32"]},description:{type:"string",maxLength:1e4,examples:["Engineers in the Oslo offic\
e"]},owners:{type:"array",items:{title:"Owner",type:"string",maxLength:254,pattern:"^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-\
9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+)$",patternErrorMessage:'\
Write a GitHub user ("@octocat"), a team ("@banc/it") or an email.',examples:["@banc/it"]},default:[],examples:[["@banc/\
oslo-leads"]]},mode:{enum:["authoritative","additive"],examples:["authoritative"]},reviewed:{type:"object",required:["on",
"by"],additionalProperties:!1,examples:[{on:"2026-12-01",by:"@banc/oslo-leads"}],properties:{on:{title:"Day",type:"strin\
g",pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",patternErrorMessage:"Write a day such as 2026-12-01.",examples:[
"2026-12-01"]},by:{title:"Owner",type:["string","array"],minItems:1,maxLength:254,pattern:"^(?:@[A-Za-z0-9][\\w.-]*(?:/[A\
-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+)$",patternErrorMessage:'\
Write a GitHub user ("@octocat"), a team ("@banc/it") or an email.',items:{title:"Owner",type:"string",maxLength:254,pattern:"\
^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]\
+)$",patternErrorMessage:'Write a GitHub user ("@octocat"), a team ("@banc/it") or an email.',examples:["@banc/it"]},examples:[
"@banc/oslo-leads",["@banc/oslo-leads","@banc/it"]]}}},members:{type:"array",items:{title:"Person",type:["string","objec\
t"],maxLength:254,pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",patternErrorMessage:"\
Write an email such as vdillow@banc.ly, or an account id such as 712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74.",oneOf:[{type:"\
string"},{type:"object",required:["user"]},{type:"object",required:["set"]},{type:"object",required:["group"]}],additionalProperties:!1,
examples:["vdillow@banc.ly",{user:"ftoten2@banc.ly",from:"2026-12-01",until:"2026-12-31",because:"OPS-123"},{user:"nora.\
vik@banc.ly",pending:!0},{set:"oslo-team"},{group:"lille-product-management"}],properties:{user:{title:"Person",type:"st\
ring",maxLength:254,pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",patternErrorMessage:"\
Write an email such as vdillow@banc.ly, or an account id such as 712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74.",examples:[
"vdillow@banc.ly","712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74"]},set:{title:"Set name",type:"string",maxLength:255,pattern:"\
^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",patternErrorMessage:"Write a name in one line.",examples:["oslo-team"]},group:{
title:"Group name",type:"string",maxLength:255,pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",patternErrorMessage:"\
Write the group's name as Atlassian shows it, in one line.",examples:["lille-product-management"]},from:{title:"Day or i\
nstant",type:"string",pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\\
.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$",patternErrorMessage:"Write a day such as 2026-12-01, or an instant \
such as 2026-12-01T09:00:00Z.",examples:["2026-12-01","2026-12-01T09:00:00Z"]},until:{title:"Day or instant",type:"strin\
g",pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-]\
(?:[01]\\d|2[0-3]):[0-5]\\d))?$",patternErrorMessage:"Write a day such as 2026-12-01, or an instant such as 2026-12-01T0\
9:00:00Z.",examples:["2026-12-01","2026-12-01T09:00:00Z"]},because:{type:"string",minLength:1,maxLength:1e3,examples:["O\
PS-123"]},pending:{type:"boolean",default:!1}}},examples:[["vdillow@banc.ly"]]},except:{type:"array",items:{title:"Perso\
n",type:"string",maxLength:254,pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",
patternErrorMessage:"Write an email such as vdillow@banc.ly, or an account id such as 712020:789cba25-bbe2-45c5-a2b6-3a8\
1ca61ba74.",examples:["vdillow@banc.ly","712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74"]},default:[],examples:[["dsnapper@\
banc.ly"]]},absent:{type:"array",items:{title:"Person",type:"string",maxLength:254,pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\
\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",patternErrorMessage:"Write an email such as vdillow@banc.ly, or an ac\
count id such as 712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74.",examples:["vdillow@banc.ly","712020:789cba25-bbe2-45c5-a2\
b6-3a81ca61ba74"]},default:[],examples:[["dsnapper@banc.ly"]]},allowEmpty:{type:"boolean",default:!1}}},re=Object.prototype.
hasOwnProperty,te=new RegExp("^\\S{1,128}$","u"),se=new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$","u");
function F(u,{instancePath:a="",parentData:A,parentDataProperty:$,rootData:C=u}={}){let e=null,t=0;if(u&&typeof u=="obje\
ct"&&!Array.isArray(u)){if(u.group===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
group"},message:"must have required property 'group'",schema:l.required,parentSchema:l,data:u};e===null?e=[s]:e.push(s),
t++}if(u.mode===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"mode"},
message:"must have required property 'mode'",schema:l.required,parentSchema:l,data:u};e===null?e=[s]:e.push(s),t++}if(u.
members===void 0){let s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"members"},message:"\
must have required property 'members'",schema:l.required,parentSchema:l,data:u};e===null?e=[s]:e.push(s),t++}for(let s in u)
if(!re.call(l.properties,s)){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties",schema:!1,parentSchema:l,data:u};e===null?e=[r]:e.push(
r),t++}if(u.group!==void 0){let s=u.group;if(typeof s=="string"){if(w(s)>255){let r={instancePath:a+"/group",schemaPath:"\
#/properties/group/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,
parentSchema:l.properties.group,data:s};e===null?e=[r]:e.push(r),t++}if(!q.test(s)){let r={instancePath:a+"/group",schemaPath:"\
#/properties/group/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"},message:'\
must match pattern "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"',schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",
parentSchema:l.properties.group,data:s};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+"/group",schemaPath:"#/\
properties/group/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.group.type,parentSchema:l.
properties.group,data:s};e===null?e=[r]:e.push(r),t++}}if(u.id!==void 0){let s=u.id;if(typeof s=="string"){if(!te.test(s)){
let r={instancePath:a+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^\\S{1,128}$"},message:'\
must match pattern "^\\S{1,128}$"',schema:"^\\S{1,128}$",parentSchema:l.properties.id,data:s};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:a+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:l.properties.id.type,parentSchema:l.properties.id,data:s};e===null?e=[r]:e.push(r),t++}}if(u.description!==void 0){
let s=u.description;if(typeof s=="string"){if(w(s)>1e4){let r={instancePath:a+"/description",schemaPath:"#/properties/de\
scription/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 characters",schema:1e4,
parentSchema:l.properties.description,data:s};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.description.
type,parentSchema:l.properties.description,data:s};e===null?e=[r]:e.push(r),t++}}if(u.owners!==void 0){let s=u.owners;if(Array.
isArray(s)){let r=s.length;for(let p=0;p<r;p++){let i=s[p];if(typeof i=="string"){if(w(i)>254){let n={instancePath:a+"/o\
wners/"+p,schemaPath:"#/properties/owners/items/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have\
 more than 254 characters",schema:254,parentSchema:l.properties.owners.items,data:i};e===null?e=[n]:e.push(n),t++}if(!T.
test(i)){let n={instancePath:a+"/owners/"+p,schemaPath:"#/properties/owners/items/pattern",keyword:"pattern",params:{pattern:"\
^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]\
+)$"},message:'must match pattern "^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@\
[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+)$"',schema:"^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u0\
01f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+)$",parentSchema:l.properties.owners.items,data:i};e===null?
e=[n]:e.push(n),t++}}else{let n={instancePath:a+"/owners/"+p,schemaPath:"#/properties/owners/items/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:l.properties.owners.items.type,parentSchema:l.properties.owners.items,
data:i};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:a+"/owners",schemaPath:"#/properties/owners/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:l.properties.owners.type,parentSchema:l.properties.owners,data:s};
e===null?e=[r]:e.push(r),t++}}if(u.mode!==void 0){let s=u.mode;if(!(s==="authoritative"||s==="additive")){let r={instancePath:a+
"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:l.properties.mode.enum},message:"must b\
e equal to one of the allowed values",schema:l.properties.mode.enum,parentSchema:l.properties.mode,data:s};e===null?e=[r]:
e.push(r),t++}}if(u.reviewed!==void 0){let s=u.reviewed;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.on===void 0){let r={
instancePath:a+"/reviewed",schemaPath:"#/properties/reviewed/required",keyword:"required",params:{missingProperty:"on"},
message:"must have required property 'on'",schema:l.properties.reviewed.required,parentSchema:l.properties.reviewed,data:s};
e===null?e=[r]:e.push(r),t++}if(s.by===void 0){let r={instancePath:a+"/reviewed",schemaPath:"#/properties/reviewed/requi\
red",keyword:"required",params:{missingProperty:"by"},message:"must have required property 'by'",schema:l.properties.reviewed.
required,parentSchema:l.properties.reviewed,data:s};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="on"||r==="by")){
let p={instancePath:a+"/reviewed",schemaPath:"#/properties/reviewed/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.reviewed,
data:s};e===null?e=[p]:e.push(p),t++}if(s.on!==void 0){let r=s.on;if(typeof r=="string"){if(!se.test(r)){let p={instancePath:a+
"/reviewed/on",schemaPath:"#/properties/reviewed/properties/on/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-(?:0[1\
-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"},message:'must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"',
schema:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",parentSchema:l.properties.reviewed.properties.on,data:r};e===
null?e=[p]:e.push(p),t++}}else{let p={instancePath:a+"/reviewed/on",schemaPath:"#/properties/reviewed/properties/on/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.reviewed.properties.on.type,parentSchema:l.
properties.reviewed.properties.on,data:r};e===null?e=[p]:e.push(p),t++}}if(s.by!==void 0){let r=s.by;if(typeof r!="strin\
g"&&!Array.isArray(r)){let p={instancePath:a+"/reviewed/by",schemaPath:"#/properties/reviewed/properties/by/type",keyword:"\
type",params:{type:l.properties.reviewed.properties.by.type},message:"must be string,array",schema:l.properties.reviewed.
properties.by.type,parentSchema:l.properties.reviewed.properties.by,data:r};e===null?e=[p]:e.push(p),t++}if(typeof r=="s\
tring"){if(w(r)>254){let p={instancePath:a+"/reviewed/by",schemaPath:"#/properties/reviewed/properties/by/maxLength",keyword:"\
maxLength",params:{limit:254},message:"must NOT have more than 254 characters",schema:254,parentSchema:l.properties.reviewed.
properties.by,data:r};e===null?e=[p]:e.push(p),t++}if(!T.test(r)){let p={instancePath:a+"/reviewed/by",schemaPath:"#/pro\
perties/reviewed/properties/by/pattern",keyword:"pattern",params:{pattern:"^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*\
)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+)$"},message:'must match pattern "\
^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]\
+)$"',schema:"^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\
\\u007f-\\u009f]+)$",parentSchema:l.properties.reviewed.properties.by,data:r};e===null?e=[p]:e.push(p),t++}}if(Array.isArray(
r)){if(r.length<1){let i={instancePath:a+"/reviewed/by",schemaPath:"#/properties/reviewed/properties/by/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:l.properties.reviewed.properties.
by,data:r};e===null?e=[i]:e.push(i),t++}let p=r.length;for(let i=0;i<p;i++){let n=r[i];if(typeof n=="string"){if(w(n)>254){
let y={instancePath:a+"/reviewed/by/"+i,schemaPath:"#/properties/reviewed/properties/by/items/maxLength",keyword:"maxLen\
gth",params:{limit:254},message:"must NOT have more than 254 characters",schema:254,parentSchema:l.properties.reviewed.properties.
by.items,data:n};e===null?e=[y]:e.push(y),t++}if(!T.test(n)){let y={instancePath:a+"/reviewed/by/"+i,schemaPath:"#/prope\
rties/reviewed/properties/by/items/pattern",keyword:"pattern",params:{pattern:"^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w\
.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+)$"},message:'must match patte\
rn "^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u0\
09f]+)$"',schema:"^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u\
001f\\u007f-\\u009f]+)$",parentSchema:l.properties.reviewed.properties.by.items,data:n};e===null?e=[y]:e.push(y),t++}}else{
let y={instancePath:a+"/reviewed/by/"+i,schemaPath:"#/properties/reviewed/properties/by/items/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:l.properties.reviewed.properties.by.items.type,parentSchema:l.properties.
reviewed.properties.by.items,data:n};e===null?e=[y]:e.push(y),t++}}}}}else{let r={instancePath:a+"/reviewed",schemaPath:"\
#/properties/reviewed/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.reviewed.
type,parentSchema:l.properties.reviewed,data:s};e===null?e=[r]:e.push(r),t++}}if(u.members!==void 0){let s=u.members;if(Array.
isArray(s)){let r=s.length;for(let p=0;p<r;p++){let i=s[p];if(typeof i!="string"&&!(i&&typeof i=="object"&&!Array.isArray(
i))){let o={instancePath:a+"/members/"+p,schemaPath:"#/properties/members/items/type",keyword:"type",params:{type:l.properties.
members.items.type},message:"must be string,object",schema:l.properties.members.items.type,parentSchema:l.properties.members.
items,data:i};e===null?e=[o]:e.push(o),t++}let n=t,y=!1,v=null,L=t;if(typeof i!="string"){let o={instancePath:a+"/member\
s/"+p,schemaPath:"#/properties/members/items/oneOf/0/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:l.properties.members.items.oneOf[0].type,parentSchema:l.properties.members.items.oneOf[0],data:i};e===null?e=[o]:
e.push(o),t++}var c=L===t;c&&(y=!0,v=0);let h=t;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.user===void 0){let o={
instancePath:a+"/members/"+p,schemaPath:"#/properties/members/items/oneOf/1/required",keyword:"required",params:{missingProperty:"\
user"},message:"must have required property 'user'",schema:l.properties.members.items.oneOf[1].required,parentSchema:l.properties.
members.items.oneOf[1],data:i};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:a+"/members/"+p,schemaPath:"#/prop\
erties/members/items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.members.
items.oneOf[1].type,parentSchema:l.properties.members.items.oneOf[1],data:i};e===null?e=[o]:e.push(o),t++}var c=h===t;if(c&&
y)y=!1,v=[v,1];else{c&&(y=!0,v=1);let o=t;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.set===void 0){let b={instancePath:a+
"/members/"+p,schemaPath:"#/properties/members/items/oneOf/2/required",keyword:"required",params:{missingProperty:"set"},
message:"must have required property 'set'",schema:l.properties.members.items.oneOf[2].required,parentSchema:l.properties.
members.items.oneOf[2],data:i};e===null?e=[b]:e.push(b),t++}}else{let b={instancePath:a+"/members/"+p,schemaPath:"#/prop\
erties/members/items/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.members.
items.oneOf[2].type,parentSchema:l.properties.members.items.oneOf[2],data:i};e===null?e=[b]:e.push(b),t++}var c=o===t;if(c&&
y)y=!1,v=[v,2];else{c&&(y=!0,v=2);let b=t;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.group===void 0){let S={instancePath:a+
"/members/"+p,schemaPath:"#/properties/members/items/oneOf/3/required",keyword:"required",params:{missingProperty:"group"},
message:"must have required property 'group'",schema:l.properties.members.items.oneOf[3].required,parentSchema:l.properties.
members.items.oneOf[3],data:i};e===null?e=[S]:e.push(S),t++}}else{let S={instancePath:a+"/members/"+p,schemaPath:"#/prop\
erties/members/items/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object",schema:l.properties.members.
items.oneOf[3].type,parentSchema:l.properties.members.items.oneOf[3],data:i};e===null?e=[S]:e.push(S),t++}var c=b===t;c&&
y?(y=!1,v=[v,3]):c&&(y=!0,v=3)}}if(y)t=n,e!==null&&(n?e.length=n:e=null);else{let o={instancePath:a+"/members/"+p,schemaPath:"\
#/properties/members/items/oneOf",keyword:"oneOf",params:{passingSchemas:v},message:"must match exactly one schema in on\
eOf",schema:l.properties.members.items.oneOf,parentSchema:l.properties.members.items,data:i};e===null?e=[o]:e.push(o),t++}
if(typeof i=="string"){if(w(i)>254){let o={instancePath:a+"/members/"+p,schemaPath:"#/properties/members/items/maxLength",
keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters",schema:254,parentSchema:l.properties.
members.items,data:i};e===null?e=[o]:e.push(o),t++}if(!N.test(i)){let o={instancePath:a+"/members/"+p,schemaPath:"#/prop\
erties/members/items/pattern",keyword:"pattern",params:{pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d\
)[\\w:.-]{1,128})$"},message:'must match pattern "^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128}\
)$"',schema:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",parentSchema:l.properties.
members.items,data:i};e===null?e=[o]:e.push(o),t++}}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let o in i)if(!(o===
"user"||o==="set"||o==="group"||o==="from"||o==="until"||o==="because"||o==="pending")){let m={instancePath:a+"/members/"+
p,schemaPath:"#/properties/members/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties",schema:!1,parentSchema:l.properties.members.items,data:i};e===null?e=[m]:e.
push(m),t++}if(i.user!==void 0){let o=i.user;if(typeof o=="string"){if(w(o)>254){let m={instancePath:a+"/members/"+p+"/u\
ser",schemaPath:"#/properties/members/items/properties/user/maxLength",keyword:"maxLength",params:{limit:254},message:"m\
ust NOT have more than 254 characters",schema:254,parentSchema:l.properties.members.items.properties.user,data:o};e===null?
e=[m]:e.push(m),t++}if(!N.test(o)){let m={instancePath:a+"/members/"+p+"/user",schemaPath:"#/properties/members/items/pr\
operties/user/pattern",keyword:"pattern",params:{pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-\
]{1,128})$"},message:'must match pattern "^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$"',
schema:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",parentSchema:l.properties.members.
items.properties.user,data:o};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:a+"/members/"+p+"/user",schemaPath:"\
#/properties/members/items/properties/user/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.
properties.members.items.properties.user.type,parentSchema:l.properties.members.items.properties.user,data:o};e===null?e=
[m]:e.push(m),t++}}if(i.set!==void 0){let o=i.set;if(typeof o=="string"){if(w(o)>255){let m={instancePath:a+"/members/"+
p+"/set",schemaPath:"#/properties/members/items/properties/set/maxLength",keyword:"maxLength",params:{limit:255},message:"\
must NOT have more than 255 characters",schema:255,parentSchema:l.properties.members.items.properties.set,data:o};e===null?
e=[m]:e.push(m),t++}if(!q.test(o)){let m={instancePath:a+"/members/"+p+"/set",schemaPath:"#/properties/members/items/pro\
perties/set/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"},message:'must ma\
tch pattern "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"',schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",parentSchema:l.
properties.members.items.properties.set,data:o};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:a+"/members/"+p+"\
/set",schemaPath:"#/properties/members/items/properties/set/type",keyword:"type",params:{type:"string"},message:"must be\
 string",schema:l.properties.members.items.properties.set.type,parentSchema:l.properties.members.items.properties.set,data:o};
e===null?e=[m]:e.push(m),t++}}if(i.group!==void 0){let o=i.group;if(typeof o=="string"){if(w(o)>255){let m={instancePath:a+
"/members/"+p+"/group",schemaPath:"#/properties/members/items/properties/group/maxLength",keyword:"maxLength",params:{limit:255},
message:"must NOT have more than 255 characters",schema:255,parentSchema:l.properties.members.items.properties.group,data:o};
e===null?e=[m]:e.push(m),t++}if(!q.test(o)){let m={instancePath:a+"/members/"+p+"/group",schemaPath:"#/properties/member\
s/items/properties/group/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"},message:'\
must match pattern "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"',schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",
parentSchema:l.properties.members.items.properties.group,data:o};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:a+
"/members/"+p+"/group",schemaPath:"#/properties/members/items/properties/group/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:l.properties.members.items.properties.group.type,parentSchema:l.properties.members.items.
properties.group,data:o};e===null?e=[m]:e.push(m),t++}}if(i.from!==void 0){let o=i.from;if(typeof o=="string"){if(!j.test(
o)){let m={instancePath:a+"/members/"+p+"/from",schemaPath:"#/properties/members/items/properties/from/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1\
,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$"},message:'must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3\
[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$"',schema:"^\\d{4}-(\
?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0\
-5]\\d))?$",parentSchema:l.properties.members.items.properties.from,data:o};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:a+
"/members/"+p+"/from",schemaPath:"#/properties/members/items/properties/from/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:l.properties.members.items.properties.from.type,parentSchema:l.properties.members.items.
properties.from,data:o};e===null?e=[m]:e.push(m),t++}}if(i.until!==void 0){let o=i.until;if(typeof o=="string"){if(!j.test(
o)){let m={instancePath:a+"/members/"+p+"/until",schemaPath:"#/properties/members/items/properties/until/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1\
,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$"},message:'must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3\
[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$"',schema:"^\\d{4}-(\
?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0\
-5]\\d))?$",parentSchema:l.properties.members.items.properties.until,data:o};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:a+
"/members/"+p+"/until",schemaPath:"#/properties/members/items/properties/until/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:l.properties.members.items.properties.until.type,parentSchema:l.properties.members.items.
properties.until,data:o};e===null?e=[m]:e.push(m),t++}}if(i.because!==void 0){let o=i.because;if(typeof o=="string"){if(w(
o)>1e3){let m={instancePath:a+"/members/"+p+"/because",schemaPath:"#/properties/members/items/properties/because/maxLeng\
th",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:l.properties.
members.items.properties.because,data:o};e===null?e=[m]:e.push(m),t++}if(w(o)<1){let m={instancePath:a+"/members/"+p+"/b\
ecause",schemaPath:"#/properties/members/items/properties/because/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:l.properties.members.items.properties.because,data:o};e===null?
e=[m]:e.push(m),t++}}else{let m={instancePath:a+"/members/"+p+"/because",schemaPath:"#/properties/members/items/properti\
es/because/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.members.items.properties.
because.type,parentSchema:l.properties.members.items.properties.because,data:o};e===null?e=[m]:e.push(m),t++}}if(i.pending!==
void 0){let o=i.pending;if(typeof o!="boolean"){let m={instancePath:a+"/members/"+p+"/pending",schemaPath:"#/properties/\
members/items/properties/pending/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:l.properties.
members.items.properties.pending.type,parentSchema:l.properties.members.items.properties.pending,data:o};e===null?e=[m]:
e.push(m),t++}}}}}else{let r={instancePath:a+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:l.properties.members.type,parentSchema:l.properties.members,data:s};e===null?e=[r]:
e.push(r),t++}}if(u.except!==void 0){let s=u.except;if(Array.isArray(s)){let r=s.length;for(let p=0;p<r;p++){let i=s[p];
if(typeof i=="string"){if(w(i)>254){let n={instancePath:a+"/except/"+p,schemaPath:"#/properties/except/items/maxLength",
keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters",schema:254,parentSchema:l.properties.
except.items,data:i};e===null?e=[n]:e.push(n),t++}if(!N.test(i)){let n={instancePath:a+"/except/"+p,schemaPath:"#/proper\
ties/except/items/pattern",keyword:"pattern",params:{pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\\
w:.-]{1,128})$"},message:'must match pattern "^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$"',
schema:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",parentSchema:l.properties.except.
items,data:i};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+"/except/"+p,schemaPath:"#/properties/except/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.except.items.type,parentSchema:l.
properties.except.items,data:i};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:a+"/except",schemaPath:"#/proper\
ties/except/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.properties.except.type,parentSchema:l.
properties.except,data:s};e===null?e=[r]:e.push(r),t++}}if(u.absent!==void 0){let s=u.absent;if(Array.isArray(s)){let r=s.
length;for(let p=0;p<r;p++){let i=s[p];if(typeof i=="string"){if(w(i)>254){let n={instancePath:a+"/absent/"+p,schemaPath:"\
#/properties/absent/items/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 charact\
ers",schema:254,parentSchema:l.properties.absent.items,data:i};e===null?e=[n]:e.push(n),t++}if(!N.test(i)){let n={instancePath:a+
"/absent/"+p,schemaPath:"#/properties/absent/items/pattern",keyword:"pattern",params:{pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+\
@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$"},message:'must match pattern "^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{\
Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$"',schema:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128}\
)$",parentSchema:l.properties.absent.items,data:i};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+"/absent/"+p,
schemaPath:"#/properties/absent/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.
absent.items.type,parentSchema:l.properties.absent.items,data:i};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:a+
"/absent",schemaPath:"#/properties/absent/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.properties.
absent.type,parentSchema:l.properties.absent,data:s};e===null?e=[r]:e.push(r),t++}}if(u.allowEmpty!==void 0){let s=u.allowEmpty;
if(typeof s!="boolean"){let r={instancePath:a+"/allowEmpty",schemaPath:"#/properties/allowEmpty/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean",schema:l.properties.allowEmpty.type,parentSchema:l.properties.allowEmpty,data:s};
e===null?e=[r]:e.push(r),t++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:l.type,parentSchema:l,data:u};e===null?e=[s]:e.push(s),t++}return F.errors=e,t===0}var ae=G,f={$id:"\
set.schema.json",title:"sets/**/*.yaml",type:"object",required:["set","members"],additionalProperties:!1,examples:[{set:"\
oslo-team",owners:["@banc/oslo-leads"],members:["amelmeth@banc.ly","jfloat@banc.ly"]}],properties:{set:{title:"Set name",
type:"string",maxLength:255,pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",patternErrorMessage:"Write a name in\
 one line.",examples:["oslo-team"]},owners:{type:"array",items:{title:"Owner",type:"string",maxLength:254,pattern:"^(?:@\
[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+)$",
patternErrorMessage:'Write a GitHub user ("@octocat"), a team ("@banc/it") or an email.',examples:["@banc/it"]},default:[],
examples:[["@banc/oslo-leads"]]},members:{type:"array",items:{title:"Person",type:["string","object"],maxLength:254,pattern:"\
^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",patternErrorMessage:"Write an email su\
ch as vdillow@banc.ly, or an account id such as 712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74.",oneOf:[{type:"string"},{type:"\
object",required:["user"]},{type:"object",required:["set"]},{type:"object",required:["group"]}],additionalProperties:!1,
examples:["vdillow@banc.ly",{user:"ftoten2@banc.ly",from:"2026-12-01",until:"2026-12-31",because:"OPS-123"},{user:"nora.\
vik@banc.ly",pending:!0},{set:"oslo-team"},{group:"lille-product-management"}],properties:{user:{title:"Person",type:"st\
ring",maxLength:254,pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",patternErrorMessage:"\
Write an email such as vdillow@banc.ly, or an account id such as 712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74.",examples:[
"vdillow@banc.ly","712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74"]},set:{title:"Set name",type:"string",maxLength:255,pattern:"\
^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",patternErrorMessage:"Write a name in one line.",examples:["oslo-team"]},group:{
title:"Group name",type:"string",maxLength:255,pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",patternErrorMessage:"\
Write the group's name as Atlassian shows it, in one line.",examples:["lille-product-management"]},from:{title:"Day or i\
nstant",type:"string",pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\\
.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$",patternErrorMessage:"Write a day such as 2026-12-01, or an instant \
such as 2026-12-01T09:00:00Z.",examples:["2026-12-01","2026-12-01T09:00:00Z"]},until:{title:"Day or instant",type:"strin\
g",pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-]\
(?:[01]\\d|2[0-3]):[0-5]\\d))?$",patternErrorMessage:"Write a day such as 2026-12-01, or an instant such as 2026-12-01T0\
9:00:00Z.",examples:["2026-12-01","2026-12-01T09:00:00Z"]},because:{type:"string",minLength:1,maxLength:1e3,examples:["O\
PS-123"]},pending:{type:"boolean",default:!1}}},examples:[["vdillow@banc.ly"]]}}};function G(u,{instancePath:a="",parentData:A,
parentDataProperty:$,rootData:C=u}={}){let e=null,t=0;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.set===void 0){let s={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"set"},message:"must have required pro\
perty 'set'",schema:f.required,parentSchema:f,data:u};e===null?e=[s]:e.push(s),t++}if(u.members===void 0){let s={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"members"},message:"must have required property 'memb\
ers'",schema:f.required,parentSchema:f,data:u};e===null?e=[s]:e.push(s),t++}for(let s in u)if(!(s==="set"||s==="owners"||
s==="members")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties",schema:!1,parentSchema:f,data:u};e===null?e=[r]:e.push(r),t++}if(u.set!==void 0){
let s=u.set;if(typeof s=="string"){if(w(s)>255){let r={instancePath:a+"/set",schemaPath:"#/properties/set/maxLength",keyword:"\
maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:f.properties.set,
data:s};e===null?e=[r]:e.push(r),t++}if(!q.test(s)){let r={instancePath:a+"/set",schemaPath:"#/properties/set/pattern",keyword:"\
pattern",params:{pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"},message:'must match pattern "^(?=.*\\S)[^\\u0000\
-\\u001f\\u007f-\\u009f]+$"',schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",parentSchema:f.properties.set,data:s};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:a+"/set",schemaPath:"#/properties/set/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:f.properties.set.type,parentSchema:f.properties.set,data:s};e===null?e=[r]:
e.push(r),t++}}if(u.owners!==void 0){let s=u.owners;if(Array.isArray(s)){let r=s.length;for(let p=0;p<r;p++){let i=s[p];
if(typeof i=="string"){if(w(i)>254){let n={instancePath:a+"/owners/"+p,schemaPath:"#/properties/owners/items/maxLength",
keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters",schema:254,parentSchema:f.properties.
owners.items,data:i};e===null?e=[n]:e.push(n),t++}if(!T.test(i)){let n={instancePath:a+"/owners/"+p,schemaPath:"#/proper\
ties/owners/items/pattern",keyword:"pattern",params:{pattern:"^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u\
0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+)$"},message:'must match pattern "^(?:@[A-Za-z0-9\
][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+)$"',
schema:"^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f\
-\\u009f]+)$",parentSchema:f.properties.owners.items,data:i};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:a+"/\
owners/"+p,schemaPath:"#/properties/owners/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.
properties.owners.items.type,parentSchema:f.properties.owners.items,data:i};e===null?e=[n]:e.push(n),t++}}}else{let r={instancePath:a+
"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type:"array"},message:"must be array",schema:f.properties.
owners.type,parentSchema:f.properties.owners,data:s};e===null?e=[r]:e.push(r),t++}}if(u.members!==void 0){let s=u.members;
if(Array.isArray(s)){let r=s.length;for(let p=0;p<r;p++){let i=s[p];if(typeof i!="string"&&!(i&&typeof i=="object"&&!Array.
isArray(i))){let o={instancePath:a+"/members/"+p,schemaPath:"#/properties/members/items/type",keyword:"type",params:{type:f.
properties.members.items.type},message:"must be string,object",schema:f.properties.members.items.type,parentSchema:f.properties.
members.items,data:i};e===null?e=[o]:e.push(o),t++}let n=t,y=!1,v=null,L=t;if(typeof i!="string"){let o={instancePath:a+
"/members/"+p,schemaPath:"#/properties/members/items/oneOf/0/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:f.properties.members.items.oneOf[0].type,parentSchema:f.properties.members.items.oneOf[0],data:i};e===null?
e=[o]:e.push(o),t++}var c=L===t;c&&(y=!0,v=0);let h=t;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.user===void 0){let o={
instancePath:a+"/members/"+p,schemaPath:"#/properties/members/items/oneOf/1/required",keyword:"required",params:{missingProperty:"\
user"},message:"must have required property 'user'",schema:f.properties.members.items.oneOf[1].required,parentSchema:f.properties.
members.items.oneOf[1],data:i};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:a+"/members/"+p,schemaPath:"#/prop\
erties/members/items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.members.
items.oneOf[1].type,parentSchema:f.properties.members.items.oneOf[1],data:i};e===null?e=[o]:e.push(o),t++}var c=h===t;if(c&&
y)y=!1,v=[v,1];else{c&&(y=!0,v=1);let o=t;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.set===void 0){let b={instancePath:a+
"/members/"+p,schemaPath:"#/properties/members/items/oneOf/2/required",keyword:"required",params:{missingProperty:"set"},
message:"must have required property 'set'",schema:f.properties.members.items.oneOf[2].required,parentSchema:f.properties.
members.items.oneOf[2],data:i};e===null?e=[b]:e.push(b),t++}}else{let b={instancePath:a+"/members/"+p,schemaPath:"#/prop\
erties/members/items/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.members.
items.oneOf[2].type,parentSchema:f.properties.members.items.oneOf[2],data:i};e===null?e=[b]:e.push(b),t++}var c=o===t;if(c&&
y)y=!1,v=[v,2];else{c&&(y=!0,v=2);let b=t;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.group===void 0){let S={instancePath:a+
"/members/"+p,schemaPath:"#/properties/members/items/oneOf/3/required",keyword:"required",params:{missingProperty:"group"},
message:"must have required property 'group'",schema:f.properties.members.items.oneOf[3].required,parentSchema:f.properties.
members.items.oneOf[3],data:i};e===null?e=[S]:e.push(S),t++}}else{let S={instancePath:a+"/members/"+p,schemaPath:"#/prop\
erties/members/items/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.members.
items.oneOf[3].type,parentSchema:f.properties.members.items.oneOf[3],data:i};e===null?e=[S]:e.push(S),t++}var c=b===t;c&&
y?(y=!1,v=[v,3]):c&&(y=!0,v=3)}}if(y)t=n,e!==null&&(n?e.length=n:e=null);else{let o={instancePath:a+"/members/"+p,schemaPath:"\
#/properties/members/items/oneOf",keyword:"oneOf",params:{passingSchemas:v},message:"must match exactly one schema in on\
eOf",schema:f.properties.members.items.oneOf,parentSchema:f.properties.members.items,data:i};e===null?e=[o]:e.push(o),t++}
if(typeof i=="string"){if(w(i)>254){let o={instancePath:a+"/members/"+p,schemaPath:"#/properties/members/items/maxLength",
keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters",schema:254,parentSchema:f.properties.
members.items,data:i};e===null?e=[o]:e.push(o),t++}if(!N.test(i)){let o={instancePath:a+"/members/"+p,schemaPath:"#/prop\
erties/members/items/pattern",keyword:"pattern",params:{pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d\
)[\\w:.-]{1,128})$"},message:'must match pattern "^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128}\
)$"',schema:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",parentSchema:f.properties.
members.items,data:i};e===null?e=[o]:e.push(o),t++}}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let o in i)if(!(o===
"user"||o==="set"||o==="group"||o==="from"||o==="until"||o==="because"||o==="pending")){let m={instancePath:a+"/members/"+
p,schemaPath:"#/properties/members/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.members.items,data:i};e===null?e=[m]:e.
push(m),t++}if(i.user!==void 0){let o=i.user;if(typeof o=="string"){if(w(o)>254){let m={instancePath:a+"/members/"+p+"/u\
ser",schemaPath:"#/properties/members/items/properties/user/maxLength",keyword:"maxLength",params:{limit:254},message:"m\
ust NOT have more than 254 characters",schema:254,parentSchema:f.properties.members.items.properties.user,data:o};e===null?
e=[m]:e.push(m),t++}if(!N.test(o)){let m={instancePath:a+"/members/"+p+"/user",schemaPath:"#/properties/members/items/pr\
operties/user/pattern",keyword:"pattern",params:{pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-\
]{1,128})$"},message:'must match pattern "^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$"',
schema:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",parentSchema:f.properties.members.
items.properties.user,data:o};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:a+"/members/"+p+"/user",schemaPath:"\
#/properties/members/items/properties/user/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.
properties.members.items.properties.user.type,parentSchema:f.properties.members.items.properties.user,data:o};e===null?e=
[m]:e.push(m),t++}}if(i.set!==void 0){let o=i.set;if(typeof o=="string"){if(w(o)>255){let m={instancePath:a+"/members/"+
p+"/set",schemaPath:"#/properties/members/items/properties/set/maxLength",keyword:"maxLength",params:{limit:255},message:"\
must NOT have more than 255 characters",schema:255,parentSchema:f.properties.members.items.properties.set,data:o};e===null?
e=[m]:e.push(m),t++}if(!q.test(o)){let m={instancePath:a+"/members/"+p+"/set",schemaPath:"#/properties/members/items/pro\
perties/set/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"},message:'must ma\
tch pattern "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"',schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",parentSchema:f.
properties.members.items.properties.set,data:o};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:a+"/members/"+p+"\
/set",schemaPath:"#/properties/members/items/properties/set/type",keyword:"type",params:{type:"string"},message:"must be\
 string",schema:f.properties.members.items.properties.set.type,parentSchema:f.properties.members.items.properties.set,data:o};
e===null?e=[m]:e.push(m),t++}}if(i.group!==void 0){let o=i.group;if(typeof o=="string"){if(w(o)>255){let m={instancePath:a+
"/members/"+p+"/group",schemaPath:"#/properties/members/items/properties/group/maxLength",keyword:"maxLength",params:{limit:255},
message:"must NOT have more than 255 characters",schema:255,parentSchema:f.properties.members.items.properties.group,data:o};
e===null?e=[m]:e.push(m),t++}if(!q.test(o)){let m={instancePath:a+"/members/"+p+"/group",schemaPath:"#/properties/member\
s/items/properties/group/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"},message:'\
must match pattern "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"',schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",
parentSchema:f.properties.members.items.properties.group,data:o};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:a+
"/members/"+p+"/group",schemaPath:"#/properties/members/items/properties/group/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:f.properties.members.items.properties.group.type,parentSchema:f.properties.members.items.
properties.group,data:o};e===null?e=[m]:e.push(m),t++}}if(i.from!==void 0){let o=i.from;if(typeof o=="string"){if(!j.test(
o)){let m={instancePath:a+"/members/"+p+"/from",schemaPath:"#/properties/members/items/properties/from/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1\
,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$"},message:'must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3\
[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$"',schema:"^\\d{4}-(\
?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0\
-5]\\d))?$",parentSchema:f.properties.members.items.properties.from,data:o};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:a+
"/members/"+p+"/from",schemaPath:"#/properties/members/items/properties/from/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:f.properties.members.items.properties.from.type,parentSchema:f.properties.members.items.
properties.from,data:o};e===null?e=[m]:e.push(m),t++}}if(i.until!==void 0){let o=i.until;if(typeof o=="string"){if(!j.test(
o)){let m={instancePath:a+"/members/"+p+"/until",schemaPath:"#/properties/members/items/properties/until/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1\
,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$"},message:'must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3\
[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$"',schema:"^\\d{4}-(\
?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0\
-5]\\d))?$",parentSchema:f.properties.members.items.properties.until,data:o};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:a+
"/members/"+p+"/until",schemaPath:"#/properties/members/items/properties/until/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:f.properties.members.items.properties.until.type,parentSchema:f.properties.members.items.
properties.until,data:o};e===null?e=[m]:e.push(m),t++}}if(i.because!==void 0){let o=i.because;if(typeof o=="string"){if(w(
o)>1e3){let m={instancePath:a+"/members/"+p+"/because",schemaPath:"#/properties/members/items/properties/because/maxLeng\
th",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:f.properties.
members.items.properties.because,data:o};e===null?e=[m]:e.push(m),t++}if(w(o)<1){let m={instancePath:a+"/members/"+p+"/b\
ecause",schemaPath:"#/properties/members/items/properties/because/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.members.items.properties.because,data:o};e===null?
e=[m]:e.push(m),t++}}else{let m={instancePath:a+"/members/"+p+"/because",schemaPath:"#/properties/members/items/properti\
es/because/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.members.items.properties.
because.type,parentSchema:f.properties.members.items.properties.because,data:o};e===null?e=[m]:e.push(m),t++}}if(i.pending!==
void 0){let o=i.pending;if(typeof o!="boolean"){let m={instancePath:a+"/members/"+p+"/pending",schemaPath:"#/properties/\
members/items/properties/pending/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:f.properties.
members.items.properties.pending.type,parentSchema:f.properties.members.items.properties.pending,data:o};e===null?e=[m]:
e.push(m),t++}}}}}else{let r={instancePath:a+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:f.properties.members.type,parentSchema:f.properties.members,data:s};e===null?e=[r]:
e.push(r),t++}}}else{let s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject",schema:f.type,parentSchema:f,data:u};e===null?e=[s]:e.push(s),t++}return G.errors=e,t===0}var oe={config:V,accounts:K,
consents:X,leavers:Y,group:ee,set:ae},me={title:"Day or instant",patternErrorMessage:"Write a day such as 2026-12-01, or\
 an instant such as 2026-12-01T09:00:00Z."};export{me as daySchema,oe as yamlValidators};
