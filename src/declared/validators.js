// Generated from schemas/*.schema.json by scripts/generate.ts. Change those instead. Code by Ajv: MIT, (c) Evgeny Poberezkin.

var ee=(d,r)=>()=>{try{return r||d((r={exports:{}}).exports,r),r.exports}catch(z){throw r=0,z}};var G=ee(_=>{"use strict";Object.defineProperty(_,"__esModule",{value:!0});function R(d){let r=d.length,z=0,Z=0,E;for(;Z<
r;)z++,E=d.charCodeAt(Z++),E>=55296&&E<=56319&&Z<r&&(E=d.charCodeAt(Z),(E&64512)===56320&&Z++);return z}_.default=R;R.code=
'require("ajv/dist/runtime/ucs2length").default'});var se=V,w={$id:"config.schema.json",title:"rollcall.yaml",type:"object",required:["target"],additionalProperties:!1,examples:[
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
Write days such as 90d, or weeks such as 13w.",examples:["90d"]}}}}},$=G().default,re=new RegExp("^(?!(?:[^/]*/)*\\.{1,2}\
(?:/|$))[^/\\\\:\\u0000-\\u001f\\u007f-\\u009f]+(?:/[^/\\\\:\\u0000-\\u001f\\u007f-\\u009f]+)*$","u"),H=new RegExp("^htt\
ps?://[^\\s/?#@\\\\]+/?$","u"),D=new RegExp("^[\\w-]{1,128}$","u"),T=new RegExp("^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+\
$","u"),M=new RegExp("^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$","u"),W=new RegExp(
"^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f\
]+)$","u"),te=new RegExp("^[1-9]\\d{0,3}[dw]$","u");function V(d,{instancePath:r="",parentData:z,parentDataProperty:Z,rootData:E=d}={}){
let e=null,s=0;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.target===void 0){let l={instancePath:r,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"target"},message:"must have required property 'target'",schema:w.required,
parentSchema:w,data:d};e===null?e=[l]:e.push(l),s++}for(let l in d)if(!(l==="target"||l==="guards"||l==="owners"||l==="a\
pprovals"||l==="reviews")){let p={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties",schema:!1,parentSchema:w,data:d};e===null?e=[p]:e.push(
p),s++}if(d.target!==void 0){let l=d.target;if(l&&typeof l=="object"&&!Array.isArray(l)){if(Object.keys(l).length>1){let p={
instancePath:r+"/target",schemaPath:"#/properties/target/maxProperties",keyword:"maxProperties",params:{limit:1},message:"\
must NOT have more than 1 properties",schema:1,parentSchema:w.properties.target,data:l};e===null?e=[p]:e.push(p),s++}if(Object.
keys(l).length<1){let p={instancePath:r+"/target",schemaPath:"#/properties/target/minProperties",keyword:"minProperties",
params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:w.properties.target,data:l};e===null?
e=[p]:e.push(p),s++}for(let p in l)if(!(p==="sandbox"||p==="site"||p==="organization")){let t={instancePath:r+"/target",
schemaPath:"#/properties/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties",schema:!1,parentSchema:w.properties.target,data:l};e===null?e=[t]:e.push(t),s++}if(l.
sandbox!==void 0){let p=l.sandbox;if(p&&typeof p=="object"&&!Array.isArray(p)){for(let t in p)if(t!=="seed"){let a={instancePath:r+
"/target/sandbox",schemaPath:"#/properties/target/properties/sandbox/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:w.properties.target.properties.
sandbox,data:p};e===null?e=[a]:e.push(a),s++}if(p.seed!==void 0){let t=p.seed;if(typeof t=="string"){if($(t)>255){let a={
instancePath:r+"/target/sandbox/seed",schemaPath:"#/properties/target/properties/sandbox/properties/seed/maxLength",keyword:"\
maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:w.properties.target.
properties.sandbox.properties.seed,data:t};e===null?e=[a]:e.push(a),s++}if($(t)<1){let a={instancePath:r+"/target/sandbo\
x/seed",schemaPath:"#/properties/target/properties/sandbox/properties/seed/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:w.properties.target.properties.sandbox.properties.
seed,data:t};e===null?e=[a]:e.push(a),s++}if(!re.test(t)){let a={instancePath:r+"/target/sandbox/seed",schemaPath:"#/pro\
perties/target/properties/sandbox/properties/seed/pattern",keyword:"pattern",params:{pattern:"^(?!(?:[^/]*/)*\\.{1,2}(?:/\
|$))[^/\\\\:\\u0000-\\u001f\\u007f-\\u009f]+(?:/[^/\\\\:\\u0000-\\u001f\\u007f-\\u009f]+)*$"},message:'must match patter\
n "^(?!(?:[^/]*/)*\\.{1,2}(?:/|$))[^/\\\\:\\u0000-\\u001f\\u007f-\\u009f]+(?:/[^/\\\\:\\u0000-\\u001f\\u007f-\\u009f]+)*$"',
schema:"^(?!(?:[^/]*/)*\\.{1,2}(?:/|$))[^/\\\\:\\u0000-\\u001f\\u007f-\\u009f]+(?:/[^/\\\\:\\u0000-\\u001f\\u007f-\\u009f]+)*$",
parentSchema:w.properties.target.properties.sandbox.properties.seed,data:t};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:r+
"/target/sandbox/seed",schemaPath:"#/properties/target/properties/sandbox/properties/seed/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:w.properties.target.properties.sandbox.properties.seed.type,parentSchema:w.properties.
target.properties.sandbox.properties.seed,data:t};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:r+"/target/san\
dbox",schemaPath:"#/properties/target/properties/sandbox/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject",schema:w.properties.target.properties.sandbox.type,parentSchema:w.properties.target.properties.sandbox,data:p};e===
null?e=[t]:e.push(t),s++}}if(l.site!==void 0){let p=l.site;if(typeof p!="string"&&!(p&&typeof p=="object"&&!Array.isArray(
p))){let t={instancePath:r+"/target/site",schemaPath:"#/properties/target/properties/site/type",keyword:"type",params:{type:w.
properties.target.properties.site.type},message:"must be string,object",schema:w.properties.target.properties.site.type,
parentSchema:w.properties.target.properties.site,data:p};e===null?e=[t]:e.push(t),s++}if(typeof p=="string"&&!H.test(p)){
let t={instancePath:r+"/target/site",schemaPath:"#/properties/target/properties/site/pattern",keyword:"pattern",params:{
pattern:"^https?://[^\\s/?#@\\\\]+/?$"},message:'must match pattern "^https?://[^\\s/?#@\\\\]+/?$"',schema:"^https?://[^\
\\s/?#@\\\\]+/?$",parentSchema:w.properties.target.properties.site,data:p};e===null?e=[t]:e.push(t),s++}if(p&&typeof p==
"object"&&!Array.isArray(p)){if(p.url===void 0){let t={instancePath:r+"/target/site",schemaPath:"#/properties/target/pro\
perties/site/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'url'",schema:w.
properties.target.properties.site.required,parentSchema:w.properties.target.properties.site,data:p};e===null?e=[t]:e.push(
t),s++}for(let t in p)if(!(t==="url"||t==="cloudId")){let a={instancePath:r+"/target/site",schemaPath:"#/properties/targ\
et/properties/site/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT \
have additional properties",schema:!1,parentSchema:w.properties.target.properties.site,data:p};e===null?e=[a]:e.push(a),
s++}if(p.url!==void 0){let t=p.url;if(typeof t=="string"){if(!H.test(t)){let a={instancePath:r+"/target/site/url",schemaPath:"\
#/properties/target/properties/site/properties/url/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s/?#@\\\\]+/?$"},
message:'must match pattern "^https?://[^\\s/?#@\\\\]+/?$"',schema:"^https?://[^\\s/?#@\\\\]+/?$",parentSchema:w.properties.
target.properties.site.properties.url,data:t};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:r+"/target/site/url",
schemaPath:"#/properties/target/properties/site/properties/url/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:w.properties.target.properties.site.properties.url.type,parentSchema:w.properties.target.properties.site.
properties.url,data:t};e===null?e=[a]:e.push(a),s++}}if(p.cloudId!==void 0){let t=p.cloudId;if(typeof t=="string"){if(!D.
test(t)){let a={instancePath:r+"/target/site/cloudId",schemaPath:"#/properties/target/properties/site/properties/cloudId\
/pattern",keyword:"pattern",params:{pattern:"^[\\w-]{1,128}$"},message:'must match pattern "^[\\w-]{1,128}$"',schema:"^[\
\\w-]{1,128}$",parentSchema:w.properties.target.properties.site.properties.cloudId,data:t};e===null?e=[a]:e.push(a),s++}}else{
let a={instancePath:r+"/target/site/cloudId",schemaPath:"#/properties/target/properties/site/properties/cloudId/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:w.properties.target.properties.site.properties.cloudId.type,
parentSchema:w.properties.target.properties.site.properties.cloudId,data:t};e===null?e=[a]:e.push(a),s++}}}}if(l.organization!==
void 0){let p=l.organization;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.id===void 0){let t={instancePath:r+"/targ\
et/organization",schemaPath:"#/properties/target/properties/organization/required",keyword:"required",params:{missingProperty:"\
id"},message:"must have required property 'id'",schema:w.properties.target.properties.organization.required,parentSchema:w.
properties.target.properties.organization,data:p};e===null?e=[t]:e.push(t),s++}for(let t in p)if(!(t==="id"||t==="direct\
ory")){let a={instancePath:r+"/target/organization",schemaPath:"#/properties/target/properties/organization/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,
parentSchema:w.properties.target.properties.organization,data:p};e===null?e=[a]:e.push(a),s++}if(p.id!==void 0){let t=p.
id;if(typeof t=="string"){if(!D.test(t)){let a={instancePath:r+"/target/organization/id",schemaPath:"#/properties/target\
/properties/organization/properties/id/pattern",keyword:"pattern",params:{pattern:"^[\\w-]{1,128}$"},message:'must match\
 pattern "^[\\w-]{1,128}$"',schema:"^[\\w-]{1,128}$",parentSchema:w.properties.target.properties.organization.properties.
id,data:t};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:r+"/target/organization/id",schemaPath:"#/properties/t\
arget/properties/organization/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.
properties.target.properties.organization.properties.id.type,parentSchema:w.properties.target.properties.organization.properties.
id,data:t};e===null?e=[a]:e.push(a),s++}}if(p.directory!==void 0){let t=p.directory;if(typeof t=="string"){if(!D.test(t)){
let a={instancePath:r+"/target/organization/directory",schemaPath:"#/properties/target/properties/organization/propertie\
s/directory/pattern",keyword:"pattern",params:{pattern:"^[\\w-]{1,128}$"},message:'must match pattern "^[\\w-]{1,128}$"',
schema:"^[\\w-]{1,128}$",parentSchema:w.properties.target.properties.organization.properties.directory,data:t};e===null?
e=[a]:e.push(a),s++}}else{let a={instancePath:r+"/target/organization/directory",schemaPath:"#/properties/target/propert\
ies/organization/properties/directory/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.
target.properties.organization.properties.directory.type,parentSchema:w.properties.target.properties.organization.properties.
directory,data:t};e===null?e=[a]:e.push(a),s++}}}else{let t={instancePath:r+"/target/organization",schemaPath:"#/propert\
ies/target/properties/organization/type",keyword:"type",params:{type:"object"},message:"must be object",schema:w.properties.
target.properties.organization.type,parentSchema:w.properties.target.properties.organization,data:p};e===null?e=[t]:e.push(
t),s++}}}else{let p={instancePath:r+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:w.properties.target.type,parentSchema:w.properties.target,data:l};e===null?e=[p]:e.push(
p),s++}}if(d.guards!==void 0){let l=d.guards;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let p in l)if(!(p==="remov\
als"||p==="protect")){let t={instancePath:r+"/guards",schemaPath:"#/properties/guards/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:w.
properties.guards,data:l};e===null?e=[t]:e.push(t),s++}if(l.removals!==void 0){let p=l.removals;if(p&&typeof p=="object"&&
!Array.isArray(p)){for(let t in p)if(!(t==="percent"||t==="atLeast"||t==="atMost"||t==="total")){let a={instancePath:r+"\
/guards/removals",schemaPath:"#/properties/guards/properties/removals/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:w.properties.guards.
properties.removals,data:p};e===null?e=[a]:e.push(a),s++}if(p.percent!==void 0){let t=p.percent;if(typeof t=="number"&&isFinite(
t)){if(t>100||isNaN(t)){let a={instancePath:r+"/guards/removals/percent",schemaPath:"#/properties/guards/properties/remo\
vals/properties/percent/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,
parentSchema:w.properties.guards.properties.removals.properties.percent,data:t};e===null?e=[a]:e.push(a),s++}if(t<0||isNaN(
t)){let a={instancePath:r+"/guards/removals/percent",schemaPath:"#/properties/guards/properties/removals/properties/perc\
ent/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:w.properties.
guards.properties.removals.properties.percent,data:t};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:r+"/guards/\
removals/percent",schemaPath:"#/properties/guards/properties/removals/properties/percent/type",keyword:"type",params:{type:"\
number"},message:"must be number",schema:w.properties.guards.properties.removals.properties.percent.type,parentSchema:w.
properties.guards.properties.removals.properties.percent,data:t};e===null?e=[a]:e.push(a),s++}}if(p.atLeast!==void 0){let t=p.
atLeast;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let a={instancePath:r+"/guards/removals/atLeast",schemaPath:"\
#/properties/guards/properties/removals/properties/atLeast/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer",schema:w.properties.guards.properties.removals.properties.atLeast.type,parentSchema:w.properties.guards.properties.
removals.properties.atLeast,data:t};e===null?e=[a]:e.push(a),s++}if(typeof t=="number"&&isFinite(t)){if(t>1e7||isNaN(t)){
let a={instancePath:r+"/guards/removals/atLeast",schemaPath:"#/properties/guards/properties/removals/properties/atLeast/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"must be <= 10000000",schema:1e7,parentSchema:w.properties.
guards.properties.removals.properties.atLeast,data:t};e===null?e=[a]:e.push(a),s++}if(t<0||isNaN(t)){let a={instancePath:r+
"/guards/removals/atLeast",schemaPath:"#/properties/guards/properties/removals/properties/atLeast/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:w.properties.guards.properties.removals.
properties.atLeast,data:t};e===null?e=[a]:e.push(a),s++}}}if(p.atMost!==void 0){let t=p.atMost;if(!(typeof t=="number"&&
!(t%1)&&!isNaN(t)&&isFinite(t))){let a={instancePath:r+"/guards/removals/atMost",schemaPath:"#/properties/guards/propert\
ies/removals/properties/atMost/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:w.properties.
guards.properties.removals.properties.atMost.type,parentSchema:w.properties.guards.properties.removals.properties.atMost,
data:t};e===null?e=[a]:e.push(a),s++}if(typeof t=="number"&&isFinite(t)){if(t>1e7||isNaN(t)){let a={instancePath:r+"/gua\
rds/removals/atMost",schemaPath:"#/properties/guards/properties/removals/properties/atMost/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e7},message:"must be <= 10000000",schema:1e7,parentSchema:w.properties.guards.properties.removals.
properties.atMost,data:t};e===null?e=[a]:e.push(a),s++}if(t<0||isNaN(t)){let a={instancePath:r+"/guards/removals/atMost",
schemaPath:"#/properties/guards/properties/removals/properties/atMost/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0",schema:0,parentSchema:w.properties.guards.properties.removals.properties.atMost,data:t};
e===null?e=[a]:e.push(a),s++}}}if(p.total!==void 0){let t=p.total;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){
let a={instancePath:r+"/guards/removals/total",schemaPath:"#/properties/guards/properties/removals/properties/total/type",
keyword:"type",params:{type:"integer"},message:"must be integer",schema:w.properties.guards.properties.removals.properties.
total.type,parentSchema:w.properties.guards.properties.removals.properties.total,data:t};e===null?e=[a]:e.push(a),s++}if(typeof t==
"number"&&isFinite(t)){if(t>1e7||isNaN(t)){let a={instancePath:r+"/guards/removals/total",schemaPath:"#/properties/guard\
s/properties/removals/properties/total/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"must be <=\
 10000000",schema:1e7,parentSchema:w.properties.guards.properties.removals.properties.total,data:t};e===null?e=[a]:e.push(
a),s++}if(t<0||isNaN(t)){let a={instancePath:r+"/guards/removals/total",schemaPath:"#/properties/guards/properties/remov\
als/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:w.
properties.guards.properties.removals.properties.total,data:t};e===null?e=[a]:e.push(a),s++}}}}else{let t={instancePath:r+
"/guards/removals",schemaPath:"#/properties/guards/properties/removals/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:w.properties.guards.properties.removals.type,parentSchema:w.properties.guards.properties.removals,
data:p};e===null?e=[t]:e.push(t),s++}}if(l.protect!==void 0){let p=l.protect;if(p&&typeof p=="object"&&!Array.isArray(p)){
for(let t in p)if(!(t==="groups"||t==="accounts")){let a={instancePath:r+"/guards/protect",schemaPath:"#/properties/guar\
ds/properties/protect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must N\
OT have additional properties",schema:!1,parentSchema:w.properties.guards.properties.protect,data:p};e===null?e=[a]:e.push(
a),s++}if(p.groups!==void 0){let t=p.groups;if(Array.isArray(t)){let a=t.length;for(let i=0;i<a;i++){let o=t[i];if(typeof o==
"string"){if($(o)>255){let h={instancePath:r+"/guards/protect/groups/"+i,schemaPath:"#/properties/guards/properties/prot\
ect/properties/groups/items/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 chara\
cters",schema:255,parentSchema:w.properties.guards.properties.protect.properties.groups.items,data:o};e===null?e=[h]:e.push(
h),s++}if(!T.test(o)){let h={instancePath:r+"/guards/protect/groups/"+i,schemaPath:"#/properties/guards/properties/prote\
ct/properties/groups/items/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"},message:'\
must match pattern "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"',schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",
parentSchema:w.properties.guards.properties.protect.properties.groups.items,data:o};e===null?e=[h]:e.push(h),s++}}else{let h={
instancePath:r+"/guards/protect/groups/"+i,schemaPath:"#/properties/guards/properties/protect/properties/groups/items/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.guards.properties.protect.properties.
groups.items.type,parentSchema:w.properties.guards.properties.protect.properties.groups.items,data:o};e===null?e=[h]:e.push(
h),s++}}}else{let a={instancePath:r+"/guards/protect/groups",schemaPath:"#/properties/guards/properties/protect/properti\
es/groups/type",keyword:"type",params:{type:"array"},message:"must be array",schema:w.properties.guards.properties.protect.
properties.groups.type,parentSchema:w.properties.guards.properties.protect.properties.groups,data:t};e===null?e=[a]:e.push(
a),s++}}if(p.accounts!==void 0){let t=p.accounts;if(Array.isArray(t)){let a=t.length;for(let i=0;i<a;i++){let o=t[i];if(typeof o==
"string"){if($(o)>254){let h={instancePath:r+"/guards/protect/accounts/"+i,schemaPath:"#/properties/guards/properties/pr\
otect/properties/accounts/items/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 c\
haracters",schema:254,parentSchema:w.properties.guards.properties.protect.properties.accounts.items,data:o};e===null?e=[
h]:e.push(h),s++}if(!M.test(o)){let h={instancePath:r+"/guards/protect/accounts/"+i,schemaPath:"#/properties/guards/prop\
erties/protect/properties/accounts/items/pattern",keyword:"pattern",params:{pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p\
{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$"},message:'must match pattern "^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|\
(?=.*\\d)[\\w:.-]{1,128})$"',schema:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",parentSchema:w.
properties.guards.properties.protect.properties.accounts.items,data:o};e===null?e=[h]:e.push(h),s++}}else{let h={instancePath:r+
"/guards/protect/accounts/"+i,schemaPath:"#/properties/guards/properties/protect/properties/accounts/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:w.properties.guards.properties.protect.properties.accounts.
items.type,parentSchema:w.properties.guards.properties.protect.properties.accounts.items,data:o};e===null?e=[h]:e.push(h),
s++}}}else{let a={instancePath:r+"/guards/protect/accounts",schemaPath:"#/properties/guards/properties/protect/propertie\
s/accounts/type",keyword:"type",params:{type:"array"},message:"must be array",schema:w.properties.guards.properties.protect.
properties.accounts.type,parentSchema:w.properties.guards.properties.protect.properties.accounts,data:t};e===null?e=[a]:
e.push(a),s++}}}else{let t={instancePath:r+"/guards/protect",schemaPath:"#/properties/guards/properties/protect/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:w.properties.guards.properties.protect.type,parentSchema:w.
properties.guards.properties.protect,data:p};e===null?e=[t]:e.push(t),s++}}}else{let p={instancePath:r+"/guards",schemaPath:"\
#/properties/guards/type",keyword:"type",params:{type:"object"},message:"must be object",schema:w.properties.guards.type,
parentSchema:w.properties.guards,data:l};e===null?e=[p]:e.push(p),s++}}if(d.owners!==void 0){let l=d.owners;if(Array.isArray(
l)){let p=l.length;for(let t=0;t<p;t++){let a=l[t];if(typeof a=="string"){if($(a)>254){let i={instancePath:r+"/owners/"+
t,schemaPath:"#/properties/owners/items/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more th\
an 254 characters",schema:254,parentSchema:w.properties.owners.items,data:a};e===null?e=[i]:e.push(i),s++}if(!W.test(a)){
let i={instancePath:r+"/owners/"+t,schemaPath:"#/properties/owners/items/pattern",keyword:"pattern",params:{pattern:"^(?\
:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+)$"},
message:'must match pattern "^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<\
>#\\u0000-\\u001f\\u007f-\\u009f]+)$"',schema:"^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u00\
7f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+)$",parentSchema:w.properties.owners.items,data:a};e===null?e=[i]:
e.push(i),s++}}else{let i={instancePath:r+"/owners/"+t,schemaPath:"#/properties/owners/items/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:w.properties.owners.items.type,parentSchema:w.properties.owners.items,data:a};
e===null?e=[i]:e.push(i),s++}}}else{let p={instancePath:r+"/owners",schemaPath:"#/properties/owners/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:w.properties.owners.type,parentSchema:w.properties.owners,data:l};e===
null?e=[p]:e.push(p),s++}}if(d.approvals!==void 0){let l=d.approvals;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l))){let p={instancePath:r+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type:"integer"},
message:"must be integer",schema:w.properties.approvals.type,parentSchema:w.properties.approvals,data:l};e===null?e=[p]:
e.push(p),s++}if(typeof l=="number"&&isFinite(l)){if(l>100||isNaN(l)){let p={instancePath:r+"/approvals",schemaPath:"#/p\
roperties/approvals/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:w.
properties.approvals,data:l};e===null?e=[p]:e.push(p),s++}if(l<0||isNaN(l)){let p={instancePath:r+"/approvals",schemaPath:"\
#/properties/approvals/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:w.
properties.approvals,data:l};e===null?e=[p]:e.push(p),s++}}}if(d.reviews!==void 0){let l=d.reviews;if(l&&typeof l=="obje\
ct"&&!Array.isArray(l)){if(l.every===void 0){let p={instancePath:r+"/reviews",schemaPath:"#/properties/reviews/required",
keyword:"required",params:{missingProperty:"every"},message:"must have required property 'every'",schema:w.properties.reviews.
required,parentSchema:w.properties.reviews,data:l};e===null?e=[p]:e.push(p),s++}for(let p in l)if(p!=="every"){let t={instancePath:r+
"/reviews",schemaPath:"#/properties/reviews/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties",schema:!1,parentSchema:w.properties.reviews,data:l};e===null?e=[t]:e.push(
t),s++}if(l.every!==void 0){let p=l.every;if(typeof p=="string"){if(!te.test(p)){let t={instancePath:r+"/reviews/every",
schemaPath:"#/properties/reviews/properties/every/pattern",keyword:"pattern",params:{pattern:"^[1-9]\\d{0,3}[dw]$"},message:'\
must match pattern "^[1-9]\\d{0,3}[dw]$"',schema:"^[1-9]\\d{0,3}[dw]$",parentSchema:w.properties.reviews.properties.every,
data:p};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:r+"/reviews/every",schemaPath:"#/properties/reviews/prope\
rties/every/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.reviews.properties.
every.type,parentSchema:w.properties.reviews.properties.every,data:p};e===null?e=[t]:e.push(t),s++}}}else{let p={instancePath:r+
"/reviews",schemaPath:"#/properties/reviews/type",keyword:"type",params:{type:"object"},message:"must be object",schema:w.
properties.reviews.type,parentSchema:w.properties.reviews,data:l};e===null?e=[p]:e.push(p),s++}}}else{let l={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:w.type,parentSchema:w,data:d};
e===null?e=[l]:e.push(l),s++}return V.errors=e,s===0}var ae=J,L={$id:"accounts.schema.json",title:"accounts.yaml",type:"\
object",required:["accounts"],additionalProperties:!1,examples:[{accounts:{"vdillow@banc.ly":"712020:789cba25-bbe2-45c5-\
a2b6-3a81ca61ba74"}}],properties:{accounts:{type:"object",propertyNames:{title:"Email",type:"string",maxLength:254,pattern:"\
^[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+$",patternErrorMessage:"Write an email such as vdillow@banc.ly.",examples:[
"vdillow@banc.ly"]},additionalProperties:{title:"Account id",type:"string",pattern:"^(?=.*\\d)[\\w:.-]{1,128}$",patternErrorMessage:"\
Write an account id such as 712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74; the export of users from admin.atlassian.com li\
sts them.",examples:["712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74"]},examples:[{"vdillow@banc.ly":"712020:789cba25-bbe2-\
45c5-a2b6-3a81ca61ba74"}]}}},pe=new RegExp("^[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+$","u"),ie=new RegExp("^(?\
=.*\\d)[\\w:.-]{1,128}$","u");function J(d,{instancePath:r="",parentData:z,parentDataProperty:Z,rootData:E=d}={}){let e=null,
s=0;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.accounts===void 0){let p={instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"accounts"},message:"must have required property 'accounts'",schema:L.required,parentSchema:L,
data:d};e===null?e=[p]:e.push(p),s++}for(let p in d)if(p!=="accounts"){let t={instancePath:r,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,
parentSchema:L,data:d};e===null?e=[t]:e.push(t),s++}if(d.accounts!==void 0){let p=d.accounts;if(p&&typeof p=="object"&&!Array.
isArray(p)){for(let t in p){let a=s;if(typeof t=="string"){if($(t)>254){let i={instancePath:r+"/accounts",schemaPath:"#/\
properties/accounts/propertyNames/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254\
 characters",schema:254,parentSchema:L.properties.accounts.propertyNames,data:t,propertyName:t};e===null?e=[i]:e.push(i),
s++}if(!pe.test(t)){let i={instancePath:r+"/accounts",schemaPath:"#/properties/accounts/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+$"},message:'must match pattern "^[^\\s@<>\\p{\
Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+$"',schema:"^[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+$",parentSchema:L.properties.
accounts.propertyNames,data:t,propertyName:t};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:r+"/accounts",schemaPath:"\
#/properties/accounts/propertyNames/type",keyword:"type",params:{type:"string"},message:"must be string",schema:L.properties.
accounts.propertyNames.type,parentSchema:L.properties.accounts.propertyNames,data:t,propertyName:t};e===null?e=[i]:e.push(
i),s++}var l=a===s;if(!l){let i={instancePath:r+"/accounts",schemaPath:"#/properties/accounts/propertyNames",keyword:"pr\
opertyNames",params:{propertyName:t},message:"property name must be valid",schema:L.properties.accounts.propertyNames,parentSchema:L.
properties.accounts,data:p};e===null?e=[i]:e.push(i),s++}}for(let t in p){let a=p[t];if(typeof a=="string"){if(!ie.test(
a)){let i={instancePath:r+"/accounts/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/accounts/additi\
onalProperties/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\d)[\\w:.-]{1,128}$"},message:'must match pattern "^(?\
=.*\\d)[\\w:.-]{1,128}$"',schema:"^(?=.*\\d)[\\w:.-]{1,128}$",parentSchema:L.properties.accounts.additionalProperties,data:a};
e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:r+"/accounts/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/accounts/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:L.
properties.accounts.additionalProperties.type,parentSchema:L.properties.accounts.additionalProperties,data:a};e===null?e=
[i]:e.push(i),s++}}}else{let t={instancePath:r+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:L.properties.accounts.type,parentSchema:L.properties.accounts,data:p};e===
null?e=[t]:e.push(t),s++}}}else{let p={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:L.type,parentSchema:L,data:d};e===null?e=[p]:e.push(p),s++}return J.errors=e,s===0}var oe=B,q={$id:"\
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
removals:{"oslo-leads":3}}]]}}},I=new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5\
]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$","u");function B(d,{instancePath:r="",parentData:z,
parentDataProperty:Z,rootData:E=d}={}){let e=null,s=0;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.consents===void 0){
let t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"consents"},message:"must have \
required property 'consents'",schema:q.required,parentSchema:q,data:d};e===null?e=[t]:e.push(t),s++}for(let t in d)if(t!==
"consents"){let a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:q,data:d};e===null?e=[a]:e.push(a),s++}if(d.consents!==
void 0){let t=d.consents;if(Array.isArray(t)){let a=t.length;for(let i=0;i<a;i++){let o=t[i],h=s,C=!1,j=s;if(o&&typeof o==
"object"&&!Array.isArray(o)&&o.removals===void 0){let v={instancePath:r+"/consents/"+i,schemaPath:"#/properties/consents\
/items/anyOf/0/required",keyword:"required",params:{missingProperty:"removals"},message:"must have required property 're\
movals'",schema:q.properties.consents.items.anyOf[0].required,parentSchema:q.properties.consents.items.anyOf[0],data:o};
e===null?e=[v]:e.push(v),s++}var l=j===s;if(C=C||l,!C){let v=s;if(o&&typeof o=="object"&&!Array.isArray(o)&&o.total===void 0){
let c={instancePath:r+"/consents/"+i,schemaPath:"#/properties/consents/items/anyOf/1/required",keyword:"required",params:{
missingProperty:"total"},message:"must have required property 'total'",schema:q.properties.consents.items.anyOf[1].required,
parentSchema:q.properties.consents.items.anyOf[1],data:o};e===null?e=[c]:e.push(c),s++}var l=v===s;if(C=C||l,!C){let c=s;
if(o&&typeof o=="object"&&!Array.isArray(o)&&o.drift===void 0){let b={instancePath:r+"/consents/"+i,schemaPath:"#/proper\
ties/consents/items/anyOf/2/required",keyword:"required",params:{missingProperty:"drift"},message:"must have required pr\
operty 'drift'",schema:q.properties.consents.items.anyOf[2].required,parentSchema:q.properties.consents.items.anyOf[2],data:o};
e===null?e=[b]:e.push(b),s++}var l=c===s;C=C||l}}if(C)s=h,e!==null&&(h?e.length=h:e=null);else{let v={instancePath:r+"/c\
onsents/"+i,schemaPath:"#/properties/consents/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in any\
Of",schema:q.properties.consents.items.anyOf,parentSchema:q.properties.consents.items,data:o};e===null?e=[v]:e.push(v),s++}
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.because===void 0){let v={instancePath:r+"/consents/"+i,schemaPath:"#/p\
roperties/consents/items/required",keyword:"required",params:{missingProperty:"because"},message:"must have required pro\
perty 'because'",schema:q.properties.consents.items.required,parentSchema:q.properties.consents.items,data:o};e===null?e=
[v]:e.push(v),s++}if(o.until===void 0){let v={instancePath:r+"/consents/"+i,schemaPath:"#/properties/consents/items/requ\
ired",keyword:"required",params:{missingProperty:"until"},message:"must have required property 'until'",schema:q.properties.
consents.items.required,parentSchema:q.properties.consents.items,data:o};e===null?e=[v]:e.push(v),s++}for(let v in o)if(!(v===
"because"||v==="until"||v==="removals"||v==="total"||v==="drift")){let m={instancePath:r+"/consents/"+i,schemaPath:"#/pr\
operties/consents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must\
 NOT have additional properties",schema:!1,parentSchema:q.properties.consents.items,data:o};e===null?e=[m]:e.push(m),s++}
if(o.because!==void 0){let v=o.because;if(typeof v=="string"){if($(v)>1e3){let m={instancePath:r+"/consents/"+i+"/becaus\
e",schemaPath:"#/properties/consents/items/properties/because/maxLength",keyword:"maxLength",params:{limit:1e3},message:"\
must NOT have more than 1000 characters",schema:1e3,parentSchema:q.properties.consents.items.properties.because,data:v};
e===null?e=[m]:e.push(m),s++}if($(v)<1){let m={instancePath:r+"/consents/"+i+"/because",schemaPath:"#/properties/consent\
s/items/properties/because/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 character\
s",schema:1,parentSchema:q.properties.consents.items.properties.because,data:v};e===null?e=[m]:e.push(m),s++}}else{let m={
instancePath:r+"/consents/"+i+"/because",schemaPath:"#/properties/consents/items/properties/because/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:q.properties.consents.items.properties.because.type,parentSchema:q.
properties.consents.items.properties.because,data:v};e===null?e=[m]:e.push(m),s++}}if(o.until!==void 0){let v=o.until;if(typeof v==
"string"){if(!I.test(v)){let m={instancePath:r+"/consents/"+i+"/until",schemaPath:"#/properties/consents/items/propertie\
s/until/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]\
):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$"},message:'must match pattern "^\\d{4}-(?:0[1\
-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d\
))?$"',schema:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[\
+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$",parentSchema:q.properties.consents.items.properties.until,data:v};e===null?e=[m]:e.push(
m),s++}}else{let m={instancePath:r+"/consents/"+i+"/until",schemaPath:"#/properties/consents/items/properties/until/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.consents.items.properties.until.type,
parentSchema:q.properties.consents.items.properties.until,data:v};e===null?e=[m]:e.push(m),s++}}if(o.removals!==void 0){
let v=o.removals;if(v&&typeof v=="object"&&!Array.isArray(v)){if(Object.keys(v).length<1){let m={instancePath:r+"/consen\
ts/"+i+"/removals",schemaPath:"#/properties/consents/items/properties/removals/minProperties",keyword:"minProperties",params:{
limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:q.properties.consents.items.properties.removals,
data:v};e===null?e=[m]:e.push(m),s++}for(let m in v){let c=s;if(typeof m=="string"){if($(m)>255){let n={instancePath:r+"\
/consents/"+i+"/removals",schemaPath:"#/properties/consents/items/properties/removals/propertyNames/maxLength",keyword:"\
maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:q.properties.consents.
items.properties.removals.propertyNames,data:m,propertyName:m};e===null?e=[n]:e.push(n),s++}if(!T.test(m)){let n={instancePath:r+
"/consents/"+i+"/removals",schemaPath:"#/properties/consents/items/properties/removals/propertyNames/pattern",keyword:"p\
attern",params:{pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"},message:'must match pattern "^(?=.*\\S)[^\\u0000-\
\\u001f\\u007f-\\u009f]+$"',schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",parentSchema:q.properties.consents.items.
properties.removals.propertyNames,data:m,propertyName:m};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:r+"/cons\
ents/"+i+"/removals",schemaPath:"#/properties/consents/items/properties/removals/propertyNames/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:q.properties.consents.items.properties.removals.propertyNames.type,parentSchema:q.
properties.consents.items.properties.removals.propertyNames,data:m,propertyName:m};e===null?e=[n]:e.push(n),s++}var p=c===
s;if(!p){let n={instancePath:r+"/consents/"+i+"/removals",schemaPath:"#/properties/consents/items/properties/removals/pr\
opertyNames",keyword:"propertyNames",params:{propertyName:m},message:"property name must be valid",schema:q.properties.consents.
items.properties.removals.propertyNames,parentSchema:q.properties.consents.items.properties.removals,data:v};e===null?e=
[n]:e.push(n),s++}}for(let m in v){let c=v[m];if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let n={instancePath:r+
"/consents/"+i+"/removals/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/consents/items/properties/\
removals/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:q.properties.
consents.items.properties.removals.additionalProperties.type,parentSchema:q.properties.consents.items.properties.removals.
additionalProperties,data:c};e===null?e=[n]:e.push(n),s++}if(typeof c=="number"&&isFinite(c)){if(c>1e7||isNaN(c)){let n={
instancePath:r+"/consents/"+i+"/removals/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/consents/it\
ems/properties/removals/additionalProperties/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"must\
 be <= 10000000",schema:1e7,parentSchema:q.properties.consents.items.properties.removals.additionalProperties,data:c};e===
null?e=[n]:e.push(n),s++}if(c<0||isNaN(c)){let n={instancePath:r+"/consents/"+i+"/removals/"+m.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/consents/items/properties/removals/additionalProperties/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:q.properties.consents.items.properties.removals.
additionalProperties,data:c};e===null?e=[n]:e.push(n),s++}}}}else{let m={instancePath:r+"/consents/"+i+"/removals",schemaPath:"\
#/properties/consents/items/properties/removals/type",keyword:"type",params:{type:"object"},message:"must be object",schema:q.
properties.consents.items.properties.removals.type,parentSchema:q.properties.consents.items.properties.removals,data:v};
e===null?e=[m]:e.push(m),s++}}if(o.total!==void 0){let v=o.total;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v))){
let m={instancePath:r+"/consents/"+i+"/total",schemaPath:"#/properties/consents/items/properties/total/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer",schema:q.properties.consents.items.properties.total.type,parentSchema:q.
properties.consents.items.properties.total,data:v};e===null?e=[m]:e.push(m),s++}if(typeof v=="number"&&isFinite(v)){if(v>
1e7||isNaN(v)){let m={instancePath:r+"/consents/"+i+"/total",schemaPath:"#/properties/consents/items/properties/total/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"must be <= 10000000",schema:1e7,parentSchema:q.properties.
consents.items.properties.total,data:v};e===null?e=[m]:e.push(m),s++}if(v<0||isNaN(v)){let m={instancePath:r+"/consents/"+
i+"/total",schemaPath:"#/properties/consents/items/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:q.properties.consents.items.properties.total,data:v};e===null?e=[m]:e.push(
m),s++}}}if(o.drift!==void 0){let v=o.drift;if(Array.isArray(v)){if(v.length<1){let b={instancePath:r+"/consents/"+i+"/d\
rift",schemaPath:"#/properties/consents/items/properties/drift/minItems",keyword:"minItems",params:{limit:1},message:"mu\
st NOT have fewer than 1 items",schema:1,parentSchema:q.properties.consents.items.properties.drift,data:v};e===null?e=[b]:
e.push(b),s++}let m=v.length;for(let b=0;b<m;b++){let g=v[b];if(typeof g=="string"){if($(g)>255){let x={instancePath:r+"\
/consents/"+i+"/drift/"+b,schemaPath:"#/properties/consents/items/properties/drift/items/maxLength",keyword:"maxLength",
params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:q.properties.consents.items.
properties.drift.items,data:g};e===null?e=[x]:e.push(x),s++}if(!T.test(g)){let x={instancePath:r+"/consents/"+i+"/drift/"+
b,schemaPath:"#/properties/consents/items/properties/drift/items/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\
\\u0000-\\u001f\\u007f-\\u009f]+$"},message:'must match pattern "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"',schema:"\
^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",parentSchema:q.properties.consents.items.properties.drift.items,data:g};e===
null?e=[x]:e.push(x),s++}}else{let x={instancePath:r+"/consents/"+i+"/drift/"+b,schemaPath:"#/properties/consents/items/\
properties/drift/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.properties.consents.
items.properties.drift.items.type,parentSchema:q.properties.consents.items.properties.drift.items,data:g};e===null?e=[x]:
e.push(x),s++}}let c=v.length,n;if(c>1){let b={};for(;c--;){let g=v[c];if(typeof g=="string"){if(typeof b[g]=="number"){
n=b[g];let x={instancePath:r+"/consents/"+i+"/drift",schemaPath:"#/properties/consents/items/properties/drift/uniqueItem\
s",keyword:"uniqueItems",params:{i:c,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+c+" are identical\
)",schema:!0,parentSchema:q.properties.consents.items.properties.drift,data:v};e===null?e=[x]:e.push(x),s++;break}b[g]=c}}}}else{
let m={instancePath:r+"/consents/"+i+"/drift",schemaPath:"#/properties/consents/items/properties/drift/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array",schema:q.properties.consents.items.properties.drift.type,parentSchema:q.
properties.consents.items.properties.drift,data:v};e===null?e=[m]:e.push(m),s++}}}else{let v={instancePath:r+"/consents/"+
i,schemaPath:"#/properties/consents/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:q.
properties.consents.items.type,parentSchema:q.properties.consents.items,data:o};e===null?e=[v]:e.push(v),s++}}}else{let a={
instancePath:r+"/consents",schemaPath:"#/properties/consents/type",keyword:"type",params:{type:"array"},message:"must be\
 array",schema:q.properties.consents.type,parentSchema:q.properties.consents,data:t};e===null?e=[a]:e.push(a),s++}}}else{
let t={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:q.type,parentSchema:q,
data:d};e===null?e=[t]:e.push(t),s++}return B.errors=e,s===0}var me=K,N={$id:"leavers.schema.json",title:"leavers.yaml",
type:"object",required:["leavers"],additionalProperties:!1,examples:[{leavers:[{user:"dsnapper@banc.ly",on:"2026-12-31",
because:"HR-123"}]}],properties:{leavers:{type:"array",items:{type:"object",required:["user","on"],additionalProperties:!1,
examples:[{user:"dsnapper@banc.ly",on:"2026-12-31",because:"HR-123"}],properties:{user:{title:"Person",type:"string",maxLength:254,
pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",patternErrorMessage:"Write an\
 email such as vdillow@banc.ly, or an account id such as 712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74.",examples:["dsnapp\
er@banc.ly"]},on:{title:"Day or instant",type:"string",pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[\
01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$",patternErrorMessage:"Write a d\
ay such as 2026-12-01, or an instant such as 2026-12-01T09:00:00Z.",examples:["2026-12-31"]},because:{type:"string",minLength:1,
maxLength:1e3,examples:["OPS-123"]}}},examples:[[{user:"dsnapper@banc.ly",on:"2026-12-31"}]]}}};function K(d,{instancePath:r="",
parentData:z,parentDataProperty:Z,rootData:E=d}={}){let e=null,s=0;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.leavers===
void 0){let l={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"leavers"},message:"mus\
t have required property 'leavers'",schema:N.required,parentSchema:N,data:d};e===null?e=[l]:e.push(l),s++}for(let l in d)
if(l!=="leavers"){let p={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties",schema:!1,parentSchema:N,data:d};e===null?e=[p]:e.push(p),s++}if(d.leavers!==
void 0){let l=d.leavers;if(Array.isArray(l)){let p=l.length;for(let t=0;t<p;t++){let a=l[t];if(a&&typeof a=="object"&&!Array.
isArray(a)){if(a.user===void 0){let i={instancePath:r+"/leavers/"+t,schemaPath:"#/properties/leavers/items/required",keyword:"\
required",params:{missingProperty:"user"},message:"must have required property 'user'",schema:N.properties.leavers.items.
required,parentSchema:N.properties.leavers.items,data:a};e===null?e=[i]:e.push(i),s++}if(a.on===void 0){let i={instancePath:r+
"/leavers/"+t,schemaPath:"#/properties/leavers/items/required",keyword:"required",params:{missingProperty:"on"},message:"\
must have required property 'on'",schema:N.properties.leavers.items.required,parentSchema:N.properties.leavers.items,data:a};
e===null?e=[i]:e.push(i),s++}for(let i in a)if(!(i==="user"||i==="on"||i==="because")){let o={instancePath:r+"/leavers/"+
t,schemaPath:"#/properties/leavers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties",schema:!1,parentSchema:N.properties.leavers.items,data:a};e===null?e=[o]:e.
push(o),s++}if(a.user!==void 0){let i=a.user;if(typeof i=="string"){if($(i)>254){let o={instancePath:r+"/leavers/"+t+"/u\
ser",schemaPath:"#/properties/leavers/items/properties/user/maxLength",keyword:"maxLength",params:{limit:254},message:"m\
ust NOT have more than 254 characters",schema:254,parentSchema:N.properties.leavers.items.properties.user,data:i};e===null?
e=[o]:e.push(o),s++}if(!M.test(i)){let o={instancePath:r+"/leavers/"+t+"/user",schemaPath:"#/properties/leavers/items/pr\
operties/user/pattern",keyword:"pattern",params:{pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-\
]{1,128})$"},message:'must match pattern "^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$"',
schema:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",parentSchema:N.properties.leavers.
items.properties.user,data:i};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:r+"/leavers/"+t+"/user",schemaPath:"\
#/properties/leavers/items/properties/user/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.
properties.leavers.items.properties.user.type,parentSchema:N.properties.leavers.items.properties.user,data:i};e===null?e=
[o]:e.push(o),s++}}if(a.on!==void 0){let i=a.on;if(typeof i=="string"){if(!I.test(i)){let o={instancePath:r+"/leavers/"+
t+"/on",schemaPath:"#/properties/leavers/items/properties/on/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-(?:0[1-9\
]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))\
?$"},message:'must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\
?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$"',schema:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?\
:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$",parentSchema:N.properties.leavers.
items.properties.on,data:i};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:r+"/leavers/"+t+"/on",schemaPath:"#/p\
roperties/leavers/items/properties/on/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.properties.
leavers.items.properties.on.type,parentSchema:N.properties.leavers.items.properties.on,data:i};e===null?e=[o]:e.push(o),
s++}}if(a.because!==void 0){let i=a.because;if(typeof i=="string"){if($(i)>1e3){let o={instancePath:r+"/leavers/"+t+"/be\
cause",schemaPath:"#/properties/leavers/items/properties/because/maxLength",keyword:"maxLength",params:{limit:1e3},message:"\
must NOT have more than 1000 characters",schema:1e3,parentSchema:N.properties.leavers.items.properties.because,data:i};e===
null?e=[o]:e.push(o),s++}if($(i)<1){let o={instancePath:r+"/leavers/"+t+"/because",schemaPath:"#/properties/leavers/item\
s/properties/because/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:N.properties.leavers.items.properties.because,data:i};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:r+
"/leavers/"+t+"/because",schemaPath:"#/properties/leavers/items/properties/because/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:N.properties.leavers.items.properties.because.type,parentSchema:N.properties.leavers.
items.properties.because,data:i};e===null?e=[o]:e.push(o),s++}}}else{let i={instancePath:r+"/leavers/"+t,schemaPath:"#/p\
roperties/leavers/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:N.properties.leavers.
items.type,parentSchema:N.properties.leavers.items,data:a};e===null?e=[i]:e.push(i),s++}}}else{let p={instancePath:r+"/l\
eavers",schemaPath:"#/properties/leavers/type",keyword:"type",params:{type:"array"},message:"must be array",schema:N.properties.
leavers.type,parentSchema:N.properties.leavers,data:l};e===null?e=[p]:e.push(p),s++}}}else{let l={instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:N.type,parentSchema:N,data:d};e===null?e=[
l]:e.push(l),s++}return K.errors=e,s===0}var ne=U,u={$id:"policies.schema.json",title:"policies.yaml",type:"object",required:[
"policies"],additionalProperties:!1,examples:[{policies:[{name:"Four eyes",groups:["payments-create"],never:["payments-a\
pprove"],exceptions:[{user:"vdillow@banc.ly",because:"OPS-123: stands in for Florian",until:"2026-12-31"}]},{name:"Every\
body is known to HR",groups:["finance-*"],requires:["all-staff"]},{name:"Own people only",groups:["finance-*","payments-\
*"],domains:["banc.ly"]},{name:"Few administrators",groups:["*-admins"],people:{min:2,max:6}},{name:"Production for a wh\
ile",groups:["production-*"],ends:{within:"90d"}},{name:"Somebody can stand in",groups:["payments-*"],owners:{min:2}}]}],
properties:{policies:{type:"array",items:{type:"object",required:["name","groups"],oneOf:[{required:["never"]},{required:[
"requires"]},{required:["domains"]},{required:["people"]},{required:["ends"]},{required:["owners"]}],additionalProperties:!1,
examples:[{name:"Four eyes",groups:["payments-create"],never:["payments-approve"]}],properties:{name:{type:"string",minLength:1,
maxLength:100,pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",title:"Policy name",patternErrorMessage:"Write a n\
ame in one line.",examples:["Four eyes"]},groups:{type:"array",minItems:1,uniqueItems:!0,items:{title:"Group pattern",type:"\
string",maxLength:255,pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",patternErrorMessage:"Write a group's name,\
 or a pattern such as finance-*, in one line.",examples:["finance-*"]},examples:[["payments-create"]]},never:{type:"arra\
y",minItems:1,uniqueItems:!0,items:{title:"Group pattern",type:"string",maxLength:255,pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\\
u007f-\\u009f]+$",patternErrorMessage:"Write a group's name, or a pattern such as finance-*, in one line.",examples:["fi\
nance-*"]},examples:[["payments-approve"]]},requires:{type:"array",minItems:1,uniqueItems:!0,items:{title:"Group pattern",
type:"string",maxLength:255,pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",patternErrorMessage:"Write a group's\
 name, or a pattern such as finance-*, in one line.",examples:["finance-*"]},examples:[["all-staff"]]},domains:{type:"ar\
ray",minItems:1,uniqueItems:!0,items:{title:"Email domain",type:"string",maxLength:253,pattern:"^(?:\\*\\.)?[^\\s@*.]+(?:\\.\
[^\\s@*.]+)+$",patternErrorMessage:"Write a domain such as banc.ly, or *.banc.ly for those below it.",examples:["banc.ly"]},
examples:[["banc.ly"]]},people:{type:"object",additionalProperties:!1,anyOf:[{required:["min"]},{required:["max"]}],properties:{
min:{type:"integer",minimum:1,maximum:1e7,examples:[2]},max:{type:"integer",minimum:0,maximum:1e7,examples:[6]}},examples:[
{min:2,max:6}]},ends:{type:"object",required:["within"],additionalProperties:!1,properties:{within:{title:"Number of day\
s",type:"string",pattern:"^[1-9]\\d{0,3}d$",patternErrorMessage:"Write a number of days such as 90d.",examples:["90d"]}},
examples:[{within:"90d"}]},owners:{type:"object",required:["min"],additionalProperties:!1,properties:{min:{type:"integer",
minimum:1,maximum:100,examples:[2]}},examples:[{min:2}]},exceptions:{type:"array",items:{type:"object",required:["becaus\
e","until"],anyOf:[{required:["user"]},{required:["group"]}],additionalProperties:!1,examples:[{user:"vdillow@banc.ly",because:"\
OPS-123: stands in for Florian",until:"2026-12-31"},{group:"payments-create",because:"OPS-124: the second owner starts i\
n January",until:"2027-01-31"}],properties:{user:{title:"Person",type:"string",maxLength:254,pattern:"^(?:[^\\s@<>\\p{Cc}\\\
p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",patternErrorMessage:"Write an email such as vdillow@banc.ly\
, or an account id such as 712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74.",examples:["vdillow@banc.ly","712020:789cba25-bb\
e2-45c5-a2b6-3a81ca61ba74"]},group:{title:"Group name",type:"string",maxLength:255,pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u00\
7f-\\u009f]+$",patternErrorMessage:"Write the group's name as Atlassian shows it, in one line.",examples:["oslo-engineer\
ing"]},because:{type:"string",minLength:1,maxLength:1e3,examples:["OPS-123"]},until:{title:"Day or instant",type:"string",
pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:\
[01]\\d|2[0-3]):[0-5]\\d))?$",patternErrorMessage:"Write a day such as 2026-12-01, or an instant such as 2026-12-01T09:0\
0:00Z.",examples:["2026-12-31"]}}},examples:[[{user:"vdillow@banc.ly",because:"OPS-123: stands in for Florian",until:"20\
26-12-31"}]]}}},examples:[[{name:"Four eyes",groups:["payments-create"],never:["payments-approve"]}]]}}},Q=Object.prototype.
hasOwnProperty,ce=new RegExp("^(?:\\*\\.)?[^\\s@*.]+(?:\\.[^\\s@*.]+)+$","u"),le=new RegExp("^[1-9]\\d{0,3}d$","u");function U(d,{
instancePath:r="",parentData:z,parentDataProperty:Z,rootData:E=d}={}){let e=null,s=0;if(d&&typeof d=="object"&&!Array.isArray(
d)){if(d.policies===void 0){let a={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"po\
licies"},message:"must have required property 'policies'",schema:u.required,parentSchema:u,data:d};e===null?e=[a]:e.push(
a),s++}for(let a in d)if(a!=="policies"){let i={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:a},message:"must NOT have additional properties",schema:!1,parentSchema:u,data:d};e===
null?e=[i]:e.push(i),s++}if(d.policies!==void 0){let a=d.policies;if(Array.isArray(a)){let i=a.length;for(let o=0;o<i;o++){
let h=a[o],C=s,j=!1,v=null,m=s;if(h&&typeof h=="object"&&!Array.isArray(h)&&h.never===void 0){let n={instancePath:r+"/po\
licies/"+o,schemaPath:"#/properties/policies/items/oneOf/0/required",keyword:"required",params:{missingProperty:"never"},
message:"must have required property 'never'",schema:u.properties.policies.items.oneOf[0].required,parentSchema:u.properties.
policies.items.oneOf[0],data:h};e===null?e=[n]:e.push(n),s++}var l=m===s;l&&(j=!0,v=0);let c=s;if(h&&typeof h=="object"&&
!Array.isArray(h)&&h.requires===void 0){let n={instancePath:r+"/policies/"+o,schemaPath:"#/properties/policies/items/one\
Of/1/required",keyword:"required",params:{missingProperty:"requires"},message:"must have required property 'requires'",schema:u.
properties.policies.items.oneOf[1].required,parentSchema:u.properties.policies.items.oneOf[1],data:h};e===null?e=[n]:e.push(
n),s++}var l=c===s;if(l&&j)j=!1,v=[v,1];else{l&&(j=!0,v=1);let n=s;if(h&&typeof h=="object"&&!Array.isArray(h)&&h.domains===
void 0){let g={instancePath:r+"/policies/"+o,schemaPath:"#/properties/policies/items/oneOf/2/required",keyword:"required",
params:{missingProperty:"domains"},message:"must have required property 'domains'",schema:u.properties.policies.items.oneOf[2].
required,parentSchema:u.properties.policies.items.oneOf[2],data:h};e===null?e=[g]:e.push(g),s++}var l=n===s;if(l&&j)j=!1,
v=[v,2];else{l&&(j=!0,v=2);let g=s;if(h&&typeof h=="object"&&!Array.isArray(h)&&h.people===void 0){let y={instancePath:r+
"/policies/"+o,schemaPath:"#/properties/policies/items/oneOf/3/required",keyword:"required",params:{missingProperty:"peo\
ple"},message:"must have required property 'people'",schema:u.properties.policies.items.oneOf[3].required,parentSchema:u.
properties.policies.items.oneOf[3],data:h};e===null?e=[y]:e.push(y),s++}var l=g===s;if(l&&j)j=!1,v=[v,3];else{l&&(j=!0,v=
3);let y=s;if(h&&typeof h=="object"&&!Array.isArray(h)&&h.ends===void 0){let k={instancePath:r+"/policies/"+o,schemaPath:"\
#/properties/policies/items/oneOf/4/required",keyword:"required",params:{missingProperty:"ends"},message:"must have requ\
ired property 'ends'",schema:u.properties.policies.items.oneOf[4].required,parentSchema:u.properties.policies.items.oneOf[4],
data:h};e===null?e=[k]:e.push(k),s++}var l=y===s;if(l&&j)j=!1,v=[v,4];else{l&&(j=!0,v=4);let k=s;if(h&&typeof h=="object"&&
!Array.isArray(h)&&h.owners===void 0){let A={instancePath:r+"/policies/"+o,schemaPath:"#/properties/policies/items/oneOf\
/5/required",keyword:"required",params:{missingProperty:"owners"},message:"must have required property 'owners'",schema:u.
properties.policies.items.oneOf[5].required,parentSchema:u.properties.policies.items.oneOf[5],data:h};e===null?e=[A]:e.push(
A),s++}var l=k===s;l&&j?(j=!1,v=[v,5]):l&&(j=!0,v=5)}}}}if(j)s=C,e!==null&&(C?e.length=C:e=null);else{let n={instancePath:r+
"/policies/"+o,schemaPath:"#/properties/policies/items/oneOf",keyword:"oneOf",params:{passingSchemas:v},message:"must ma\
tch exactly one schema in oneOf",schema:u.properties.policies.items.oneOf,parentSchema:u.properties.policies.items,data:h};
e===null?e=[n]:e.push(n),s++}if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.name===void 0){let n={instancePath:r+"/po\
licies/"+o,schemaPath:"#/properties/policies/items/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'",schema:u.properties.policies.items.required,parentSchema:u.properties.policies.items,
data:h};e===null?e=[n]:e.push(n),s++}if(h.groups===void 0){let n={instancePath:r+"/policies/"+o,schemaPath:"#/properties\
/policies/items/required",keyword:"required",params:{missingProperty:"groups"},message:"must have required property 'gro\
ups'",schema:u.properties.policies.items.required,parentSchema:u.properties.policies.items,data:h};e===null?e=[n]:e.push(
n),s++}for(let n in h)if(!Q.call(u.properties.policies.items.properties,n)){let b={instancePath:r+"/policies/"+o,schemaPath:"\
#/properties/policies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties",schema:!1,parentSchema:u.properties.policies.items,data:h};e===null?e=[b]:e.push(b),
s++}if(h.name!==void 0){let n=h.name;if(typeof n=="string"){if($(n)>100){let b={instancePath:r+"/policies/"+o+"/name",schemaPath:"\
#/properties/policies/items/properties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have mor\
e than 100 characters",schema:100,parentSchema:u.properties.policies.items.properties.name,data:n};e===null?e=[b]:e.push(
b),s++}if($(n)<1){let b={instancePath:r+"/policies/"+o+"/name",schemaPath:"#/properties/policies/items/properties/name/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:u.properties.
policies.items.properties.name,data:n};e===null?e=[b]:e.push(b),s++}if(!T.test(n)){let b={instancePath:r+"/policies/"+o+
"/name",schemaPath:"#/properties/policies/items/properties/name/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\\\
u0000-\\u001f\\u007f-\\u009f]+$"},message:'must match pattern "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"',schema:"^\
(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",parentSchema:u.properties.policies.items.properties.name,data:n};e===null?
e=[b]:e.push(b),s++}}else{let b={instancePath:r+"/policies/"+o+"/name",schemaPath:"#/properties/policies/items/propertie\
s/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:u.properties.policies.items.properties.
name.type,parentSchema:u.properties.policies.items.properties.name,data:n};e===null?e=[b]:e.push(b),s++}}if(h.groups!==void 0){
let n=h.groups;if(Array.isArray(n)){if(n.length<1){let y={instancePath:r+"/policies/"+o+"/groups",schemaPath:"#/properti\
es/policies/items/properties/groups/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 it\
ems",schema:1,parentSchema:u.properties.policies.items.properties.groups,data:n};e===null?e=[y]:e.push(y),s++}let b=n.length;
for(let y=0;y<b;y++){let P=n[y];if(typeof P=="string"){if($(P)>255){let k={instancePath:r+"/policies/"+o+"/groups/"+y,schemaPath:"\
#/properties/policies/items/properties/groups/items/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT \
have more than 255 characters",schema:255,parentSchema:u.properties.policies.items.properties.groups.items,data:P};e===null?
e=[k]:e.push(k),s++}if(!T.test(P)){let k={instancePath:r+"/policies/"+o+"/groups/"+y,schemaPath:"#/properties/policies/i\
tems/properties/groups/items/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"},
message:'must match pattern "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"',schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u00\
9f]+$",parentSchema:u.properties.policies.items.properties.groups.items,data:P};e===null?e=[k]:e.push(k),s++}}else{let k={
instancePath:r+"/policies/"+o+"/groups/"+y,schemaPath:"#/properties/policies/items/properties/groups/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:u.properties.policies.items.properties.groups.items.type,parentSchema:u.
properties.policies.items.properties.groups.items,data:P};e===null?e=[k]:e.push(k),s++}}let g=n.length,x;if(g>1){let y={};
for(;g--;){let P=n[g];if(typeof P=="string"){if(typeof y[P]=="number"){x=y[P];let k={instancePath:r+"/policies/"+o+"/gro\
ups",schemaPath:"#/properties/policies/items/properties/groups/uniqueItems",keyword:"uniqueItems",params:{i:g,j:x},message:"\
must NOT have duplicate items (items ## "+x+" and "+g+" are identical)",schema:!0,parentSchema:u.properties.policies.items.
properties.groups,data:n};e===null?e=[k]:e.push(k),s++;break}y[P]=g}}}}else{let b={instancePath:r+"/policies/"+o+"/group\
s",schemaPath:"#/properties/policies/items/properties/groups/type",keyword:"type",params:{type:"array"},message:"must be\
 array",schema:u.properties.policies.items.properties.groups.type,parentSchema:u.properties.policies.items.properties.groups,
data:n};e===null?e=[b]:e.push(b),s++}}if(h.never!==void 0){let n=h.never;if(Array.isArray(n)){if(n.length<1){let y={instancePath:r+
"/policies/"+o+"/never",schemaPath:"#/properties/policies/items/properties/never/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items",schema:1,parentSchema:u.properties.policies.items.properties.never,data:n};e===
null?e=[y]:e.push(y),s++}let b=n.length;for(let y=0;y<b;y++){let P=n[y];if(typeof P=="string"){if($(P)>255){let k={instancePath:r+
"/policies/"+o+"/never/"+y,schemaPath:"#/properties/policies/items/properties/never/items/maxLength",keyword:"maxLength",
params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:u.properties.policies.items.
properties.never.items,data:P};e===null?e=[k]:e.push(k),s++}if(!T.test(P)){let k={instancePath:r+"/policies/"+o+"/never/"+
y,schemaPath:"#/properties/policies/items/properties/never/items/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\
\\u0000-\\u001f\\u007f-\\u009f]+$"},message:'must match pattern "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"',schema:"\
^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",parentSchema:u.properties.policies.items.properties.never.items,data:P};e===
null?e=[k]:e.push(k),s++}}else{let k={instancePath:r+"/policies/"+o+"/never/"+y,schemaPath:"#/properties/policies/items/\
properties/never/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:u.properties.policies.
items.properties.never.items.type,parentSchema:u.properties.policies.items.properties.never.items,data:P};e===null?e=[k]:
e.push(k),s++}}let g=n.length,x;if(g>1){let y={};for(;g--;){let P=n[g];if(typeof P=="string"){if(typeof y[P]=="number"){
x=y[P];let k={instancePath:r+"/policies/"+o+"/never",schemaPath:"#/properties/policies/items/properties/never/uniqueItem\
s",keyword:"uniqueItems",params:{i:g,j:x},message:"must NOT have duplicate items (items ## "+x+" and "+g+" are identical\
)",schema:!0,parentSchema:u.properties.policies.items.properties.never,data:n};e===null?e=[k]:e.push(k),s++;break}y[P]=g}}}}else{
let b={instancePath:r+"/policies/"+o+"/never",schemaPath:"#/properties/policies/items/properties/never/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array",schema:u.properties.policies.items.properties.never.type,parentSchema:u.
properties.policies.items.properties.never,data:n};e===null?e=[b]:e.push(b),s++}}if(h.requires!==void 0){let n=h.requires;
if(Array.isArray(n)){if(n.length<1){let y={instancePath:r+"/policies/"+o+"/requires",schemaPath:"#/properties/policies/i\
tems/properties/requires/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,
parentSchema:u.properties.policies.items.properties.requires,data:n};e===null?e=[y]:e.push(y),s++}let b=n.length;for(let y=0;y<
b;y++){let P=n[y];if(typeof P=="string"){if($(P)>255){let k={instancePath:r+"/policies/"+o+"/requires/"+y,schemaPath:"#/\
properties/policies/items/properties/requires/items/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT \
have more than 255 characters",schema:255,parentSchema:u.properties.policies.items.properties.requires.items,data:P};e===
null?e=[k]:e.push(k),s++}if(!T.test(P)){let k={instancePath:r+"/policies/"+o+"/requires/"+y,schemaPath:"#/properties/pol\
icies/items/properties/requires/items/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]\
+$"},message:'must match pattern "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"',schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f\
-\\u009f]+$",parentSchema:u.properties.policies.items.properties.requires.items,data:P};e===null?e=[k]:e.push(k),s++}}else{
let k={instancePath:r+"/policies/"+o+"/requires/"+y,schemaPath:"#/properties/policies/items/properties/requires/items/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:u.properties.policies.items.properties.requires.
items.type,parentSchema:u.properties.policies.items.properties.requires.items,data:P};e===null?e=[k]:e.push(k),s++}}let g=n.
length,x;if(g>1){let y={};for(;g--;){let P=n[g];if(typeof P=="string"){if(typeof y[P]=="number"){x=y[P];let k={instancePath:r+
"/policies/"+o+"/requires",schemaPath:"#/properties/policies/items/properties/requires/uniqueItems",keyword:"uniqueItems",
params:{i:g,j:x},message:"must NOT have duplicate items (items ## "+x+" and "+g+" are identical)",schema:!0,parentSchema:u.
properties.policies.items.properties.requires,data:n};e===null?e=[k]:e.push(k),s++;break}y[P]=g}}}}else{let b={instancePath:r+
"/policies/"+o+"/requires",schemaPath:"#/properties/policies/items/properties/requires/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:u.properties.policies.items.properties.requires.type,parentSchema:u.properties.policies.
items.properties.requires,data:n};e===null?e=[b]:e.push(b),s++}}if(h.domains!==void 0){let n=h.domains;if(Array.isArray(
n)){if(n.length<1){let y={instancePath:r+"/policies/"+o+"/domains",schemaPath:"#/properties/policies/items/properties/do\
mains/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:u.properties.
policies.items.properties.domains,data:n};e===null?e=[y]:e.push(y),s++}let b=n.length;for(let y=0;y<b;y++){let P=n[y];if(typeof P==
"string"){if($(P)>253){let k={instancePath:r+"/policies/"+o+"/domains/"+y,schemaPath:"#/properties/policies/items/proper\
ties/domains/items/maxLength",keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 characters",schema:253,
parentSchema:u.properties.policies.items.properties.domains.items,data:P};e===null?e=[k]:e.push(k),s++}if(!ce.test(P)){let k={
instancePath:r+"/policies/"+o+"/domains/"+y,schemaPath:"#/properties/policies/items/properties/domains/items/pattern",keyword:"\
pattern",params:{pattern:"^(?:\\*\\.)?[^\\s@*.]+(?:\\.[^\\s@*.]+)+$"},message:'must match pattern "^(?:\\*\\.)?[^\\s@*.]+(?\
:\\.[^\\s@*.]+)+$"',schema:"^(?:\\*\\.)?[^\\s@*.]+(?:\\.[^\\s@*.]+)+$",parentSchema:u.properties.policies.items.properties.
domains.items,data:P};e===null?e=[k]:e.push(k),s++}}else{let k={instancePath:r+"/policies/"+o+"/domains/"+y,schemaPath:"\
#/properties/policies/items/properties/domains/items/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:u.properties.policies.items.properties.domains.items.type,parentSchema:u.properties.policies.items.properties.domains.
items,data:P};e===null?e=[k]:e.push(k),s++}}let g=n.length,x;if(g>1){let y={};for(;g--;){let P=n[g];if(typeof P=="string"){
if(typeof y[P]=="number"){x=y[P];let k={instancePath:r+"/policies/"+o+"/domains",schemaPath:"#/properties/policies/items\
/properties/domains/uniqueItems",keyword:"uniqueItems",params:{i:g,j:x},message:"must NOT have duplicate items (items ##\
 "+x+" and "+g+" are identical)",schema:!0,parentSchema:u.properties.policies.items.properties.domains,data:n};e===null?
e=[k]:e.push(k),s++;break}y[P]=g}}}}else{let b={instancePath:r+"/policies/"+o+"/domains",schemaPath:"#/properties/polici\
es/items/properties/domains/type",keyword:"type",params:{type:"array"},message:"must be array",schema:u.properties.policies.
items.properties.domains.type,parentSchema:u.properties.policies.items.properties.domains,data:n};e===null?e=[b]:e.push(
b),s++}}if(h.people!==void 0){let n=h.people,b=s,g=!1,x=s;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.min===void 0){let y={
instancePath:r+"/policies/"+o+"/people",schemaPath:"#/properties/policies/items/properties/people/anyOf/0/required",keyword:"\
required",params:{missingProperty:"min"},message:"must have required property 'min'",schema:u.properties.policies.items.
properties.people.anyOf[0].required,parentSchema:u.properties.policies.items.properties.people.anyOf[0],data:n};e===null?
e=[y]:e.push(y),s++}var p=x===s;if(g=g||p,!g){let y=s;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.max===void 0){let k={
instancePath:r+"/policies/"+o+"/people",schemaPath:"#/properties/policies/items/properties/people/anyOf/1/required",keyword:"\
required",params:{missingProperty:"max"},message:"must have required property 'max'",schema:u.properties.policies.items.
properties.people.anyOf[1].required,parentSchema:u.properties.policies.items.properties.people.anyOf[1],data:n};e===null?
e=[k]:e.push(k),s++}var p=y===s;g=g||p}if(g)s=b,e!==null&&(b?e.length=b:e=null);else{let y={instancePath:r+"/policies/"+
o+"/people",schemaPath:"#/properties/policies/items/properties/people/anyOf",keyword:"anyOf",params:{},message:"must mat\
ch a schema in anyOf",schema:u.properties.policies.items.properties.people.anyOf,parentSchema:u.properties.policies.items.
properties.people,data:n};e===null?e=[y]:e.push(y),s++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(let y in n)if(!(y===
"min"||y==="max")){let P={instancePath:r+"/policies/"+o+"/people",schemaPath:"#/properties/policies/items/properties/peo\
ple/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional\
 properties",schema:!1,parentSchema:u.properties.policies.items.properties.people,data:n};e===null?e=[P]:e.push(P),s++}if(n.
min!==void 0){let y=n.min;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let P={instancePath:r+"/policies/"+o+
"/people/min",schemaPath:"#/properties/policies/items/properties/people/properties/min/type",keyword:"type",params:{type:"\
integer"},message:"must be integer",schema:u.properties.policies.items.properties.people.properties.min.type,parentSchema:u.
properties.policies.items.properties.people.properties.min,data:y};e===null?e=[P]:e.push(P),s++}if(typeof y=="number"&&isFinite(
y)){if(y>1e7||isNaN(y)){let P={instancePath:r+"/policies/"+o+"/people/min",schemaPath:"#/properties/policies/items/prope\
rties/people/properties/min/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"must be <= 10000000",
schema:1e7,parentSchema:u.properties.policies.items.properties.people.properties.min,data:y};e===null?e=[P]:e.push(P),s++}
if(y<1||isNaN(y)){let P={instancePath:r+"/policies/"+o+"/people/min",schemaPath:"#/properties/policies/items/properties/\
people/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:u.
properties.policies.items.properties.people.properties.min,data:y};e===null?e=[P]:e.push(P),s++}}}if(n.max!==void 0){let y=n.
max;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){let P={instancePath:r+"/policies/"+o+"/people/max",schemaPath:"\
#/properties/policies/items/properties/people/properties/max/type",keyword:"type",params:{type:"integer"},message:"must \
be integer",schema:u.properties.policies.items.properties.people.properties.max.type,parentSchema:u.properties.policies.
items.properties.people.properties.max,data:y};e===null?e=[P]:e.push(P),s++}if(typeof y=="number"&&isFinite(y)){if(y>1e7||
isNaN(y)){let P={instancePath:r+"/policies/"+o+"/people/max",schemaPath:"#/properties/policies/items/properties/people/p\
roperties/max/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"must be <= 10000000",schema:1e7,parentSchema:u.
properties.policies.items.properties.people.properties.max,data:y};e===null?e=[P]:e.push(P),s++}if(y<0||isNaN(y)){let P={
instancePath:r+"/policies/"+o+"/people/max",schemaPath:"#/properties/policies/items/properties/people/properties/max/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:u.properties.policies.
items.properties.people.properties.max,data:y};e===null?e=[P]:e.push(P),s++}}}}else{let y={instancePath:r+"/policies/"+o+
"/people",schemaPath:"#/properties/policies/items/properties/people/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:u.properties.policies.items.properties.people.type,parentSchema:u.properties.policies.items.properties.
people,data:n};e===null?e=[y]:e.push(y),s++}}if(h.ends!==void 0){let n=h.ends;if(n&&typeof n=="object"&&!Array.isArray(n)){
if(n.within===void 0){let b={instancePath:r+"/policies/"+o+"/ends",schemaPath:"#/properties/policies/items/properties/en\
ds/required",keyword:"required",params:{missingProperty:"within"},message:"must have required property 'within'",schema:u.
properties.policies.items.properties.ends.required,parentSchema:u.properties.policies.items.properties.ends,data:n};e===
null?e=[b]:e.push(b),s++}for(let b in n)if(b!=="within"){let g={instancePath:r+"/policies/"+o+"/ends",schemaPath:"#/prop\
erties/policies/items/properties/ends/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},
message:"must NOT have additional properties",schema:!1,parentSchema:u.properties.policies.items.properties.ends,data:n};
e===null?e=[g]:e.push(g),s++}if(n.within!==void 0){let b=n.within;if(typeof b=="string"){if(!le.test(b)){let g={instancePath:r+
"/policies/"+o+"/ends/within",schemaPath:"#/properties/policies/items/properties/ends/properties/within/pattern",keyword:"\
pattern",params:{pattern:"^[1-9]\\d{0,3}d$"},message:'must match pattern "^[1-9]\\d{0,3}d$"',schema:"^[1-9]\\d{0,3}d$",parentSchema:u.
properties.policies.items.properties.ends.properties.within,data:b};e===null?e=[g]:e.push(g),s++}}else{let g={instancePath:r+
"/policies/"+o+"/ends/within",schemaPath:"#/properties/policies/items/properties/ends/properties/within/type",keyword:"t\
ype",params:{type:"string"},message:"must be string",schema:u.properties.policies.items.properties.ends.properties.within.
type,parentSchema:u.properties.policies.items.properties.ends.properties.within,data:b};e===null?e=[g]:e.push(g),s++}}}else{
let b={instancePath:r+"/policies/"+o+"/ends",schemaPath:"#/properties/policies/items/properties/ends/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:u.properties.policies.items.properties.ends.type,parentSchema:u.properties.
policies.items.properties.ends,data:n};e===null?e=[b]:e.push(b),s++}}if(h.owners!==void 0){let n=h.owners;if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.min===void 0){let b={instancePath:r+"/policies/"+o+"/owners",schemaPath:"#/properties/\
policies/items/properties/owners/required",keyword:"required",params:{missingProperty:"min"},message:"must have required\
 property 'min'",schema:u.properties.policies.items.properties.owners.required,parentSchema:u.properties.policies.items.
properties.owners,data:n};e===null?e=[b]:e.push(b),s++}for(let b in n)if(b!=="min"){let g={instancePath:r+"/policies/"+o+
"/owners",schemaPath:"#/properties/policies/items/properties/owners/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:b},message:"must NOT have additional properties",schema:!1,parentSchema:u.properties.policies.
items.properties.owners,data:n};e===null?e=[g]:e.push(g),s++}if(n.min!==void 0){let b=n.min;if(!(typeof b=="number"&&!(b%
1)&&!isNaN(b)&&isFinite(b))){let g={instancePath:r+"/policies/"+o+"/owners/min",schemaPath:"#/properties/policies/items/\
properties/owners/properties/min/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:u.properties.
policies.items.properties.owners.properties.min.type,parentSchema:u.properties.policies.items.properties.owners.properties.
min,data:b};e===null?e=[g]:e.push(g),s++}if(typeof b=="number"&&isFinite(b)){if(b>100||isNaN(b)){let g={instancePath:r+"\
/policies/"+o+"/owners/min",schemaPath:"#/properties/policies/items/properties/owners/properties/min/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:u.properties.policies.items.
properties.owners.properties.min,data:b};e===null?e=[g]:e.push(g),s++}if(b<1||isNaN(b)){let g={instancePath:r+"/policies\
/"+o+"/owners/min",schemaPath:"#/properties/policies/items/properties/owners/properties/min/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:u.properties.policies.items.properties.owners.properties.
min,data:b};e===null?e=[g]:e.push(g),s++}}}}else{let b={instancePath:r+"/policies/"+o+"/owners",schemaPath:"#/properties\
/policies/items/properties/owners/type",keyword:"type",params:{type:"object"},message:"must be object",schema:u.properties.
policies.items.properties.owners.type,parentSchema:u.properties.policies.items.properties.owners,data:n};e===null?e=[b]:
e.push(b),s++}}if(h.exceptions!==void 0){let n=h.exceptions;if(Array.isArray(n)){let b=n.length;for(let g=0;g<b;g++){let x=n[g],
y=s,P=!1,k=s;if(x&&typeof x=="object"&&!Array.isArray(x)&&x.user===void 0){let O={instancePath:r+"/policies/"+o+"/except\
ions/"+g,schemaPath:"#/properties/policies/items/properties/exceptions/items/anyOf/0/required",keyword:"required",params:{
missingProperty:"user"},message:"must have required property 'user'",schema:u.properties.policies.items.properties.exceptions.
items.anyOf[0].required,parentSchema:u.properties.policies.items.properties.exceptions.items.anyOf[0],data:x};e===null?e=
[O]:e.push(O),s++}var t=k===s;if(P=P||t,!P){let O=s;if(x&&typeof x=="object"&&!Array.isArray(x)&&x.group===void 0){let F={
instancePath:r+"/policies/"+o+"/exceptions/"+g,schemaPath:"#/properties/policies/items/properties/exceptions/items/anyOf\
/1/required",keyword:"required",params:{missingProperty:"group"},message:"must have required property 'group'",schema:u.
properties.policies.items.properties.exceptions.items.anyOf[1].required,parentSchema:u.properties.policies.items.properties.
exceptions.items.anyOf[1],data:x};e===null?e=[F]:e.push(F),s++}var t=O===s;P=P||t}if(P)s=y,e!==null&&(y?e.length=y:e=null);else{
let O={instancePath:r+"/policies/"+o+"/exceptions/"+g,schemaPath:"#/properties/policies/items/properties/exceptions/item\
s/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:u.properties.policies.items.properties.
exceptions.items.anyOf,parentSchema:u.properties.policies.items.properties.exceptions.items,data:x};e===null?e=[O]:e.push(
O),s++}if(x&&typeof x=="object"&&!Array.isArray(x)){if(x.because===void 0){let O={instancePath:r+"/policies/"+o+"/except\
ions/"+g,schemaPath:"#/properties/policies/items/properties/exceptions/items/required",keyword:"required",params:{missingProperty:"\
because"},message:"must have required property 'because'",schema:u.properties.policies.items.properties.exceptions.items.
required,parentSchema:u.properties.policies.items.properties.exceptions.items,data:x};e===null?e=[O]:e.push(O),s++}if(x.
until===void 0){let O={instancePath:r+"/policies/"+o+"/exceptions/"+g,schemaPath:"#/properties/policies/items/properties\
/exceptions/items/required",keyword:"required",params:{missingProperty:"until"},message:"must have required property 'un\
til'",schema:u.properties.policies.items.properties.exceptions.items.required,parentSchema:u.properties.policies.items.properties.
exceptions.items,data:x};e===null?e=[O]:e.push(O),s++}for(let O in x)if(!(O==="user"||O==="group"||O==="because"||O==="u\
ntil")){let A={instancePath:r+"/policies/"+o+"/exceptions/"+g,schemaPath:"#/properties/policies/items/properties/excepti\
ons/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},message:"must NOT have addi\
tional properties",schema:!1,parentSchema:u.properties.policies.items.properties.exceptions.items,data:x};e===null?e=[A]:
e.push(A),s++}if(x.user!==void 0){let O=x.user;if(typeof O=="string"){if($(O)>254){let A={instancePath:r+"/policies/"+o+
"/exceptions/"+g+"/user",schemaPath:"#/properties/policies/items/properties/exceptions/items/properties/user/maxLength",
keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters",schema:254,parentSchema:u.properties.
policies.items.properties.exceptions.items.properties.user,data:O};e===null?e=[A]:e.push(A),s++}if(!M.test(O)){let A={instancePath:r+
"/policies/"+o+"/exceptions/"+g+"/user",schemaPath:"#/properties/policies/items/properties/exceptions/items/properties/u\
ser/pattern",keyword:"pattern",params:{pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$"},
message:'must match pattern "^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$"',schema:"\
^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",parentSchema:u.properties.policies.items.
properties.exceptions.items.properties.user,data:O};e===null?e=[A]:e.push(A),s++}}else{let A={instancePath:r+"/policies/"+
o+"/exceptions/"+g+"/user",schemaPath:"#/properties/policies/items/properties/exceptions/items/properties/user/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:u.properties.policies.items.properties.exceptions.items.properties.
user.type,parentSchema:u.properties.policies.items.properties.exceptions.items.properties.user,data:O};e===null?e=[A]:e.
push(A),s++}}if(x.group!==void 0){let O=x.group;if(typeof O=="string"){if($(O)>255){let A={instancePath:r+"/policies/"+o+
"/exceptions/"+g+"/group",schemaPath:"#/properties/policies/items/properties/exceptions/items/properties/group/maxLength",
keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:u.properties.
policies.items.properties.exceptions.items.properties.group,data:O};e===null?e=[A]:e.push(A),s++}if(!T.test(O)){let A={instancePath:r+
"/policies/"+o+"/exceptions/"+g+"/group",schemaPath:"#/properties/policies/items/properties/exceptions/items/properties/\
group/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"},message:'must match pa\
ttern "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"',schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",parentSchema:u.
properties.policies.items.properties.exceptions.items.properties.group,data:O};e===null?e=[A]:e.push(A),s++}}else{let A={
instancePath:r+"/policies/"+o+"/exceptions/"+g+"/group",schemaPath:"#/properties/policies/items/properties/exceptions/it\
ems/properties/group/type",keyword:"type",params:{type:"string"},message:"must be string",schema:u.properties.policies.items.
properties.exceptions.items.properties.group.type,parentSchema:u.properties.policies.items.properties.exceptions.items.properties.
group,data:O};e===null?e=[A]:e.push(A),s++}}if(x.because!==void 0){let O=x.because;if(typeof O=="string"){if($(O)>1e3){let A={
instancePath:r+"/policies/"+o+"/exceptions/"+g+"/because",schemaPath:"#/properties/policies/items/properties/exceptions/\
items/properties/because/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 charact\
ers",schema:1e3,parentSchema:u.properties.policies.items.properties.exceptions.items.properties.because,data:O};e===null?
e=[A]:e.push(A),s++}if($(O)<1){let A={instancePath:r+"/policies/"+o+"/exceptions/"+g+"/because",schemaPath:"#/properties\
/policies/items/properties/exceptions/items/properties/because/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:u.properties.policies.items.properties.exceptions.items.properties.
because,data:O};e===null?e=[A]:e.push(A),s++}}else{let A={instancePath:r+"/policies/"+o+"/exceptions/"+g+"/because",schemaPath:"\
#/properties/policies/items/properties/exceptions/items/properties/because/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:u.properties.policies.items.properties.exceptions.items.properties.because.type,parentSchema:u.properties.
policies.items.properties.exceptions.items.properties.because,data:O};e===null?e=[A]:e.push(A),s++}}if(x.until!==void 0){
let O=x.until;if(typeof O=="string"){if(!I.test(O)){let A={instancePath:r+"/policies/"+o+"/exceptions/"+g+"/until",schemaPath:"\
#/properties/policies/items/properties/exceptions/items/properties/until/pattern",keyword:"pattern",params:{pattern:"^\\d\
{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3\
]):[0-5]\\d))?$"},message:'must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-\
5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$"',schema:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\
\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$",parentSchema:u.
properties.policies.items.properties.exceptions.items.properties.until,data:O};e===null?e=[A]:e.push(A),s++}}else{let A={
instancePath:r+"/policies/"+o+"/exceptions/"+g+"/until",schemaPath:"#/properties/policies/items/properties/exceptions/it\
ems/properties/until/type",keyword:"type",params:{type:"string"},message:"must be string",schema:u.properties.policies.items.
properties.exceptions.items.properties.until.type,parentSchema:u.properties.policies.items.properties.exceptions.items.properties.
until,data:O};e===null?e=[A]:e.push(A),s++}}}else{let O={instancePath:r+"/policies/"+o+"/exceptions/"+g,schemaPath:"#/pr\
operties/policies/items/properties/exceptions/items/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:u.properties.policies.items.properties.exceptions.items.type,parentSchema:u.properties.policies.items.properties.
exceptions.items,data:x};e===null?e=[O]:e.push(O),s++}}}else{let b={instancePath:r+"/policies/"+o+"/exceptions",schemaPath:"\
#/properties/policies/items/properties/exceptions/type",keyword:"type",params:{type:"array"},message:"must be array",schema:u.
properties.policies.items.properties.exceptions.type,parentSchema:u.properties.policies.items.properties.exceptions,data:n};
e===null?e=[b]:e.push(b),s++}}}else{let n={instancePath:r+"/policies/"+o,schemaPath:"#/properties/policies/items/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:u.properties.policies.items.type,parentSchema:u.properties.
policies.items,data:h};e===null?e=[n]:e.push(n),s++}}}else{let i={instancePath:r+"/policies",schemaPath:"#/properties/po\
licies/type",keyword:"type",params:{type:"array"},message:"must be array",schema:u.properties.policies.type,parentSchema:u.
properties.policies,data:a};e===null?e=[i]:e.push(i),s++}}}else{let a={instancePath:r,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object",schema:u.type,parentSchema:u,data:d};e===null?e=[a]:e.push(a),s++}return U.
errors=e,s===0}var ue=X,f={$id:"group.schema.json",title:"groups/**/*.yaml",type:"object",required:["group","mode","memb\
ers"],additionalProperties:!1,examples:[{group:"oslo-engineering",id:"d6750b14-1aa8-4ab2-8c1e-a6d44016da32",owners:["@ba\
nc/oslo-leads"],mode:"authoritative",members:["vdillow@banc.ly","712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74",{user:"fto\
ten2@banc.ly",from:"2026-12-01",until:"2026-12-31",because:"OPS-123"},{user:"nora.vik@banc.ly",pending:!0},{set:"oslo-te\
am"}],except:["jfloat@banc.ly"]}],properties:{group:{title:"Group name",type:"string",maxLength:255,pattern:"^(?=.*\\S)[^\
\\u0000-\\u001f\\u007f-\\u009f]+$",patternErrorMessage:"Write the group's name as Atlassian shows it, in one line.",examples:[
"oslo-engineering"]},id:{title:"Group id",type:"string",pattern:"^\\S{1,128}$",patternErrorMessage:"Write the group's id\
 as Atlassian gives it, such as d6750b14-1aa8-4ab2-8c1e-a6d44016da32, or leave the key out.",examples:["d6750b14-1aa8-4a\
b2-8c1e-a6d44016da32"]},description:{type:"string",maxLength:1e4,examples:["Engineers in the Oslo office"]},owners:{type:"\
array",items:{title:"Owner",type:"string",maxLength:254,pattern:"^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>\
#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+)$",patternErrorMessage:'Write a GitHub user \
("@octocat"), a team ("@banc/it") or an email.',examples:["@banc/it"]},default:[],examples:[["@banc/oslo-leads"]]},mode:{
enum:["authoritative","additive"],examples:["authoritative"]},reviewed:{type:"object",required:["on","by"],additionalProperties:!1,
examples:[{on:"2026-12-01",by:"@banc/oslo-leads"}],properties:{on:{title:"Day",type:"string",pattern:"^\\d{4}-(?:0[1-9]|1\
[0-2])-(?:0[1-9]|[12]\\d|3[01])$",patternErrorMessage:"Write a day such as 2026-12-01.",examples:["2026-12-01"]},by:{title:"\
Owner",type:["string","array"],minItems:1,maxLength:254,pattern:"^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>\
#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+)$",patternErrorMessage:'Write a GitHub user \
("@octocat"), a team ("@banc/it") or an email.',items:{title:"Owner",type:"string",maxLength:254,pattern:"^(?:@[A-Za-z0-\
9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+)$",
patternErrorMessage:'Write a GitHub user ("@octocat"), a team ("@banc/it") or an email.',examples:["@banc/it"]},examples:[
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
b6-3a81ca61ba74"]},default:[],examples:[["dsnapper@banc.ly"]]},allowEmpty:{type:"boolean",default:!1}}},de=new RegExp("^\
\\S{1,128}$","u"),he=new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$","u");function X(d,{instancePath:r="",
parentData:z,parentDataProperty:Z,rootData:E=d}={}){let e=null,s=0;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.group===
void 0){let p={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"group"},message:"must \
have required property 'group'",schema:f.required,parentSchema:f,data:d};e===null?e=[p]:e.push(p),s++}if(d.mode===void 0){
let p={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"mode"},message:"must have requ\
ired property 'mode'",schema:f.required,parentSchema:f,data:d};e===null?e=[p]:e.push(p),s++}if(d.members===void 0){let p={
instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"members"},message:"must have required\
 property 'members'",schema:f.required,parentSchema:f,data:d};e===null?e=[p]:e.push(p),s++}for(let p in d)if(!Q.call(f.properties,
p)){let t={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties",schema:!1,parentSchema:f,data:d};e===null?e=[t]:e.push(t),s++}if(d.group!==
void 0){let p=d.group;if(typeof p=="string"){if($(p)>255){let t={instancePath:r+"/group",schemaPath:"#/properties/group/\
maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:f.
properties.group,data:p};e===null?e=[t]:e.push(t),s++}if(!T.test(p)){let t={instancePath:r+"/group",schemaPath:"#/proper\
ties/group/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"},message:'must mat\
ch pattern "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"',schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",parentSchema:f.
properties.group,data:p};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:r+"/group",schemaPath:"#/properties/grou\
p/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.group.type,parentSchema:f.properties.
group,data:p};e===null?e=[t]:e.push(t),s++}}if(d.id!==void 0){let p=d.id;if(typeof p=="string"){if(!de.test(p)){let t={instancePath:r+
"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^\\S{1,128}$"},message:'must match pattern\
 "^\\S{1,128}$"',schema:"^\\S{1,128}$",parentSchema:f.properties.id,data:p};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:r+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.
id.type,parentSchema:f.properties.id,data:p};e===null?e=[t]:e.push(t),s++}}if(d.description!==void 0){let p=d.description;
if(typeof p=="string"){if($(p)>1e4){let t={instancePath:r+"/description",schemaPath:"#/properties/description/maxLength",
keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 characters",schema:1e4,parentSchema:f.properties.
description,data:p};e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:r+"/description",schemaPath:"#/properties/des\
cription/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.description.type,parentSchema:f.
properties.description,data:p};e===null?e=[t]:e.push(t),s++}}if(d.owners!==void 0){let p=d.owners;if(Array.isArray(p)){let t=p.
length;for(let a=0;a<t;a++){let i=p[a];if(typeof i=="string"){if($(i)>254){let o={instancePath:r+"/owners/"+a,schemaPath:"\
#/properties/owners/items/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 charact\
ers",schema:254,parentSchema:f.properties.owners.items,data:i};e===null?e=[o]:e.push(o),s++}if(!W.test(i)){let o={instancePath:r+
"/owners/"+a,schemaPath:"#/properties/owners/items/pattern",keyword:"pattern",params:{pattern:"^(?:@[A-Za-z0-9][\\w.-]*(?\
:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+)$"},message:'\
must match pattern "^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\
\\u001f\\u007f-\\u009f]+)$"',schema:"^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]\
+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+)$",parentSchema:f.properties.owners.items,data:i};e===null?e=[o]:e.push(o),s++}}else{
let o={instancePath:r+"/owners/"+a,schemaPath:"#/properties/owners/items/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:f.properties.owners.items.type,parentSchema:f.properties.owners.items,data:i};e===null?e=[o]:e.push(
o),s++}}}else{let t={instancePath:r+"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:f.properties.owners.type,parentSchema:f.properties.owners,data:p};e===null?e=[t]:e.push(t),
s++}}if(d.mode!==void 0){let p=d.mode;if(!(p==="authoritative"||p==="additive")){let t={instancePath:r+"/mode",schemaPath:"\
#/properties/mode/enum",keyword:"enum",params:{allowedValues:f.properties.mode.enum},message:"must be equal to one of th\
e allowed values",schema:f.properties.mode.enum,parentSchema:f.properties.mode,data:p};e===null?e=[t]:e.push(t),s++}}if(d.
reviewed!==void 0){let p=d.reviewed;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.on===void 0){let t={instancePath:r+
"/reviewed",schemaPath:"#/properties/reviewed/required",keyword:"required",params:{missingProperty:"on"},message:"must h\
ave required property 'on'",schema:f.properties.reviewed.required,parentSchema:f.properties.reviewed,data:p};e===null?e=
[t]:e.push(t),s++}if(p.by===void 0){let t={instancePath:r+"/reviewed",schemaPath:"#/properties/reviewed/required",keyword:"\
required",params:{missingProperty:"by"},message:"must have required property 'by'",schema:f.properties.reviewed.required,
parentSchema:f.properties.reviewed,data:p};e===null?e=[t]:e.push(t),s++}for(let t in p)if(!(t==="on"||t==="by")){let a={
instancePath:r+"/reviewed",schemaPath:"#/properties/reviewed/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.reviewed,data:p};
e===null?e=[a]:e.push(a),s++}if(p.on!==void 0){let t=p.on;if(typeof t=="string"){if(!he.test(t)){let a={instancePath:r+"\
/reviewed/on",schemaPath:"#/properties/reviewed/properties/on/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-(?:0[1-\
9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"},message:'must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"',
schema:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",parentSchema:f.properties.reviewed.properties.on,data:t};e===
null?e=[a]:e.push(a),s++}}else{let a={instancePath:r+"/reviewed/on",schemaPath:"#/properties/reviewed/properties/on/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.reviewed.properties.on.type,parentSchema:f.
properties.reviewed.properties.on,data:t};e===null?e=[a]:e.push(a),s++}}if(p.by!==void 0){let t=p.by;if(typeof t!="strin\
g"&&!Array.isArray(t)){let a={instancePath:r+"/reviewed/by",schemaPath:"#/properties/reviewed/properties/by/type",keyword:"\
type",params:{type:f.properties.reviewed.properties.by.type},message:"must be string,array",schema:f.properties.reviewed.
properties.by.type,parentSchema:f.properties.reviewed.properties.by,data:t};e===null?e=[a]:e.push(a),s++}if(typeof t=="s\
tring"){if($(t)>254){let a={instancePath:r+"/reviewed/by",schemaPath:"#/properties/reviewed/properties/by/maxLength",keyword:"\
maxLength",params:{limit:254},message:"must NOT have more than 254 characters",schema:254,parentSchema:f.properties.reviewed.
properties.by,data:t};e===null?e=[a]:e.push(a),s++}if(!W.test(t)){let a={instancePath:r+"/reviewed/by",schemaPath:"#/pro\
perties/reviewed/properties/by/pattern",keyword:"pattern",params:{pattern:"^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*\
)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+)$"},message:'must match pattern "\
^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]\
+)$"',schema:"^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\
\\u007f-\\u009f]+)$",parentSchema:f.properties.reviewed.properties.by,data:t};e===null?e=[a]:e.push(a),s++}}if(Array.isArray(
t)){if(t.length<1){let i={instancePath:r+"/reviewed/by",schemaPath:"#/properties/reviewed/properties/by/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:f.properties.reviewed.properties.
by,data:t};e===null?e=[i]:e.push(i),s++}let a=t.length;for(let i=0;i<a;i++){let o=t[i];if(typeof o=="string"){if($(o)>254){
let h={instancePath:r+"/reviewed/by/"+i,schemaPath:"#/properties/reviewed/properties/by/items/maxLength",keyword:"maxLen\
gth",params:{limit:254},message:"must NOT have more than 254 characters",schema:254,parentSchema:f.properties.reviewed.properties.
by.items,data:o};e===null?e=[h]:e.push(h),s++}if(!W.test(o)){let h={instancePath:r+"/reviewed/by/"+i,schemaPath:"#/prope\
rties/reviewed/properties/by/items/pattern",keyword:"pattern",params:{pattern:"^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w\
.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+)$"},message:'must match patte\
rn "^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u0\
09f]+)$"',schema:"^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u\
001f\\u007f-\\u009f]+)$",parentSchema:f.properties.reviewed.properties.by.items,data:o};e===null?e=[h]:e.push(h),s++}}else{
let h={instancePath:r+"/reviewed/by/"+i,schemaPath:"#/properties/reviewed/properties/by/items/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:f.properties.reviewed.properties.by.items.type,parentSchema:f.properties.
reviewed.properties.by.items,data:o};e===null?e=[h]:e.push(h),s++}}}}}else{let t={instancePath:r+"/reviewed",schemaPath:"\
#/properties/reviewed/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.reviewed.
type,parentSchema:f.properties.reviewed,data:p};e===null?e=[t]:e.push(t),s++}}if(d.members!==void 0){let p=d.members;if(Array.
isArray(p)){let t=p.length;for(let a=0;a<t;a++){let i=p[a];if(typeof i!="string"&&!(i&&typeof i=="object"&&!Array.isArray(
i))){let m={instancePath:r+"/members/"+a,schemaPath:"#/properties/members/items/type",keyword:"type",params:{type:f.properties.
members.items.type},message:"must be string,object",schema:f.properties.members.items.type,parentSchema:f.properties.members.
items,data:i};e===null?e=[m]:e.push(m),s++}let o=s,h=!1,C=null,j=s;if(typeof i!="string"){let m={instancePath:r+"/member\
s/"+a,schemaPath:"#/properties/members/items/oneOf/0/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:f.properties.members.items.oneOf[0].type,parentSchema:f.properties.members.items.oneOf[0],data:i};e===null?e=[m]:
e.push(m),s++}var l=j===s;l&&(h=!0,C=0);let v=s;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.user===void 0){let m={
instancePath:r+"/members/"+a,schemaPath:"#/properties/members/items/oneOf/1/required",keyword:"required",params:{missingProperty:"\
user"},message:"must have required property 'user'",schema:f.properties.members.items.oneOf[1].required,parentSchema:f.properties.
members.items.oneOf[1],data:i};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:r+"/members/"+a,schemaPath:"#/prop\
erties/members/items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.members.
items.oneOf[1].type,parentSchema:f.properties.members.items.oneOf[1],data:i};e===null?e=[m]:e.push(m),s++}var l=v===s;if(l&&
h)h=!1,C=[C,1];else{l&&(h=!0,C=1);let m=s;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.set===void 0){let n={instancePath:r+
"/members/"+a,schemaPath:"#/properties/members/items/oneOf/2/required",keyword:"required",params:{missingProperty:"set"},
message:"must have required property 'set'",schema:f.properties.members.items.oneOf[2].required,parentSchema:f.properties.
members.items.oneOf[2],data:i};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:r+"/members/"+a,schemaPath:"#/prop\
erties/members/items/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.members.
items.oneOf[2].type,parentSchema:f.properties.members.items.oneOf[2],data:i};e===null?e=[n]:e.push(n),s++}var l=m===s;if(l&&
h)h=!1,C=[C,2];else{l&&(h=!0,C=2);let n=s;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.group===void 0){let g={instancePath:r+
"/members/"+a,schemaPath:"#/properties/members/items/oneOf/3/required",keyword:"required",params:{missingProperty:"group"},
message:"must have required property 'group'",schema:f.properties.members.items.oneOf[3].required,parentSchema:f.properties.
members.items.oneOf[3],data:i};e===null?e=[g]:e.push(g),s++}}else{let g={instancePath:r+"/members/"+a,schemaPath:"#/prop\
erties/members/items/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.members.
items.oneOf[3].type,parentSchema:f.properties.members.items.oneOf[3],data:i};e===null?e=[g]:e.push(g),s++}var l=n===s;l&&
h?(h=!1,C=[C,3]):l&&(h=!0,C=3)}}if(h)s=o,e!==null&&(o?e.length=o:e=null);else{let m={instancePath:r+"/members/"+a,schemaPath:"\
#/properties/members/items/oneOf",keyword:"oneOf",params:{passingSchemas:C},message:"must match exactly one schema in on\
eOf",schema:f.properties.members.items.oneOf,parentSchema:f.properties.members.items,data:i};e===null?e=[m]:e.push(m),s++}
if(typeof i=="string"){if($(i)>254){let m={instancePath:r+"/members/"+a,schemaPath:"#/properties/members/items/maxLength",
keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters",schema:254,parentSchema:f.properties.
members.items,data:i};e===null?e=[m]:e.push(m),s++}if(!M.test(i)){let m={instancePath:r+"/members/"+a,schemaPath:"#/prop\
erties/members/items/pattern",keyword:"pattern",params:{pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d\
)[\\w:.-]{1,128})$"},message:'must match pattern "^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128}\
)$"',schema:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",parentSchema:f.properties.
members.items,data:i};e===null?e=[m]:e.push(m),s++}}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let m in i)if(!(m===
"user"||m==="set"||m==="group"||m==="from"||m==="until"||m==="because"||m==="pending")){let c={instancePath:r+"/members/"+
a,schemaPath:"#/properties/members/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.members.items,data:i};e===null?e=[c]:e.
push(c),s++}if(i.user!==void 0){let m=i.user;if(typeof m=="string"){if($(m)>254){let c={instancePath:r+"/members/"+a+"/u\
ser",schemaPath:"#/properties/members/items/properties/user/maxLength",keyword:"maxLength",params:{limit:254},message:"m\
ust NOT have more than 254 characters",schema:254,parentSchema:f.properties.members.items.properties.user,data:m};e===null?
e=[c]:e.push(c),s++}if(!M.test(m)){let c={instancePath:r+"/members/"+a+"/user",schemaPath:"#/properties/members/items/pr\
operties/user/pattern",keyword:"pattern",params:{pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-\
]{1,128})$"},message:'must match pattern "^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$"',
schema:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",parentSchema:f.properties.members.
items.properties.user,data:m};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:r+"/members/"+a+"/user",schemaPath:"\
#/properties/members/items/properties/user/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.
properties.members.items.properties.user.type,parentSchema:f.properties.members.items.properties.user,data:m};e===null?e=
[c]:e.push(c),s++}}if(i.set!==void 0){let m=i.set;if(typeof m=="string"){if($(m)>255){let c={instancePath:r+"/members/"+
a+"/set",schemaPath:"#/properties/members/items/properties/set/maxLength",keyword:"maxLength",params:{limit:255},message:"\
must NOT have more than 255 characters",schema:255,parentSchema:f.properties.members.items.properties.set,data:m};e===null?
e=[c]:e.push(c),s++}if(!T.test(m)){let c={instancePath:r+"/members/"+a+"/set",schemaPath:"#/properties/members/items/pro\
perties/set/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"},message:'must ma\
tch pattern "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"',schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",parentSchema:f.
properties.members.items.properties.set,data:m};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:r+"/members/"+a+"\
/set",schemaPath:"#/properties/members/items/properties/set/type",keyword:"type",params:{type:"string"},message:"must be\
 string",schema:f.properties.members.items.properties.set.type,parentSchema:f.properties.members.items.properties.set,data:m};
e===null?e=[c]:e.push(c),s++}}if(i.group!==void 0){let m=i.group;if(typeof m=="string"){if($(m)>255){let c={instancePath:r+
"/members/"+a+"/group",schemaPath:"#/properties/members/items/properties/group/maxLength",keyword:"maxLength",params:{limit:255},
message:"must NOT have more than 255 characters",schema:255,parentSchema:f.properties.members.items.properties.group,data:m};
e===null?e=[c]:e.push(c),s++}if(!T.test(m)){let c={instancePath:r+"/members/"+a+"/group",schemaPath:"#/properties/member\
s/items/properties/group/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"},message:'\
must match pattern "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"',schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",
parentSchema:f.properties.members.items.properties.group,data:m};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:r+
"/members/"+a+"/group",schemaPath:"#/properties/members/items/properties/group/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:f.properties.members.items.properties.group.type,parentSchema:f.properties.members.items.
properties.group,data:m};e===null?e=[c]:e.push(c),s++}}if(i.from!==void 0){let m=i.from;if(typeof m=="string"){if(!I.test(
m)){let c={instancePath:r+"/members/"+a+"/from",schemaPath:"#/properties/members/items/properties/from/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1\
,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$"},message:'must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3\
[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$"',schema:"^\\d{4}-(\
?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0\
-5]\\d))?$",parentSchema:f.properties.members.items.properties.from,data:m};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:r+
"/members/"+a+"/from",schemaPath:"#/properties/members/items/properties/from/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:f.properties.members.items.properties.from.type,parentSchema:f.properties.members.items.
properties.from,data:m};e===null?e=[c]:e.push(c),s++}}if(i.until!==void 0){let m=i.until;if(typeof m=="string"){if(!I.test(
m)){let c={instancePath:r+"/members/"+a+"/until",schemaPath:"#/properties/members/items/properties/until/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1\
,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$"},message:'must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3\
[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$"',schema:"^\\d{4}-(\
?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0\
-5]\\d))?$",parentSchema:f.properties.members.items.properties.until,data:m};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:r+
"/members/"+a+"/until",schemaPath:"#/properties/members/items/properties/until/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:f.properties.members.items.properties.until.type,parentSchema:f.properties.members.items.
properties.until,data:m};e===null?e=[c]:e.push(c),s++}}if(i.because!==void 0){let m=i.because;if(typeof m=="string"){if($(
m)>1e3){let c={instancePath:r+"/members/"+a+"/because",schemaPath:"#/properties/members/items/properties/because/maxLeng\
th",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:f.properties.
members.items.properties.because,data:m};e===null?e=[c]:e.push(c),s++}if($(m)<1){let c={instancePath:r+"/members/"+a+"/b\
ecause",schemaPath:"#/properties/members/items/properties/because/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.members.items.properties.because,data:m};e===null?
e=[c]:e.push(c),s++}}else{let c={instancePath:r+"/members/"+a+"/because",schemaPath:"#/properties/members/items/properti\
es/because/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.members.items.properties.
because.type,parentSchema:f.properties.members.items.properties.because,data:m};e===null?e=[c]:e.push(c),s++}}if(i.pending!==
void 0){let m=i.pending;if(typeof m!="boolean"){let c={instancePath:r+"/members/"+a+"/pending",schemaPath:"#/properties/\
members/items/properties/pending/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:f.properties.
members.items.properties.pending.type,parentSchema:f.properties.members.items.properties.pending,data:m};e===null?e=[c]:
e.push(c),s++}}}}}else{let t={instancePath:r+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:f.properties.members.type,parentSchema:f.properties.members,data:p};e===null?e=[t]:
e.push(t),s++}}if(d.except!==void 0){let p=d.except;if(Array.isArray(p)){let t=p.length;for(let a=0;a<t;a++){let i=p[a];
if(typeof i=="string"){if($(i)>254){let o={instancePath:r+"/except/"+a,schemaPath:"#/properties/except/items/maxLength",
keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters",schema:254,parentSchema:f.properties.
except.items,data:i};e===null?e=[o]:e.push(o),s++}if(!M.test(i)){let o={instancePath:r+"/except/"+a,schemaPath:"#/proper\
ties/except/items/pattern",keyword:"pattern",params:{pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\\
w:.-]{1,128})$"},message:'must match pattern "^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$"',
schema:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",parentSchema:f.properties.except.
items,data:i};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:r+"/except/"+a,schemaPath:"#/properties/except/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.except.items.type,parentSchema:f.
properties.except.items,data:i};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:r+"/except",schemaPath:"#/proper\
ties/except/type",keyword:"type",params:{type:"array"},message:"must be array",schema:f.properties.except.type,parentSchema:f.
properties.except,data:p};e===null?e=[t]:e.push(t),s++}}if(d.absent!==void 0){let p=d.absent;if(Array.isArray(p)){let t=p.
length;for(let a=0;a<t;a++){let i=p[a];if(typeof i=="string"){if($(i)>254){let o={instancePath:r+"/absent/"+a,schemaPath:"\
#/properties/absent/items/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 charact\
ers",schema:254,parentSchema:f.properties.absent.items,data:i};e===null?e=[o]:e.push(o),s++}if(!M.test(i)){let o={instancePath:r+
"/absent/"+a,schemaPath:"#/properties/absent/items/pattern",keyword:"pattern",params:{pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+\
@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$"},message:'must match pattern "^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{\
Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$"',schema:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128}\
)$",parentSchema:f.properties.absent.items,data:i};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:r+"/absent/"+a,
schemaPath:"#/properties/absent/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.
absent.items.type,parentSchema:f.properties.absent.items,data:i};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:r+
"/absent",schemaPath:"#/properties/absent/type",keyword:"type",params:{type:"array"},message:"must be array",schema:f.properties.
absent.type,parentSchema:f.properties.absent,data:p};e===null?e=[t]:e.push(t),s++}}if(d.allowEmpty!==void 0){let p=d.allowEmpty;
if(typeof p!="boolean"){let t={instancePath:r+"/allowEmpty",schemaPath:"#/properties/allowEmpty/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean",schema:f.properties.allowEmpty.type,parentSchema:f.properties.allowEmpty,data:p};
e===null?e=[t]:e.push(t),s++}}}else{let p={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:f.type,parentSchema:f,data:d};e===null?e=[p]:e.push(p),s++}return X.errors=e,s===0}var fe=Y,S={$id:"\
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
PS-123"]},pending:{type:"boolean",default:!1}}},examples:[["vdillow@banc.ly"]]}}};function Y(d,{instancePath:r="",parentData:z,
parentDataProperty:Z,rootData:E=d}={}){let e=null,s=0;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.set===void 0){let p={
instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"set"},message:"must have required pro\
perty 'set'",schema:S.required,parentSchema:S,data:d};e===null?e=[p]:e.push(p),s++}if(d.members===void 0){let p={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"members"},message:"must have required property 'memb\
ers'",schema:S.required,parentSchema:S,data:d};e===null?e=[p]:e.push(p),s++}for(let p in d)if(!(p==="set"||p==="owners"||
p==="members")){let t={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties",schema:!1,parentSchema:S,data:d};e===null?e=[t]:e.push(t),s++}if(d.set!==void 0){
let p=d.set;if(typeof p=="string"){if($(p)>255){let t={instancePath:r+"/set",schemaPath:"#/properties/set/maxLength",keyword:"\
maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:S.properties.set,
data:p};e===null?e=[t]:e.push(t),s++}if(!T.test(p)){let t={instancePath:r+"/set",schemaPath:"#/properties/set/pattern",keyword:"\
pattern",params:{pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"},message:'must match pattern "^(?=.*\\S)[^\\u0000\
-\\u001f\\u007f-\\u009f]+$"',schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",parentSchema:S.properties.set,data:p};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:r+"/set",schemaPath:"#/properties/set/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:S.properties.set.type,parentSchema:S.properties.set,data:p};e===null?e=[t]:
e.push(t),s++}}if(d.owners!==void 0){let p=d.owners;if(Array.isArray(p)){let t=p.length;for(let a=0;a<t;a++){let i=p[a];
if(typeof i=="string"){if($(i)>254){let o={instancePath:r+"/owners/"+a,schemaPath:"#/properties/owners/items/maxLength",
keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters",schema:254,parentSchema:S.properties.
owners.items,data:i};e===null?e=[o]:e.push(o),s++}if(!W.test(i)){let o={instancePath:r+"/owners/"+a,schemaPath:"#/proper\
ties/owners/items/pattern",keyword:"pattern",params:{pattern:"^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u\
0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+)$"},message:'must match pattern "^(?:@[A-Za-z0-9\
][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+)$"',
schema:"^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f\
-\\u009f]+)$",parentSchema:S.properties.owners.items,data:i};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:r+"/\
owners/"+a,schemaPath:"#/properties/owners/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.
properties.owners.items.type,parentSchema:S.properties.owners.items,data:i};e===null?e=[o]:e.push(o),s++}}}else{let t={instancePath:r+
"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type:"array"},message:"must be array",schema:S.properties.
owners.type,parentSchema:S.properties.owners,data:p};e===null?e=[t]:e.push(t),s++}}if(d.members!==void 0){let p=d.members;
if(Array.isArray(p)){let t=p.length;for(let a=0;a<t;a++){let i=p[a];if(typeof i!="string"&&!(i&&typeof i=="object"&&!Array.
isArray(i))){let m={instancePath:r+"/members/"+a,schemaPath:"#/properties/members/items/type",keyword:"type",params:{type:S.
properties.members.items.type},message:"must be string,object",schema:S.properties.members.items.type,parentSchema:S.properties.
members.items,data:i};e===null?e=[m]:e.push(m),s++}let o=s,h=!1,C=null,j=s;if(typeof i!="string"){let m={instancePath:r+
"/members/"+a,schemaPath:"#/properties/members/items/oneOf/0/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:S.properties.members.items.oneOf[0].type,parentSchema:S.properties.members.items.oneOf[0],data:i};e===null?
e=[m]:e.push(m),s++}var l=j===s;l&&(h=!0,C=0);let v=s;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.user===void 0){let m={
instancePath:r+"/members/"+a,schemaPath:"#/properties/members/items/oneOf/1/required",keyword:"required",params:{missingProperty:"\
user"},message:"must have required property 'user'",schema:S.properties.members.items.oneOf[1].required,parentSchema:S.properties.
members.items.oneOf[1],data:i};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:r+"/members/"+a,schemaPath:"#/prop\
erties/members/items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object",schema:S.properties.members.
items.oneOf[1].type,parentSchema:S.properties.members.items.oneOf[1],data:i};e===null?e=[m]:e.push(m),s++}var l=v===s;if(l&&
h)h=!1,C=[C,1];else{l&&(h=!0,C=1);let m=s;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.set===void 0){let n={instancePath:r+
"/members/"+a,schemaPath:"#/properties/members/items/oneOf/2/required",keyword:"required",params:{missingProperty:"set"},
message:"must have required property 'set'",schema:S.properties.members.items.oneOf[2].required,parentSchema:S.properties.
members.items.oneOf[2],data:i};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:r+"/members/"+a,schemaPath:"#/prop\
erties/members/items/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object",schema:S.properties.members.
items.oneOf[2].type,parentSchema:S.properties.members.items.oneOf[2],data:i};e===null?e=[n]:e.push(n),s++}var l=m===s;if(l&&
h)h=!1,C=[C,2];else{l&&(h=!0,C=2);let n=s;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.group===void 0){let g={instancePath:r+
"/members/"+a,schemaPath:"#/properties/members/items/oneOf/3/required",keyword:"required",params:{missingProperty:"group"},
message:"must have required property 'group'",schema:S.properties.members.items.oneOf[3].required,parentSchema:S.properties.
members.items.oneOf[3],data:i};e===null?e=[g]:e.push(g),s++}}else{let g={instancePath:r+"/members/"+a,schemaPath:"#/prop\
erties/members/items/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object",schema:S.properties.members.
items.oneOf[3].type,parentSchema:S.properties.members.items.oneOf[3],data:i};e===null?e=[g]:e.push(g),s++}var l=n===s;l&&
h?(h=!1,C=[C,3]):l&&(h=!0,C=3)}}if(h)s=o,e!==null&&(o?e.length=o:e=null);else{let m={instancePath:r+"/members/"+a,schemaPath:"\
#/properties/members/items/oneOf",keyword:"oneOf",params:{passingSchemas:C},message:"must match exactly one schema in on\
eOf",schema:S.properties.members.items.oneOf,parentSchema:S.properties.members.items,data:i};e===null?e=[m]:e.push(m),s++}
if(typeof i=="string"){if($(i)>254){let m={instancePath:r+"/members/"+a,schemaPath:"#/properties/members/items/maxLength",
keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters",schema:254,parentSchema:S.properties.
members.items,data:i};e===null?e=[m]:e.push(m),s++}if(!M.test(i)){let m={instancePath:r+"/members/"+a,schemaPath:"#/prop\
erties/members/items/pattern",keyword:"pattern",params:{pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d\
)[\\w:.-]{1,128})$"},message:'must match pattern "^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128}\
)$"',schema:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",parentSchema:S.properties.
members.items,data:i};e===null?e=[m]:e.push(m),s++}}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let m in i)if(!(m===
"user"||m==="set"||m==="group"||m==="from"||m==="until"||m==="because"||m==="pending")){let c={instancePath:r+"/members/"+
a,schemaPath:"#/properties/members/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties",schema:!1,parentSchema:S.properties.members.items,data:i};e===null?e=[c]:e.
push(c),s++}if(i.user!==void 0){let m=i.user;if(typeof m=="string"){if($(m)>254){let c={instancePath:r+"/members/"+a+"/u\
ser",schemaPath:"#/properties/members/items/properties/user/maxLength",keyword:"maxLength",params:{limit:254},message:"m\
ust NOT have more than 254 characters",schema:254,parentSchema:S.properties.members.items.properties.user,data:m};e===null?
e=[c]:e.push(c),s++}if(!M.test(m)){let c={instancePath:r+"/members/"+a+"/user",schemaPath:"#/properties/members/items/pr\
operties/user/pattern",keyword:"pattern",params:{pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-\
]{1,128})$"},message:'must match pattern "^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$"',
schema:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",parentSchema:S.properties.members.
items.properties.user,data:m};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:r+"/members/"+a+"/user",schemaPath:"\
#/properties/members/items/properties/user/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.
properties.members.items.properties.user.type,parentSchema:S.properties.members.items.properties.user,data:m};e===null?e=
[c]:e.push(c),s++}}if(i.set!==void 0){let m=i.set;if(typeof m=="string"){if($(m)>255){let c={instancePath:r+"/members/"+
a+"/set",schemaPath:"#/properties/members/items/properties/set/maxLength",keyword:"maxLength",params:{limit:255},message:"\
must NOT have more than 255 characters",schema:255,parentSchema:S.properties.members.items.properties.set,data:m};e===null?
e=[c]:e.push(c),s++}if(!T.test(m)){let c={instancePath:r+"/members/"+a+"/set",schemaPath:"#/properties/members/items/pro\
perties/set/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"},message:'must ma\
tch pattern "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"',schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",parentSchema:S.
properties.members.items.properties.set,data:m};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:r+"/members/"+a+"\
/set",schemaPath:"#/properties/members/items/properties/set/type",keyword:"type",params:{type:"string"},message:"must be\
 string",schema:S.properties.members.items.properties.set.type,parentSchema:S.properties.members.items.properties.set,data:m};
e===null?e=[c]:e.push(c),s++}}if(i.group!==void 0){let m=i.group;if(typeof m=="string"){if($(m)>255){let c={instancePath:r+
"/members/"+a+"/group",schemaPath:"#/properties/members/items/properties/group/maxLength",keyword:"maxLength",params:{limit:255},
message:"must NOT have more than 255 characters",schema:255,parentSchema:S.properties.members.items.properties.group,data:m};
e===null?e=[c]:e.push(c),s++}if(!T.test(m)){let c={instancePath:r+"/members/"+a+"/group",schemaPath:"#/properties/member\
s/items/properties/group/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"},message:'\
must match pattern "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"',schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",
parentSchema:S.properties.members.items.properties.group,data:m};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:r+
"/members/"+a+"/group",schemaPath:"#/properties/members/items/properties/group/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:S.properties.members.items.properties.group.type,parentSchema:S.properties.members.items.
properties.group,data:m};e===null?e=[c]:e.push(c),s++}}if(i.from!==void 0){let m=i.from;if(typeof m=="string"){if(!I.test(
m)){let c={instancePath:r+"/members/"+a+"/from",schemaPath:"#/properties/members/items/properties/from/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1\
,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$"},message:'must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3\
[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$"',schema:"^\\d{4}-(\
?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0\
-5]\\d))?$",parentSchema:S.properties.members.items.properties.from,data:m};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:r+
"/members/"+a+"/from",schemaPath:"#/properties/members/items/properties/from/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:S.properties.members.items.properties.from.type,parentSchema:S.properties.members.items.
properties.from,data:m};e===null?e=[c]:e.push(c),s++}}if(i.until!==void 0){let m=i.until;if(typeof m=="string"){if(!I.test(
m)){let c={instancePath:r+"/members/"+a+"/until",schemaPath:"#/properties/members/items/properties/until/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1\
,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$"},message:'must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3\
[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$"',schema:"^\\d{4}-(\
?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0\
-5]\\d))?$",parentSchema:S.properties.members.items.properties.until,data:m};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:r+
"/members/"+a+"/until",schemaPath:"#/properties/members/items/properties/until/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:S.properties.members.items.properties.until.type,parentSchema:S.properties.members.items.
properties.until,data:m};e===null?e=[c]:e.push(c),s++}}if(i.because!==void 0){let m=i.because;if(typeof m=="string"){if($(
m)>1e3){let c={instancePath:r+"/members/"+a+"/because",schemaPath:"#/properties/members/items/properties/because/maxLeng\
th",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:S.properties.
members.items.properties.because,data:m};e===null?e=[c]:e.push(c),s++}if($(m)<1){let c={instancePath:r+"/members/"+a+"/b\
ecause",schemaPath:"#/properties/members/items/properties/because/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:S.properties.members.items.properties.because,data:m};e===null?
e=[c]:e.push(c),s++}}else{let c={instancePath:r+"/members/"+a+"/because",schemaPath:"#/properties/members/items/properti\
es/because/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.properties.members.items.properties.
because.type,parentSchema:S.properties.members.items.properties.because,data:m};e===null?e=[c]:e.push(c),s++}}if(i.pending!==
void 0){let m=i.pending;if(typeof m!="boolean"){let c={instancePath:r+"/members/"+a+"/pending",schemaPath:"#/properties/\
members/items/properties/pending/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:S.properties.
members.items.properties.pending.type,parentSchema:S.properties.members.items.properties.pending,data:m};e===null?e=[c]:
e.push(c),s++}}}}}else{let t={instancePath:r+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:S.properties.members.type,parentSchema:S.properties.members,data:p};e===null?e=[t]:
e.push(t),s++}}}else{let p={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject",schema:S.type,parentSchema:S,data:d};e===null?e=[p]:e.push(p),s++}return Y.errors=e,s===0}var be={config:se,accounts:ae,
consents:oe,leavers:me,policies:ne,group:ue,set:fe},we={title:"Day or instant",patternErrorMessage:"Write a day such as \
2026-12-01, or an instant such as 2026-12-01T09:00:00Z."};export{we as daySchema,be as yamlValidators};
