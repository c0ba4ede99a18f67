// Generated from schemas/*.schema.json by scripts/generate.ts. Change those instead. Code by Ajv: MIT, (c) Evgeny Poberezkin.

var H=(c,a)=>()=>{try{return a||c((a={exports:{}}).exports,a),a.exports}catch(N){throw a=0,N}};var M=H(T=>{"use strict";Object.defineProperty(T,"__esModule",{value:!0});function z(c){let a=c.length,N=0,$=0,C;for(;$<
a;)N++,C=c.charCodeAt($++),C>=55296&&C<=56319&&$<a&&(C=c.charCodeAt($),(C&64512)===56320&&$++);return N}T.default=z;z.code=
'require("ajv/dist/runtime/ucs2length").default'});var V=D,d={$id:"config.schema.json",title:"rollcall.yaml",type:"object",required:["target"],additionalProperties:!1,examples:[
{target:{sandbox:{seed:"sandbox"}}},{target:{site:"https://banc.atlassian.net"},guards:{removals:{percent:20,atLeast:2,atMost:25,
total:100},protect:{groups:["payroll"],accounts:["breakglass@banc.ly"]}},owners:["@banc/it"],approvals:1}],properties:{target:{
type:"object",minProperties:1,maxProperties:1,additionalProperties:!1,examples:[{sandbox:{seed:"sandbox"}}],properties:{
sandbox:{type:"object",additionalProperties:!1,examples:[{seed:"sandbox"}],properties:{seed:{title:"Seed folder",type:"s\
tring",minLength:1,maxLength:255,pattern:"^(?!(?:[^/]*/)*\\.{1,2}(?:/|$))[^/\\\\:\\u0000-\\u001f\\u007f-\\u009f]+(?:/[^/\\\\:\\u00\
00-\\u001f\\u007f-\\u009f]+)*$",patternErrorMessage:"Write the name of a folder beside rollcall.yaml, such as sandbox.",
default:"sandbox",examples:["sandbox"]}}},site:{title:"Site address",type:["string","object"],pattern:"^https?://[^\\s/?#\
@\\\\]+/?$",patternErrorMessage:"Write the address of the site and nothing more, such as https://banc.atlassian.net.",required:[
"url"],additionalProperties:!1,examples:["https://banc.atlassian.net"],properties:{url:{title:"Site address",type:"strin\
g",pattern:"^https?://[^\\s/?#@\\\\]+/?$",patternErrorMessage:"Write the address of the site and nothing more, such as h\
ttps://banc.atlassian.net.",examples:["https://banc.atlassian.net"]},cloudId:{title:"Cloud id",type:"string",pattern:"^[\
\\w-]{1,128}$",patternErrorMessage:"Copy the cloudId from https://SITE.atlassian.net/_edge/tenant_info.",examples:["9d2a\
3f10-6c1b-4a37-9a44-0a3c1f7be2d5"]}}},organization:{type:"object",required:["id"],additionalProperties:!1,examples:[{id:"\
9f1c0f5e-3b1d-4d8e-8a0c-5a5f0f6f2b77"}],properties:{id:{title:"Organization id",type:"string",pattern:"^[\\w-]{1,128}$",
patternErrorMessage:"Copy the id from the address of admin.atlassian.com, after /o/.",examples:["9f1c0f5e-3b1d-4d8e-8a0c\
-5a5f0f6f2b77"]},directory:{title:"Directory id",type:"string",pattern:"^[\\w-]{1,128}$",patternErrorMessage:"Copy the d\
irectory's id from the Organizations API.",examples:["3f6d5b1c-8c7e-4a55-b7f4-6f2f6d0d2a11"]}}}}},guards:{type:"object",
additionalProperties:!1,properties:{removals:{type:"object",additionalProperties:!1,default:{percent:20,atLeast:2,atMost:25,
total:100},examples:[{percent:20,atLeast:2,atMost:25,total:100}],properties:{percent:{type:"number",minimum:0,maximum:100,
default:20},atLeast:{type:"integer",minimum:0,maximum:1e7,default:2},atMost:{type:"integer",minimum:0,maximum:1e7,default:25},
total:{type:"integer",minimum:0,maximum:1e7,default:100}}},protect:{type:"object",additionalProperties:!1,examples:[{groups:[
"payroll"],accounts:["breakglass@banc.ly"]}],properties:{groups:{type:"array",items:{title:"Group name",type:"string",maxLength:255,
pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",patternErrorMessage:"Write the group's name as Atlassian shows i\
t, in one line.",examples:["oslo-engineering"]},default:[]},accounts:{type:"array",items:{title:"Person",type:"string",maxLength:254,
pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",patternErrorMessage:"Write an\
 email such as vdillow@banc.ly, or an account id such as 712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74.",examples:["vdillo\
w@banc.ly","712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74"]},default:[],examples:[["breakglass@banc.ly"]]}}}}},owners:{type:"\
array",items:{title:"Owner",type:"string",maxLength:254,pattern:"^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>\
#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+)$",patternErrorMessage:'Write a GitHub user \
("@octocat"), a team ("@banc/it") or an email.',examples:["@banc/it"]},default:[],examples:[["@banc/it"]]},approvals:{type:"\
integer",minimum:0,maximum:100,default:1}}},P=M().default,B=new RegExp("^(?!(?:[^/]*/)*\\.{1,2}(?:/|$))[^/\\\\:\\u0000-\\u001\
f\\u007f-\\u009f]+(?:/[^/\\\\:\\u0000-\\u001f\\u007f-\\u009f]+)*$","u"),W=new RegExp("^https?://[^\\s/?#@\\\\]+/?$","u"),
E=new RegExp("^[\\w-]{1,128}$","u"),A=new RegExp("^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$","u"),q=new RegExp("^(?:\
[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$","u"),Z=new RegExp("^(?:@[A-Za-z0-9][\\w.-]*\
(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+)$","u");function D(c,{
instancePath:a="",parentData:N,parentDataProperty:$,rootData:C=c}={}){let e=null,s=0;if(c&&typeof c=="object"&&!Array.isArray(
c)){if(c.target===void 0){let u={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"targ\
et"},message:"must have required property 'target'",schema:d.required,parentSchema:d,data:c};e===null?e=[u]:e.push(u),s++}
for(let u in c)if(!(u==="target"||u==="guards"||u==="owners"||u==="approvals")){let i={instancePath:a,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional propert\
ies",schema:!1,parentSchema:d,data:c};e===null?e=[i]:e.push(i),s++}if(c.target!==void 0){let u=c.target;if(u&&typeof u==
"object"&&!Array.isArray(u)){if(Object.keys(u).length>1){let i={instancePath:a+"/target",schemaPath:"#/properties/target\
/maxProperties",keyword:"maxProperties",params:{limit:1},message:"must NOT have more than 1 properties",schema:1,parentSchema:d.
properties.target,data:u};e===null?e=[i]:e.push(i),s++}if(Object.keys(u).length<1){let i={instancePath:a+"/target",schemaPath:"\
#/properties/target/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properti\
es",schema:1,parentSchema:d.properties.target,data:u};e===null?e=[i]:e.push(i),s++}for(let i in u)if(!(i==="sandbox"||i===
"site"||i==="organization")){let r={instancePath:a+"/target",schemaPath:"#/properties/target/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:d.
properties.target,data:u};e===null?e=[r]:e.push(r),s++}if(u.sandbox!==void 0){let i=u.sandbox;if(i&&typeof i=="object"&&
!Array.isArray(i)){for(let r in i)if(r!=="seed"){let p={instancePath:a+"/target/sandbox",schemaPath:"#/properties/target\
/properties/sandbox/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT\
 have additional properties",schema:!1,parentSchema:d.properties.target.properties.sandbox,data:i};e===null?e=[p]:e.push(
p),s++}if(i.seed!==void 0){let r=i.seed;if(typeof r=="string"){if(P(r)>255){let p={instancePath:a+"/target/sandbox/seed",
schemaPath:"#/properties/target/properties/sandbox/properties/seed/maxLength",keyword:"maxLength",params:{limit:255},message:"\
must NOT have more than 255 characters",schema:255,parentSchema:d.properties.target.properties.sandbox.properties.seed,data:r};
e===null?e=[p]:e.push(p),s++}if(P(r)<1){let p={instancePath:a+"/target/sandbox/seed",schemaPath:"#/properties/target/pro\
perties/sandbox/properties/seed/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters",schema:1,parentSchema:d.properties.target.properties.sandbox.properties.seed,data:r};e===null?e=[p]:e.push(p),s++}
if(!B.test(r)){let p={instancePath:a+"/target/sandbox/seed",schemaPath:"#/properties/target/properties/sandbox/propertie\
s/seed/pattern",keyword:"pattern",params:{pattern:"^(?!(?:[^/]*/)*\\.{1,2}(?:/|$))[^/\\\\:\\u0000-\\u001f\\u007f-\\u009f]+(?:/[\
^/\\\\:\\u0000-\\u001f\\u007f-\\u009f]+)*$"},message:'must match pattern "^(?!(?:[^/]*/)*\\.{1,2}(?:/|$))[^/\\\\:\\u0000-\\u0\
01f\\u007f-\\u009f]+(?:/[^/\\\\:\\u0000-\\u001f\\u007f-\\u009f]+)*$"',schema:"^(?!(?:[^/]*/)*\\.{1,2}(?:/|$))[^/\\\\:\\u0000\
-\\u001f\\u007f-\\u009f]+(?:/[^/\\\\:\\u0000-\\u001f\\u007f-\\u009f]+)*$",parentSchema:d.properties.target.properties.sandbox.
properties.seed,data:r};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:a+"/target/sandbox/seed",schemaPath:"#/pr\
operties/target/properties/sandbox/properties/seed/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:d.properties.target.properties.sandbox.properties.seed.type,parentSchema:d.properties.target.properties.sandbox.properties.
seed,data:r};e===null?e=[p]:e.push(p),s++}}}else{let r={instancePath:a+"/target/sandbox",schemaPath:"#/properties/target\
/properties/sandbox/type",keyword:"type",params:{type:"object"},message:"must be object",schema:d.properties.target.properties.
sandbox.type,parentSchema:d.properties.target.properties.sandbox,data:i};e===null?e=[r]:e.push(r),s++}}if(u.site!==void 0){
let i=u.site;if(typeof i!="string"&&!(i&&typeof i=="object"&&!Array.isArray(i))){let r={instancePath:a+"/target/site",schemaPath:"\
#/properties/target/properties/site/type",keyword:"type",params:{type:d.properties.target.properties.site.type},message:"\
must be string,object",schema:d.properties.target.properties.site.type,parentSchema:d.properties.target.properties.site,
data:i};e===null?e=[r]:e.push(r),s++}if(typeof i=="string"&&!W.test(i)){let r={instancePath:a+"/target/site",schemaPath:"\
#/properties/target/properties/site/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s/?#@\\\\]+/?$"},message:'\
must match pattern "^https?://[^\\s/?#@\\\\]+/?$"',schema:"^https?://[^\\s/?#@\\\\]+/?$",parentSchema:d.properties.target.
properties.site,data:i};e===null?e=[r]:e.push(r),s++}if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.url===void 0){let r={
instancePath:a+"/target/site",schemaPath:"#/properties/target/properties/site/required",keyword:"required",params:{missingProperty:"\
url"},message:"must have required property 'url'",schema:d.properties.target.properties.site.required,parentSchema:d.properties.
target.properties.site,data:i};e===null?e=[r]:e.push(r),s++}for(let r in i)if(!(r==="url"||r==="cloudId")){let p={instancePath:a+
"/target/site",schemaPath:"#/properties/target/properties/site/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:d.properties.target.properties.
site,data:i};e===null?e=[p]:e.push(p),s++}if(i.url!==void 0){let r=i.url;if(typeof r=="string"){if(!W.test(r)){let p={instancePath:a+
"/target/site/url",schemaPath:"#/properties/target/properties/site/properties/url/pattern",keyword:"pattern",params:{pattern:"\
^https?://[^\\s/?#@\\\\]+/?$"},message:'must match pattern "^https?://[^\\s/?#@\\\\]+/?$"',schema:"^https?://[^\\s/?#@\\\\]\
+/?$",parentSchema:d.properties.target.properties.site.properties.url,data:r};e===null?e=[p]:e.push(p),s++}}else{let p={
instancePath:a+"/target/site/url",schemaPath:"#/properties/target/properties/site/properties/url/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:d.properties.target.properties.site.properties.url.type,parentSchema:d.properties.
target.properties.site.properties.url,data:r};e===null?e=[p]:e.push(p),s++}}if(i.cloudId!==void 0){let r=i.cloudId;if(typeof r==
"string"){if(!E.test(r)){let p={instancePath:a+"/target/site/cloudId",schemaPath:"#/properties/target/properties/site/pr\
operties/cloudId/pattern",keyword:"pattern",params:{pattern:"^[\\w-]{1,128}$"},message:'must match pattern "^[\\w-]{1,128\
}$"',schema:"^[\\w-]{1,128}$",parentSchema:d.properties.target.properties.site.properties.cloudId,data:r};e===null?e=[p]:
e.push(p),s++}}else{let p={instancePath:a+"/target/site/cloudId",schemaPath:"#/properties/target/properties/site/propert\
ies/cloudId/type",keyword:"type",params:{type:"string"},message:"must be string",schema:d.properties.target.properties.site.
properties.cloudId.type,parentSchema:d.properties.target.properties.site.properties.cloudId,data:r};e===null?e=[p]:e.push(
p),s++}}}}if(u.organization!==void 0){let i=u.organization;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.id===void 0){
let r={instancePath:a+"/target/organization",schemaPath:"#/properties/target/properties/organization/required",keyword:"\
required",params:{missingProperty:"id"},message:"must have required property 'id'",schema:d.properties.target.properties.
organization.required,parentSchema:d.properties.target.properties.organization,data:i};e===null?e=[r]:e.push(r),s++}for(let r in i)
if(!(r==="id"||r==="directory")){let p={instancePath:a+"/target/organization",schemaPath:"#/properties/target/properties\
/organization/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties",schema:!1,parentSchema:d.properties.target.properties.organization,data:i};e===null?e=[p]:e.push(
p),s++}if(i.id!==void 0){let r=i.id;if(typeof r=="string"){if(!E.test(r)){let p={instancePath:a+"/target/organization/id",
schemaPath:"#/properties/target/properties/organization/properties/id/pattern",keyword:"pattern",params:{pattern:"^[\\w-]\
{1,128}$"},message:'must match pattern "^[\\w-]{1,128}$"',schema:"^[\\w-]{1,128}$",parentSchema:d.properties.target.properties.
organization.properties.id,data:r};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:a+"/target/organization/id",schemaPath:"\
#/properties/target/properties/organization/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring",schema:d.properties.target.properties.organization.properties.id.type,parentSchema:d.properties.target.properties.
organization.properties.id,data:r};e===null?e=[p]:e.push(p),s++}}if(i.directory!==void 0){let r=i.directory;if(typeof r==
"string"){if(!E.test(r)){let p={instancePath:a+"/target/organization/directory",schemaPath:"#/properties/target/properti\
es/organization/properties/directory/pattern",keyword:"pattern",params:{pattern:"^[\\w-]{1,128}$"},message:'must match p\
attern "^[\\w-]{1,128}$"',schema:"^[\\w-]{1,128}$",parentSchema:d.properties.target.properties.organization.properties.directory,
data:r};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:a+"/target/organization/directory",schemaPath:"#/properti\
es/target/properties/organization/properties/directory/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:d.properties.target.properties.organization.properties.directory.type,parentSchema:d.properties.target.properties.
organization.properties.directory,data:r};e===null?e=[p]:e.push(p),s++}}}else{let r={instancePath:a+"/target/organizatio\
n",schemaPath:"#/properties/target/properties/organization/type",keyword:"type",params:{type:"object"},message:"must be \
object",schema:d.properties.target.properties.organization.type,parentSchema:d.properties.target.properties.organization,
data:i};e===null?e=[r]:e.push(r),s++}}}else{let i={instancePath:a+"/target",schemaPath:"#/properties/target/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:d.properties.target.type,parentSchema:d.properties.target,data:u};
e===null?e=[i]:e.push(i),s++}}if(c.guards!==void 0){let u=c.guards;if(u&&typeof u=="object"&&!Array.isArray(u)){for(let i in u)
if(!(i==="removals"||i==="protect")){let r={instancePath:a+"/guards",schemaPath:"#/properties/guards/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,
parentSchema:d.properties.guards,data:u};e===null?e=[r]:e.push(r),s++}if(u.removals!==void 0){let i=u.removals;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(let r in i)if(!(r==="percent"||r==="atLeast"||r==="atMost"||r==="total")){let p={instancePath:a+
"/guards/removals",schemaPath:"#/properties/guards/properties/removals/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,parentSchema:d.properties.guards.
properties.removals,data:i};e===null?e=[p]:e.push(p),s++}if(i.percent!==void 0){let r=i.percent;if(typeof r=="number"&&isFinite(
r)){if(r>100||isNaN(r)){let p={instancePath:a+"/guards/removals/percent",schemaPath:"#/properties/guards/properties/remo\
vals/properties/percent/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,
parentSchema:d.properties.guards.properties.removals.properties.percent,data:r};e===null?e=[p]:e.push(p),s++}if(r<0||isNaN(
r)){let p={instancePath:a+"/guards/removals/percent",schemaPath:"#/properties/guards/properties/removals/properties/perc\
ent/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:d.properties.
guards.properties.removals.properties.percent,data:r};e===null?e=[p]:e.push(p),s++}}else{let p={instancePath:a+"/guards/\
removals/percent",schemaPath:"#/properties/guards/properties/removals/properties/percent/type",keyword:"type",params:{type:"\
number"},message:"must be number",schema:d.properties.guards.properties.removals.properties.percent.type,parentSchema:d.
properties.guards.properties.removals.properties.percent,data:r};e===null?e=[p]:e.push(p),s++}}if(i.atLeast!==void 0){let r=i.
atLeast;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let p={instancePath:a+"/guards/removals/atLeast",schemaPath:"\
#/properties/guards/properties/removals/properties/atLeast/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer",schema:d.properties.guards.properties.removals.properties.atLeast.type,parentSchema:d.properties.guards.properties.
removals.properties.atLeast,data:r};e===null?e=[p]:e.push(p),s++}if(typeof r=="number"&&isFinite(r)){if(r>1e7||isNaN(r)){
let p={instancePath:a+"/guards/removals/atLeast",schemaPath:"#/properties/guards/properties/removals/properties/atLeast/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"must be <= 10000000",schema:1e7,parentSchema:d.properties.
guards.properties.removals.properties.atLeast,data:r};e===null?e=[p]:e.push(p),s++}if(r<0||isNaN(r)){let p={instancePath:a+
"/guards/removals/atLeast",schemaPath:"#/properties/guards/properties/removals/properties/atLeast/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:d.properties.guards.properties.removals.
properties.atLeast,data:r};e===null?e=[p]:e.push(p),s++}}}if(i.atMost!==void 0){let r=i.atMost;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let p={instancePath:a+"/guards/removals/atMost",schemaPath:"#/properties/guards/propert\
ies/removals/properties/atMost/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:d.properties.
guards.properties.removals.properties.atMost.type,parentSchema:d.properties.guards.properties.removals.properties.atMost,
data:r};e===null?e=[p]:e.push(p),s++}if(typeof r=="number"&&isFinite(r)){if(r>1e7||isNaN(r)){let p={instancePath:a+"/gua\
rds/removals/atMost",schemaPath:"#/properties/guards/properties/removals/properties/atMost/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e7},message:"must be <= 10000000",schema:1e7,parentSchema:d.properties.guards.properties.removals.
properties.atMost,data:r};e===null?e=[p]:e.push(p),s++}if(r<0||isNaN(r)){let p={instancePath:a+"/guards/removals/atMost",
schemaPath:"#/properties/guards/properties/removals/properties/atMost/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0",schema:0,parentSchema:d.properties.guards.properties.removals.properties.atMost,data:r};
e===null?e=[p]:e.push(p),s++}}}if(i.total!==void 0){let r=i.total;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let p={instancePath:a+"/guards/removals/total",schemaPath:"#/properties/guards/properties/removals/properties/total/type",
keyword:"type",params:{type:"integer"},message:"must be integer",schema:d.properties.guards.properties.removals.properties.
total.type,parentSchema:d.properties.guards.properties.removals.properties.total,data:r};e===null?e=[p]:e.push(p),s++}if(typeof r==
"number"&&isFinite(r)){if(r>1e7||isNaN(r)){let p={instancePath:a+"/guards/removals/total",schemaPath:"#/properties/guard\
s/properties/removals/properties/total/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"must be <=\
 10000000",schema:1e7,parentSchema:d.properties.guards.properties.removals.properties.total,data:r};e===null?e=[p]:e.push(
p),s++}if(r<0||isNaN(r)){let p={instancePath:a+"/guards/removals/total",schemaPath:"#/properties/guards/properties/remov\
als/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:d.
properties.guards.properties.removals.properties.total,data:r};e===null?e=[p]:e.push(p),s++}}}}else{let r={instancePath:a+
"/guards/removals",schemaPath:"#/properties/guards/properties/removals/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:d.properties.guards.properties.removals.type,parentSchema:d.properties.guards.properties.removals,
data:i};e===null?e=[r]:e.push(r),s++}}if(u.protect!==void 0){let i=u.protect;if(i&&typeof i=="object"&&!Array.isArray(i)){
for(let r in i)if(!(r==="groups"||r==="accounts")){let p={instancePath:a+"/guards/protect",schemaPath:"#/properties/guar\
ds/properties/protect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must N\
OT have additional properties",schema:!1,parentSchema:d.properties.guards.properties.protect,data:i};e===null?e=[p]:e.push(
p),s++}if(i.groups!==void 0){let r=i.groups;if(Array.isArray(r)){let p=r.length;for(let t=0;t<p;t++){let n=r[t];if(typeof n==
"string"){if(P(n)>255){let g={instancePath:a+"/guards/protect/groups/"+t,schemaPath:"#/properties/guards/properties/prot\
ect/properties/groups/items/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 chara\
cters",schema:255,parentSchema:d.properties.guards.properties.protect.properties.groups.items,data:n};e===null?e=[g]:e.push(
g),s++}if(!A.test(n)){let g={instancePath:a+"/guards/protect/groups/"+t,schemaPath:"#/properties/guards/properties/prote\
ct/properties/groups/items/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"},message:'\
must match pattern "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"',schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",
parentSchema:d.properties.guards.properties.protect.properties.groups.items,data:n};e===null?e=[g]:e.push(g),s++}}else{let g={
instancePath:a+"/guards/protect/groups/"+t,schemaPath:"#/properties/guards/properties/protect/properties/groups/items/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:d.properties.guards.properties.protect.properties.
groups.items.type,parentSchema:d.properties.guards.properties.protect.properties.groups.items,data:n};e===null?e=[g]:e.push(
g),s++}}}else{let p={instancePath:a+"/guards/protect/groups",schemaPath:"#/properties/guards/properties/protect/properti\
es/groups/type",keyword:"type",params:{type:"array"},message:"must be array",schema:d.properties.guards.properties.protect.
properties.groups.type,parentSchema:d.properties.guards.properties.protect.properties.groups,data:r};e===null?e=[p]:e.push(
p),s++}}if(i.accounts!==void 0){let r=i.accounts;if(Array.isArray(r)){let p=r.length;for(let t=0;t<p;t++){let n=r[t];if(typeof n==
"string"){if(P(n)>254){let g={instancePath:a+"/guards/protect/accounts/"+t,schemaPath:"#/properties/guards/properties/pr\
otect/properties/accounts/items/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 c\
haracters",schema:254,parentSchema:d.properties.guards.properties.protect.properties.accounts.items,data:n};e===null?e=[
g]:e.push(g),s++}if(!q.test(n)){let g={instancePath:a+"/guards/protect/accounts/"+t,schemaPath:"#/properties/guards/prop\
erties/protect/properties/accounts/items/pattern",keyword:"pattern",params:{pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p\
{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$"},message:'must match pattern "^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|\
(?=.*\\d)[\\w:.-]{1,128})$"',schema:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",parentSchema:d.
properties.guards.properties.protect.properties.accounts.items,data:n};e===null?e=[g]:e.push(g),s++}}else{let g={instancePath:a+
"/guards/protect/accounts/"+t,schemaPath:"#/properties/guards/properties/protect/properties/accounts/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:d.properties.guards.properties.protect.properties.accounts.
items.type,parentSchema:d.properties.guards.properties.protect.properties.accounts.items,data:n};e===null?e=[g]:e.push(g),
s++}}}else{let p={instancePath:a+"/guards/protect/accounts",schemaPath:"#/properties/guards/properties/protect/propertie\
s/accounts/type",keyword:"type",params:{type:"array"},message:"must be array",schema:d.properties.guards.properties.protect.
properties.accounts.type,parentSchema:d.properties.guards.properties.protect.properties.accounts,data:r};e===null?e=[p]:
e.push(p),s++}}}else{let r={instancePath:a+"/guards/protect",schemaPath:"#/properties/guards/properties/protect/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:d.properties.guards.properties.protect.type,parentSchema:d.
properties.guards.properties.protect,data:i};e===null?e=[r]:e.push(r),s++}}}else{let i={instancePath:a+"/guards",schemaPath:"\
#/properties/guards/type",keyword:"type",params:{type:"object"},message:"must be object",schema:d.properties.guards.type,
parentSchema:d.properties.guards,data:u};e===null?e=[i]:e.push(i),s++}}if(c.owners!==void 0){let u=c.owners;if(Array.isArray(
u)){let i=u.length;for(let r=0;r<i;r++){let p=u[r];if(typeof p=="string"){if(P(p)>254){let t={instancePath:a+"/owners/"+
r,schemaPath:"#/properties/owners/items/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more th\
an 254 characters",schema:254,parentSchema:d.properties.owners.items,data:p};e===null?e=[t]:e.push(t),s++}if(!Z.test(p)){
let t={instancePath:a+"/owners/"+r,schemaPath:"#/properties/owners/items/pattern",keyword:"pattern",params:{pattern:"^(?\
:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+)$"},
message:'must match pattern "^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<\
>#\\u0000-\\u001f\\u007f-\\u009f]+)$"',schema:"^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u00\
7f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+)$",parentSchema:d.properties.owners.items,data:p};e===null?e=[t]:
e.push(t),s++}}else{let t={instancePath:a+"/owners/"+r,schemaPath:"#/properties/owners/items/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:d.properties.owners.items.type,parentSchema:d.properties.owners.items,data:p};
e===null?e=[t]:e.push(t),s++}}}else{let i={instancePath:a+"/owners",schemaPath:"#/properties/owners/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:d.properties.owners.type,parentSchema:d.properties.owners,data:u};e===
null?e=[i]:e.push(i),s++}}if(c.approvals!==void 0){let u=c.approvals;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(
u))){let i={instancePath:a+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type:"integer"},
message:"must be integer",schema:d.properties.approvals.type,parentSchema:d.properties.approvals,data:u};e===null?e=[i]:
e.push(i),s++}if(typeof u=="number"&&isFinite(u)){if(u>100||isNaN(u)){let i={instancePath:a+"/approvals",schemaPath:"#/p\
roperties/approvals/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:d.
properties.approvals,data:u};e===null?e=[i]:e.push(i),s++}if(u<0||isNaN(u)){let i={instancePath:a+"/approvals",schemaPath:"\
#/properties/approvals/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:d.
properties.approvals,data:u};e===null?e=[i]:e.push(i),s++}}}}else{let u={instancePath:a,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object",schema:d.type,parentSchema:d,data:c};e===null?e=[u]:e.push(u),s++}return D.
errors=e,s===0}var J=_,x={$id:"accounts.schema.json",title:"accounts.yaml",type:"object",required:["accounts"],additionalProperties:!1,
examples:[{accounts:{"vdillow@banc.ly":"712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74"}}],properties:{accounts:{type:"obje\
ct",propertyNames:{title:"Email",type:"string",maxLength:254,pattern:"^[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+$",
patternErrorMessage:"Write an email such as vdillow@banc.ly.",examples:["vdillow@banc.ly"]},additionalProperties:{title:"\
Account id",type:"string",pattern:"^(?=.*\\d)[\\w:.-]{1,128}$",patternErrorMessage:"Write an account id such as 712020:7\
89cba25-bbe2-45c5-a2b6-3a81ca61ba74; the export of users from admin.atlassian.com lists them.",examples:["712020:789cba2\
5-bbe2-45c5-a2b6-3a81ca61ba74"]},examples:[{"vdillow@banc.ly":"712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74"}]}}},K=new RegExp(
"^[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+$","u"),Q=new RegExp("^(?=.*\\d)[\\w:.-]{1,128}$","u");function _(c,{
instancePath:a="",parentData:N,parentDataProperty:$,rootData:C=c}={}){let e=null,s=0;if(c&&typeof c=="object"&&!Array.isArray(
c)){if(c.accounts===void 0){let i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ac\
counts"},message:"must have required property 'accounts'",schema:x.required,parentSchema:x,data:c};e===null?e=[i]:e.push(
i),s++}for(let i in c)if(i!=="accounts"){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:x,data:c};e===
null?e=[r]:e.push(r),s++}if(c.accounts!==void 0){let i=c.accounts;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i){
let p=s;if(typeof r=="string"){if(P(r)>254){let t={instancePath:a+"/accounts",schemaPath:"#/properties/accounts/property\
Names/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters",schema:254,parentSchema:x.
properties.accounts.propertyNames,data:r,propertyName:r};e===null?e=[t]:e.push(t),s++}if(!K.test(r)){let t={instancePath:a+
"/accounts",schemaPath:"#/properties/accounts/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[^\\s@<>\\p{Cc}\\p\
{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+$"},message:'must match pattern "^[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+$"',schema:"\
^[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+$",parentSchema:x.properties.accounts.propertyNames,data:r,propertyName:r};
e===null?e=[t]:e.push(t),s++}}else{let t={instancePath:a+"/accounts",schemaPath:"#/properties/accounts/propertyNames/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:x.properties.accounts.propertyNames.type,parentSchema:x.
properties.accounts.propertyNames,data:r,propertyName:r};e===null?e=[t]:e.push(t),s++}var u=p===s;if(!u){let t={instancePath:a+
"/accounts",schemaPath:"#/properties/accounts/propertyNames",keyword:"propertyNames",params:{propertyName:r},message:"pr\
operty name must be valid",schema:x.properties.accounts.propertyNames,parentSchema:x.properties.accounts,data:i};e===null?
e=[t]:e.push(t),s++}}for(let r in i){let p=i[r];if(typeof p=="string"){if(!Q.test(p)){let t={instancePath:a+"/accounts/"+
r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/accounts/additionalProperties/pattern",keyword:"patter\
n",params:{pattern:"^(?=.*\\d)[\\w:.-]{1,128}$"},message:'must match pattern "^(?=.*\\d)[\\w:.-]{1,128}$"',schema:"^(?=.\
*\\d)[\\w:.-]{1,128}$",parentSchema:x.properties.accounts.additionalProperties,data:p};e===null?e=[t]:e.push(t),s++}}else{
let t={instancePath:a+"/accounts/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/accounts/additional\
Properties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:x.properties.accounts.additionalProperties.
type,parentSchema:x.properties.accounts.additionalProperties,data:p};e===null?e=[t]:e.push(t),s++}}}else{let r={instancePath:a+
"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type:"object"},message:"must be object",schema:x.
properties.accounts.type,parentSchema:x.properties.accounts,data:i};e===null?e=[r]:e.push(r),s++}}}else{let i={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:x.type,parentSchema:x,data:c};
e===null?e=[i]:e.push(i),s++}return _.errors=e,s===0}var U=I,y={$id:"consents.schema.json",title:"consents.yaml",type:"o\
bject",required:["consents"],additionalProperties:!1,examples:[{consents:[{because:"OPS-123: the project team moves out",
until:"2026-12-31",removals:{"oslo-leads":3},total:130}]}],properties:{consents:{type:"array",items:{type:"object",required:[
"because","until"],anyOf:[{required:["removals"]},{required:["total"]},{required:["drift"]}],additionalProperties:!1,examples:[
{because:"OPS-123",until:"2026-12-31",removals:{"oslo-leads":3}},{because:"OPS-124: the year ends",until:"2026-12-31",total:130},
{because:"OPS-125: put right what was changed by hand",until:"2026-12-31",drift:["lille"]}],properties:{because:{type:"s\
tring",minLength:1,maxLength:1e3,examples:["OPS-123"]},until:{title:"Day or instant",type:"string",pattern:"^\\d{4}-(?:0[\
1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\\
d))?$",patternErrorMessage:"Write a day such as 2026-12-01, or an instant such as 2026-12-01T09:00:00Z.",examples:["2026\
-12-31"]},removals:{type:"object",minProperties:1,propertyNames:{title:"Group name",type:"string",maxLength:255,pattern:"\
^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",patternErrorMessage:"Write the group's name as Atlassian shows it, in one\
 line.",examples:["oslo-engineering"]},additionalProperties:{title:"Removal limit",type:"integer",minimum:0,maximum:1e7,
examples:[3]},examples:[{"oslo-leads":3}]},total:{type:"integer",minimum:0,maximum:1e7,examples:[130]},drift:{type:"arra\
y",minItems:1,uniqueItems:!0,items:{title:"Group name",type:"string",maxLength:255,pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u00\
7f-\\u009f]+$",patternErrorMessage:"Write the group's name as Atlassian shows it, in one line.",examples:["oslo-engineer\
ing"]},examples:[["lille"]]}}},examples:[[{because:"OPS-123",until:"2026-12-31",removals:{"oslo-leads":3}}]]}}},j=new RegExp(
"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2\
[0-3]):[0-5]\\d))?$","u");function I(c,{instancePath:a="",parentData:N,parentDataProperty:$,rootData:C=c}={}){let e=null,
s=0;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.consents===void 0){let r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"consents"},message:"must have required property 'consents'",schema:y.required,parentSchema:y,
data:c};e===null?e=[r]:e.push(r),s++}for(let r in c)if(r!=="consents"){let p={instancePath:a,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties",schema:!1,
parentSchema:y,data:c};e===null?e=[p]:e.push(p),s++}if(c.consents!==void 0){let r=c.consents;if(Array.isArray(r)){let p=r.
length;for(let t=0;t<p;t++){let n=r[t],g=s,w=!1,L=s;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.removals===void 0){let h={
instancePath:a+"/consents/"+t,schemaPath:"#/properties/consents/items/anyOf/0/required",keyword:"required",params:{missingProperty:"\
removals"},message:"must have required property 'removals'",schema:y.properties.consents.items.anyOf[0].required,parentSchema:y.
properties.consents.items.anyOf[0],data:n};e===null?e=[h]:e.push(h),s++}var u=L===s;if(w=w||u,!w){let h=s;if(n&&typeof n==
"object"&&!Array.isArray(n)&&n.total===void 0){let m={instancePath:a+"/consents/"+t,schemaPath:"#/properties/consents/it\
ems/anyOf/1/required",keyword:"required",params:{missingProperty:"total"},message:"must have required property 'total'",
schema:y.properties.consents.items.anyOf[1].required,parentSchema:y.properties.consents.items.anyOf[1],data:n};e===null?
e=[m]:e.push(m),s++}var u=h===s;if(w=w||u,!w){let m=s;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.drift===void 0){let k={
instancePath:a+"/consents/"+t,schemaPath:"#/properties/consents/items/anyOf/2/required",keyword:"required",params:{missingProperty:"\
drift"},message:"must have required property 'drift'",schema:y.properties.consents.items.anyOf[2].required,parentSchema:y.
properties.consents.items.anyOf[2],data:n};e===null?e=[k]:e.push(k),s++}var u=m===s;w=w||u}}if(w)s=g,e!==null&&(g?e.length=
g:e=null);else{let h={instancePath:a+"/consents/"+t,schemaPath:"#/properties/consents/items/anyOf",keyword:"anyOf",params:{},
message:"must match a schema in anyOf",schema:y.properties.consents.items.anyOf,parentSchema:y.properties.consents.items,
data:n};e===null?e=[h]:e.push(h),s++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.because===void 0){let h={instancePath:a+
"/consents/"+t,schemaPath:"#/properties/consents/items/required",keyword:"required",params:{missingProperty:"because"},message:"\
must have required property 'because'",schema:y.properties.consents.items.required,parentSchema:y.properties.consents.items,
data:n};e===null?e=[h]:e.push(h),s++}if(n.until===void 0){let h={instancePath:a+"/consents/"+t,schemaPath:"#/properties/\
consents/items/required",keyword:"required",params:{missingProperty:"until"},message:"must have required property 'until\
'",schema:y.properties.consents.items.required,parentSchema:y.properties.consents.items,data:n};e===null?e=[h]:e.push(h),
s++}for(let h in n)if(!(h==="because"||h==="until"||h==="removals"||h==="total"||h==="drift")){let o={instancePath:a+"/c\
onsents/"+t,schemaPath:"#/properties/consents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
message:"must NOT have additional properties",schema:!1,parentSchema:y.properties.consents.items,data:n};e===null?e=[o]:
e.push(o),s++}if(n.because!==void 0){let h=n.because;if(typeof h=="string"){if(P(h)>1e3){let o={instancePath:a+"/consent\
s/"+t+"/because",schemaPath:"#/properties/consents/items/properties/because/maxLength",keyword:"maxLength",params:{limit:1e3},
message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:y.properties.consents.items.properties.because,
data:h};e===null?e=[o]:e.push(o),s++}if(P(h)<1){let o={instancePath:a+"/consents/"+t+"/because",schemaPath:"#/properties\
/consents/items/properties/because/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 c\
haracters",schema:1,parentSchema:y.properties.consents.items.properties.because,data:h};e===null?e=[o]:e.push(o),s++}}else{
let o={instancePath:a+"/consents/"+t+"/because",schemaPath:"#/properties/consents/items/properties/because/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:y.properties.consents.items.properties.because.type,parentSchema:y.
properties.consents.items.properties.because,data:h};e===null?e=[o]:e.push(o),s++}}if(n.until!==void 0){let h=n.until;if(typeof h==
"string"){if(!j.test(h)){let o={instancePath:a+"/consents/"+t+"/until",schemaPath:"#/properties/consents/items/propertie\
s/until/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]\
):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$"},message:'must match pattern "^\\d{4}-(?:0[1\
-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d\
))?$"',schema:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[\
+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$",parentSchema:y.properties.consents.items.properties.until,data:h};e===null?e=[o]:e.push(
o),s++}}else{let o={instancePath:a+"/consents/"+t+"/until",schemaPath:"#/properties/consents/items/properties/until/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.consents.items.properties.until.type,
parentSchema:y.properties.consents.items.properties.until,data:h};e===null?e=[o]:e.push(o),s++}}if(n.removals!==void 0){
let h=n.removals;if(h&&typeof h=="object"&&!Array.isArray(h)){if(Object.keys(h).length<1){let o={instancePath:a+"/consen\
ts/"+t+"/removals",schemaPath:"#/properties/consents/items/properties/removals/minProperties",keyword:"minProperties",params:{
limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:y.properties.consents.items.properties.removals,
data:h};e===null?e=[o]:e.push(o),s++}for(let o in h){let m=s;if(typeof o=="string"){if(P(o)>255){let b={instancePath:a+"\
/consents/"+t+"/removals",schemaPath:"#/properties/consents/items/properties/removals/propertyNames/maxLength",keyword:"\
maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:y.properties.consents.
items.properties.removals.propertyNames,data:o,propertyName:o};e===null?e=[b]:e.push(b),s++}if(!A.test(o)){let b={instancePath:a+
"/consents/"+t+"/removals",schemaPath:"#/properties/consents/items/properties/removals/propertyNames/pattern",keyword:"p\
attern",params:{pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"},message:'must match pattern "^(?=.*\\S)[^\\u0000-\
\\u001f\\u007f-\\u009f]+$"',schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",parentSchema:y.properties.consents.items.
properties.removals.propertyNames,data:o,propertyName:o};e===null?e=[b]:e.push(b),s++}}else{let b={instancePath:a+"/cons\
ents/"+t+"/removals",schemaPath:"#/properties/consents/items/properties/removals/propertyNames/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:y.properties.consents.items.properties.removals.propertyNames.type,parentSchema:y.
properties.consents.items.properties.removals.propertyNames,data:o,propertyName:o};e===null?e=[b]:e.push(b),s++}var i=m===
s;if(!i){let b={instancePath:a+"/consents/"+t+"/removals",schemaPath:"#/properties/consents/items/properties/removals/pr\
opertyNames",keyword:"propertyNames",params:{propertyName:o},message:"property name must be valid",schema:y.properties.consents.
items.properties.removals.propertyNames,parentSchema:y.properties.consents.items.properties.removals,data:h};e===null?e=
[b]:e.push(b),s++}}for(let o in h){let m=h[o];if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let b={instancePath:a+
"/consents/"+t+"/removals/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/consents/items/properties/\
removals/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:y.properties.
consents.items.properties.removals.additionalProperties.type,parentSchema:y.properties.consents.items.properties.removals.
additionalProperties,data:m};e===null?e=[b]:e.push(b),s++}if(typeof m=="number"&&isFinite(m)){if(m>1e7||isNaN(m)){let b={
instancePath:a+"/consents/"+t+"/removals/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/consents/it\
ems/properties/removals/additionalProperties/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"must\
 be <= 10000000",schema:1e7,parentSchema:y.properties.consents.items.properties.removals.additionalProperties,data:m};e===
null?e=[b]:e.push(b),s++}if(m<0||isNaN(m)){let b={instancePath:a+"/consents/"+t+"/removals/"+o.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/consents/items/properties/removals/additionalProperties/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:y.properties.consents.items.properties.removals.
additionalProperties,data:m};e===null?e=[b]:e.push(b),s++}}}}else{let o={instancePath:a+"/consents/"+t+"/removals",schemaPath:"\
#/properties/consents/items/properties/removals/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.
properties.consents.items.properties.removals.type,parentSchema:y.properties.consents.items.properties.removals,data:h};
e===null?e=[o]:e.push(o),s++}}if(n.total!==void 0){let h=n.total;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){
let o={instancePath:a+"/consents/"+t+"/total",schemaPath:"#/properties/consents/items/properties/total/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer",schema:y.properties.consents.items.properties.total.type,parentSchema:y.
properties.consents.items.properties.total,data:h};e===null?e=[o]:e.push(o),s++}if(typeof h=="number"&&isFinite(h)){if(h>
1e7||isNaN(h)){let o={instancePath:a+"/consents/"+t+"/total",schemaPath:"#/properties/consents/items/properties/total/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"must be <= 10000000",schema:1e7,parentSchema:y.properties.
consents.items.properties.total,data:h};e===null?e=[o]:e.push(o),s++}if(h<0||isNaN(h)){let o={instancePath:a+"/consents/"+
t+"/total",schemaPath:"#/properties/consents/items/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:y.properties.consents.items.properties.total,data:h};e===null?e=[o]:e.push(
o),s++}}}if(n.drift!==void 0){let h=n.drift;if(Array.isArray(h)){if(h.length<1){let k={instancePath:a+"/consents/"+t+"/d\
rift",schemaPath:"#/properties/consents/items/properties/drift/minItems",keyword:"minItems",params:{limit:1},message:"mu\
st NOT have fewer than 1 items",schema:1,parentSchema:y.properties.consents.items.properties.drift,data:h};e===null?e=[k]:
e.push(k),s++}let o=h.length;for(let k=0;k<o;k++){let S=h[k];if(typeof S=="string"){if(P(S)>255){let O={instancePath:a+"\
/consents/"+t+"/drift/"+k,schemaPath:"#/properties/consents/items/properties/drift/items/maxLength",keyword:"maxLength",
params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:y.properties.consents.items.
properties.drift.items,data:S};e===null?e=[O]:e.push(O),s++}if(!A.test(S)){let O={instancePath:a+"/consents/"+t+"/drift/"+
k,schemaPath:"#/properties/consents/items/properties/drift/items/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\
\\u0000-\\u001f\\u007f-\\u009f]+$"},message:'must match pattern "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"',schema:"\
^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",parentSchema:y.properties.consents.items.properties.drift.items,data:S};e===
null?e=[O]:e.push(O),s++}}else{let O={instancePath:a+"/consents/"+t+"/drift/"+k,schemaPath:"#/properties/consents/items/\
properties/drift/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.consents.
items.properties.drift.items.type,parentSchema:y.properties.consents.items.properties.drift.items,data:S};e===null?e=[O]:
e.push(O),s++}}let m=h.length,b;if(m>1){let k={};for(;m--;){let S=h[m];if(typeof S=="string"){if(typeof k[S]=="number"){
b=k[S];let O={instancePath:a+"/consents/"+t+"/drift",schemaPath:"#/properties/consents/items/properties/drift/uniqueItem\
s",keyword:"uniqueItems",params:{i:m,j:b},message:"must NOT have duplicate items (items ## "+b+" and "+m+" are identical\
)",schema:!0,parentSchema:y.properties.consents.items.properties.drift,data:h};e===null?e=[O]:e.push(O),s++;break}k[S]=m}}}}else{
let o={instancePath:a+"/consents/"+t+"/drift",schemaPath:"#/properties/consents/items/properties/drift/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array",schema:y.properties.consents.items.properties.drift.type,parentSchema:y.
properties.consents.items.properties.drift,data:h};e===null?e=[o]:e.push(o),s++}}}else{let h={instancePath:a+"/consents/"+
t,schemaPath:"#/properties/consents/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.
properties.consents.items.type,parentSchema:y.properties.consents.items,data:n};e===null?e=[h]:e.push(h),s++}}}else{let p={
instancePath:a+"/consents",schemaPath:"#/properties/consents/type",keyword:"type",params:{type:"array"},message:"must be\
 array",schema:y.properties.consents.type,parentSchema:y.properties.consents,data:r};e===null?e=[p]:e.push(p),s++}}}else{
let r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:y.type,parentSchema:y,
data:c};e===null?e=[r]:e.push(r),s++}return I.errors=e,s===0}var X=F,v={$id:"leavers.schema.json",title:"leavers.yaml",type:"\
object",required:["leavers"],additionalProperties:!1,examples:[{leavers:[{user:"dsnapper@banc.ly",on:"2026-12-31",because:"\
HR-123"}]}],properties:{leavers:{type:"array",items:{type:"object",required:["user","on"],additionalProperties:!1,examples:[
{user:"dsnapper@banc.ly",on:"2026-12-31",because:"HR-123"}],properties:{user:{title:"Person",type:"string",maxLength:254,
pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",patternErrorMessage:"Write an\
 email such as vdillow@banc.ly, or an account id such as 712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74.",examples:["dsnapp\
er@banc.ly"]},on:{title:"Day or instant",type:"string",pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[\
01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$",patternErrorMessage:"Write a d\
ay such as 2026-12-01, or an instant such as 2026-12-01T09:00:00Z.",examples:["2026-12-31"]},because:{type:"string",minLength:1,
maxLength:1e3,examples:["OPS-123"]}}},examples:[[{user:"dsnapper@banc.ly",on:"2026-12-31"}]]}}};function F(c,{instancePath:a="",
parentData:N,parentDataProperty:$,rootData:C=c}={}){let e=null,s=0;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.leavers===
void 0){let u={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"leavers"},message:"mus\
t have required property 'leavers'",schema:v.required,parentSchema:v,data:c};e===null?e=[u]:e.push(u),s++}for(let u in c)
if(u!=="leavers"){let i={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties",schema:!1,parentSchema:v,data:c};e===null?e=[i]:e.push(i),s++}if(c.leavers!==
void 0){let u=c.leavers;if(Array.isArray(u)){let i=u.length;for(let r=0;r<i;r++){let p=u[r];if(p&&typeof p=="object"&&!Array.
isArray(p)){if(p.user===void 0){let t={instancePath:a+"/leavers/"+r,schemaPath:"#/properties/leavers/items/required",keyword:"\
required",params:{missingProperty:"user"},message:"must have required property 'user'",schema:v.properties.leavers.items.
required,parentSchema:v.properties.leavers.items,data:p};e===null?e=[t]:e.push(t),s++}if(p.on===void 0){let t={instancePath:a+
"/leavers/"+r,schemaPath:"#/properties/leavers/items/required",keyword:"required",params:{missingProperty:"on"},message:"\
must have required property 'on'",schema:v.properties.leavers.items.required,parentSchema:v.properties.leavers.items,data:p};
e===null?e=[t]:e.push(t),s++}for(let t in p)if(!(t==="user"||t==="on"||t==="because")){let n={instancePath:a+"/leavers/"+
r,schemaPath:"#/properties/leavers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:v.properties.leavers.items,data:p};e===null?e=[n]:e.
push(n),s++}if(p.user!==void 0){let t=p.user;if(typeof t=="string"){if(P(t)>254){let n={instancePath:a+"/leavers/"+r+"/u\
ser",schemaPath:"#/properties/leavers/items/properties/user/maxLength",keyword:"maxLength",params:{limit:254},message:"m\
ust NOT have more than 254 characters",schema:254,parentSchema:v.properties.leavers.items.properties.user,data:t};e===null?
e=[n]:e.push(n),s++}if(!q.test(t)){let n={instancePath:a+"/leavers/"+r+"/user",schemaPath:"#/properties/leavers/items/pr\
operties/user/pattern",keyword:"pattern",params:{pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-\
]{1,128})$"},message:'must match pattern "^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$"',
schema:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",parentSchema:v.properties.leavers.
items.properties.user,data:t};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:a+"/leavers/"+r+"/user",schemaPath:"\
#/properties/leavers/items/properties/user/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.
properties.leavers.items.properties.user.type,parentSchema:v.properties.leavers.items.properties.user,data:t};e===null?e=
[n]:e.push(n),s++}}if(p.on!==void 0){let t=p.on;if(typeof t=="string"){if(!j.test(t)){let n={instancePath:a+"/leavers/"+
r+"/on",schemaPath:"#/properties/leavers/items/properties/on/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-(?:0[1-9\
]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))\
?$"},message:'must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\
?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$"',schema:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?\
:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$",parentSchema:v.properties.leavers.
items.properties.on,data:t};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:a+"/leavers/"+r+"/on",schemaPath:"#/p\
roperties/leavers/items/properties/on/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.properties.
leavers.items.properties.on.type,parentSchema:v.properties.leavers.items.properties.on,data:t};e===null?e=[n]:e.push(n),
s++}}if(p.because!==void 0){let t=p.because;if(typeof t=="string"){if(P(t)>1e3){let n={instancePath:a+"/leavers/"+r+"/be\
cause",schemaPath:"#/properties/leavers/items/properties/because/maxLength",keyword:"maxLength",params:{limit:1e3},message:"\
must NOT have more than 1000 characters",schema:1e3,parentSchema:v.properties.leavers.items.properties.because,data:t};e===
null?e=[n]:e.push(n),s++}if(P(t)<1){let n={instancePath:a+"/leavers/"+r+"/because",schemaPath:"#/properties/leavers/item\
s/properties/because/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,
parentSchema:v.properties.leavers.items.properties.because,data:t};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:a+
"/leavers/"+r+"/because",schemaPath:"#/properties/leavers/items/properties/because/type",keyword:"type",params:{type:"st\
ring"},message:"must be string",schema:v.properties.leavers.items.properties.because.type,parentSchema:v.properties.leavers.
items.properties.because,data:t};e===null?e=[n]:e.push(n),s++}}}else{let t={instancePath:a+"/leavers/"+r,schemaPath:"#/p\
roperties/leavers/items/type",keyword:"type",params:{type:"object"},message:"must be object",schema:v.properties.leavers.
items.type,parentSchema:v.properties.leavers.items,data:p};e===null?e=[t]:e.push(t),s++}}}else{let i={instancePath:a+"/l\
eavers",schemaPath:"#/properties/leavers/type",keyword:"type",params:{type:"array"},message:"must be array",schema:v.properties.
leavers.type,parentSchema:v.properties.leavers,data:u};e===null?e=[i]:e.push(i),s++}}}else{let u={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:v.type,parentSchema:v,data:c};e===null?e=[
u]:e.push(u),s++}return F.errors=e,s===0}var Y=R,l={$id:"group.schema.json",title:"groups/**/*.yaml",type:"object",required:[
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
oslo-leads"]]},mode:{enum:["authoritative","additive"],examples:["authoritative"]},members:{type:"array",items:{title:"P\
erson",type:["string","object"],maxLength:254,pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1\
,128})$",patternErrorMessage:"Write an email such as vdillow@banc.ly, or an account id such as 712020:789cba25-bbe2-45c5\
-a2b6-3a81ca61ba74.",oneOf:[{type:"string"},{type:"object",required:["user"]},{type:"object",required:["set"]},{type:"ob\
ject",required:["group"]}],additionalProperties:!1,examples:["vdillow@banc.ly",{user:"ftoten2@banc.ly",from:"2026-12-01",
until:"2026-12-31",because:"OPS-123"},{user:"nora.vik@banc.ly",pending:!0},{set:"oslo-team"},{group:"lille-product-manag\
ement"}],properties:{user:{title:"Person",type:"string",maxLength:254,pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p\
{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",patternErrorMessage:"Write an email such as vdillow@banc.ly, or an account id such as\
 712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74.",examples:["vdillow@banc.ly","712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74"]},
set:{title:"Set name",type:"string",maxLength:255,pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",patternErrorMessage:"\
Write a name in one line.",examples:["oslo-team"]},group:{title:"Group name",type:"string",maxLength:255,pattern:"^(?=.*\
\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",patternErrorMessage:"Write the group's name as Atlassian shows it, in one line.",
examples:["lille-product-management"]},from:{title:"Day or instant",type:"string",pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0\
[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$",patternErrorMessage:"\
Write a day such as 2026-12-01, or an instant such as 2026-12-01T09:00:00Z.",examples:["2026-12-01","2026-12-01T09:00:00\
Z"]},until:{title:"Day or instant",type:"string",pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|\
2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$",patternErrorMessage:"Write a day such\
 as 2026-12-01, or an instant such as 2026-12-01T09:00:00Z.",examples:["2026-12-01","2026-12-01T09:00:00Z"]},because:{type:"\
string",minLength:1,maxLength:1e3,examples:["OPS-123"]},pending:{type:"boolean",default:!1}}},examples:[["vdillow@banc.l\
y"]]},except:{type:"array",items:{title:"Person",type:"string",maxLength:254,pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\\
p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",patternErrorMessage:"Write an email such as vdillow@banc.ly, or an account id\
 such as 712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74.",examples:["vdillow@banc.ly","712020:789cba25-bbe2-45c5-a2b6-3a81c\
a61ba74"]},default:[],examples:[["dsnapper@banc.ly"]]},absent:{type:"array",items:{title:"Person",type:"string",maxLength:254,
pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",patternErrorMessage:"Write an\
 email such as vdillow@banc.ly, or an account id such as 712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74.",examples:["vdillo\
w@banc.ly","712020:789cba25-bbe2-45c5-a2b6-3a81ca61ba74"]},default:[],examples:[["dsnapper@banc.ly"]]},allowEmpty:{type:"\
boolean",default:!1}}},ee=Object.prototype.hasOwnProperty,re=new RegExp("^\\S{1,128}$","u");function R(c,{instancePath:a="",
parentData:N,parentDataProperty:$,rootData:C=c}={}){let e=null,s=0;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.group===
void 0){let i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"group"},message:"must \
have required property 'group'",schema:l.required,parentSchema:l,data:c};e===null?e=[i]:e.push(i),s++}if(c.mode===void 0){
let i={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"mode"},message:"must have requ\
ired property 'mode'",schema:l.required,parentSchema:l,data:c};e===null?e=[i]:e.push(i),s++}if(c.members===void 0){let i={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"members"},message:"must have required\
 property 'members'",schema:l.required,parentSchema:l,data:c};e===null?e=[i]:e.push(i),s++}for(let i in c)if(!ee.call(l.
properties,i)){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties",schema:!1,parentSchema:l,data:c};e===null?e=[r]:e.push(r),s++}if(c.group!==
void 0){let i=c.group;if(typeof i=="string"){if(P(i)>255){let r={instancePath:a+"/group",schemaPath:"#/properties/group/\
maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:l.
properties.group,data:i};e===null?e=[r]:e.push(r),s++}if(!A.test(i)){let r={instancePath:a+"/group",schemaPath:"#/proper\
ties/group/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"},message:'must mat\
ch pattern "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"',schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",parentSchema:l.
properties.group,data:i};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:a+"/group",schemaPath:"#/properties/grou\
p/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.group.type,parentSchema:l.properties.
group,data:i};e===null?e=[r]:e.push(r),s++}}if(c.id!==void 0){let i=c.id;if(typeof i=="string"){if(!re.test(i)){let r={instancePath:a+
"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^\\S{1,128}$"},message:'must match pattern\
 "^\\S{1,128}$"',schema:"^\\S{1,128}$",parentSchema:l.properties.id,data:i};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:a+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.
id.type,parentSchema:l.properties.id,data:i};e===null?e=[r]:e.push(r),s++}}if(c.description!==void 0){let i=c.description;
if(typeof i=="string"){if(P(i)>1e4){let r={instancePath:a+"/description",schemaPath:"#/properties/description/maxLength",
keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 characters",schema:1e4,parentSchema:l.properties.
description,data:i};e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:a+"/description",schemaPath:"#/properties/des\
cription/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.description.type,parentSchema:l.
properties.description,data:i};e===null?e=[r]:e.push(r),s++}}if(c.owners!==void 0){let i=c.owners;if(Array.isArray(i)){let r=i.
length;for(let p=0;p<r;p++){let t=i[p];if(typeof t=="string"){if(P(t)>254){let n={instancePath:a+"/owners/"+p,schemaPath:"\
#/properties/owners/items/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 charact\
ers",schema:254,parentSchema:l.properties.owners.items,data:t};e===null?e=[n]:e.push(n),s++}if(!Z.test(t)){let n={instancePath:a+
"/owners/"+p,schemaPath:"#/properties/owners/items/pattern",keyword:"pattern",params:{pattern:"^(?:@[A-Za-z0-9][\\w.-]*(?\
:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+)$"},message:'\
must match pattern "^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\
\\u001f\\u007f-\\u009f]+)$"',schema:"^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]\
+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+)$",parentSchema:l.properties.owners.items,data:t};e===null?e=[n]:e.push(n),s++}}else{
let n={instancePath:a+"/owners/"+p,schemaPath:"#/properties/owners/items/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:l.properties.owners.items.type,parentSchema:l.properties.owners.items,data:t};e===null?e=[n]:e.push(
n),s++}}}else{let r={instancePath:a+"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:l.properties.owners.type,parentSchema:l.properties.owners,data:i};e===null?e=[r]:e.push(r),
s++}}if(c.mode!==void 0){let i=c.mode;if(!(i==="authoritative"||i==="additive")){let r={instancePath:a+"/mode",schemaPath:"\
#/properties/mode/enum",keyword:"enum",params:{allowedValues:l.properties.mode.enum},message:"must be equal to one of th\
e allowed values",schema:l.properties.mode.enum,parentSchema:l.properties.mode,data:i};e===null?e=[r]:e.push(r),s++}}if(c.
members!==void 0){let i=c.members;if(Array.isArray(i)){let r=i.length;for(let p=0;p<r;p++){let t=i[p];if(typeof t!="stri\
ng"&&!(t&&typeof t=="object"&&!Array.isArray(t))){let o={instancePath:a+"/members/"+p,schemaPath:"#/properties/members/i\
tems/type",keyword:"type",params:{type:l.properties.members.items.type},message:"must be string,object",schema:l.properties.
members.items.type,parentSchema:l.properties.members.items,data:t};e===null?e=[o]:e.push(o),s++}let n=s,g=!1,w=null,L=s;
if(typeof t!="string"){let o={instancePath:a+"/members/"+p,schemaPath:"#/properties/members/items/oneOf/0/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:l.properties.members.items.oneOf[0].type,parentSchema:l.properties.
members.items.oneOf[0],data:t};e===null?e=[o]:e.push(o),s++}var u=L===s;u&&(g=!0,w=0);let h=s;if(t&&typeof t=="object"&&
!Array.isArray(t)){if(t.user===void 0){let o={instancePath:a+"/members/"+p,schemaPath:"#/properties/members/items/oneOf/\
1/required",keyword:"required",params:{missingProperty:"user"},message:"must have required property 'user'",schema:l.properties.
members.items.oneOf[1].required,parentSchema:l.properties.members.items.oneOf[1],data:t};e===null?e=[o]:e.push(o),s++}}else{
let o={instancePath:a+"/members/"+p,schemaPath:"#/properties/members/items/oneOf/1/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object",schema:l.properties.members.items.oneOf[1].type,parentSchema:l.properties.members.items.
oneOf[1],data:t};e===null?e=[o]:e.push(o),s++}var u=h===s;if(u&&g)g=!1,w=[w,1];else{u&&(g=!0,w=1);let o=s;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.set===void 0){let b={instancePath:a+"/members/"+p,schemaPath:"#/properties/members/ite\
ms/oneOf/2/required",keyword:"required",params:{missingProperty:"set"},message:"must have required property 'set'",schema:l.
properties.members.items.oneOf[2].required,parentSchema:l.properties.members.items.oneOf[2],data:t};e===null?e=[b]:e.push(
b),s++}}else{let b={instancePath:a+"/members/"+p,schemaPath:"#/properties/members/items/oneOf/2/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:l.properties.members.items.oneOf[2].type,parentSchema:l.properties.members.
items.oneOf[2],data:t};e===null?e=[b]:e.push(b),s++}var u=o===s;if(u&&g)g=!1,w=[w,2];else{u&&(g=!0,w=2);let b=s;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.group===void 0){let S={instancePath:a+"/members/"+p,schemaPath:"#/properties/members/i\
tems/oneOf/3/required",keyword:"required",params:{missingProperty:"group"},message:"must have required property 'group'",
schema:l.properties.members.items.oneOf[3].required,parentSchema:l.properties.members.items.oneOf[3],data:t};e===null?e=
[S]:e.push(S),s++}}else{let S={instancePath:a+"/members/"+p,schemaPath:"#/properties/members/items/oneOf/3/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:l.properties.members.items.oneOf[3].type,parentSchema:l.properties.
members.items.oneOf[3],data:t};e===null?e=[S]:e.push(S),s++}var u=b===s;u&&g?(g=!1,w=[w,3]):u&&(g=!0,w=3)}}if(g)s=n,e!==
null&&(n?e.length=n:e=null);else{let o={instancePath:a+"/members/"+p,schemaPath:"#/properties/members/items/oneOf",keyword:"\
oneOf",params:{passingSchemas:w},message:"must match exactly one schema in oneOf",schema:l.properties.members.items.oneOf,
parentSchema:l.properties.members.items,data:t};e===null?e=[o]:e.push(o),s++}if(typeof t=="string"){if(P(t)>254){let o={
instancePath:a+"/members/"+p,schemaPath:"#/properties/members/items/maxLength",keyword:"maxLength",params:{limit:254},message:"\
must NOT have more than 254 characters",schema:254,parentSchema:l.properties.members.items,data:t};e===null?e=[o]:e.push(
o),s++}if(!q.test(t)){let o={instancePath:a+"/members/"+p,schemaPath:"#/properties/members/items/pattern",keyword:"patte\
rn",params:{pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$"},message:'must ma\
tch pattern "^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$"',schema:"^(?:[^\\s@<>\\p{Cc\
}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",parentSchema:l.properties.members.items,data:t};e===null?
e=[o]:e.push(o),s++}}if(t&&typeof t=="object"&&!Array.isArray(t)){for(let o in t)if(!(o==="user"||o==="set"||o==="group"||
o==="from"||o==="until"||o==="because"||o==="pending")){let m={instancePath:a+"/members/"+p,schemaPath:"#/properties/mem\
bers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have add\
itional properties",schema:!1,parentSchema:l.properties.members.items,data:t};e===null?e=[m]:e.push(m),s++}if(t.user!==void 0){
let o=t.user;if(typeof o=="string"){if(P(o)>254){let m={instancePath:a+"/members/"+p+"/user",schemaPath:"#/properties/me\
mbers/items/properties/user/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 chara\
cters",schema:254,parentSchema:l.properties.members.items.properties.user,data:o};e===null?e=[m]:e.push(m),s++}if(!q.test(
o)){let m={instancePath:a+"/members/"+p+"/user",schemaPath:"#/properties/members/items/properties/user/pattern",keyword:"\
pattern",params:{pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$"},message:'mu\
st match pattern "^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$"',schema:"^(?:[^\\s@<>\
\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",parentSchema:l.properties.members.items.properties.
user,data:o};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:a+"/members/"+p+"/user",schemaPath:"#/properties/mem\
bers/items/properties/user/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.members.
items.properties.user.type,parentSchema:l.properties.members.items.properties.user,data:o};e===null?e=[m]:e.push(m),s++}}
if(t.set!==void 0){let o=t.set;if(typeof o=="string"){if(P(o)>255){let m={instancePath:a+"/members/"+p+"/set",schemaPath:"\
#/properties/members/items/properties/set/maxLength",keyword:"maxLength",params:{limit:255},message:"must NOT have more \
than 255 characters",schema:255,parentSchema:l.properties.members.items.properties.set,data:o};e===null?e=[m]:e.push(m),
s++}if(!A.test(o)){let m={instancePath:a+"/members/"+p+"/set",schemaPath:"#/properties/members/items/properties/set/patt\
ern",keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"},message:'must match pattern "^(?\
=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"',schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",parentSchema:l.properties.
members.items.properties.set,data:o};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:a+"/members/"+p+"/set",schemaPath:"\
#/properties/members/items/properties/set/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.
properties.members.items.properties.set.type,parentSchema:l.properties.members.items.properties.set,data:o};e===null?e=[
m]:e.push(m),s++}}if(t.group!==void 0){let o=t.group;if(typeof o=="string"){if(P(o)>255){let m={instancePath:a+"/members\
/"+p+"/group",schemaPath:"#/properties/members/items/properties/group/maxLength",keyword:"maxLength",params:{limit:255},
message:"must NOT have more than 255 characters",schema:255,parentSchema:l.properties.members.items.properties.group,data:o};
e===null?e=[m]:e.push(m),s++}if(!A.test(o)){let m={instancePath:a+"/members/"+p+"/group",schemaPath:"#/properties/member\
s/items/properties/group/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"},message:'\
must match pattern "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"',schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",
parentSchema:l.properties.members.items.properties.group,data:o};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:a+
"/members/"+p+"/group",schemaPath:"#/properties/members/items/properties/group/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:l.properties.members.items.properties.group.type,parentSchema:l.properties.members.items.
properties.group,data:o};e===null?e=[m]:e.push(m),s++}}if(t.from!==void 0){let o=t.from;if(typeof o=="string"){if(!j.test(
o)){let m={instancePath:a+"/members/"+p+"/from",schemaPath:"#/properties/members/items/properties/from/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1\
,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$"},message:'must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3\
[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$"',schema:"^\\d{4}-(\
?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0\
-5]\\d))?$",parentSchema:l.properties.members.items.properties.from,data:o};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:a+
"/members/"+p+"/from",schemaPath:"#/properties/members/items/properties/from/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:l.properties.members.items.properties.from.type,parentSchema:l.properties.members.items.
properties.from,data:o};e===null?e=[m]:e.push(m),s++}}if(t.until!==void 0){let o=t.until;if(typeof o=="string"){if(!j.test(
o)){let m={instancePath:a+"/members/"+p+"/until",schemaPath:"#/properties/members/items/properties/until/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1\
,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$"},message:'must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3\
[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$"',schema:"^\\d{4}-(\
?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0\
-5]\\d))?$",parentSchema:l.properties.members.items.properties.until,data:o};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:a+
"/members/"+p+"/until",schemaPath:"#/properties/members/items/properties/until/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:l.properties.members.items.properties.until.type,parentSchema:l.properties.members.items.
properties.until,data:o};e===null?e=[m]:e.push(m),s++}}if(t.because!==void 0){let o=t.because;if(typeof o=="string"){if(P(
o)>1e3){let m={instancePath:a+"/members/"+p+"/because",schemaPath:"#/properties/members/items/properties/because/maxLeng\
th",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:l.properties.
members.items.properties.because,data:o};e===null?e=[m]:e.push(m),s++}if(P(o)<1){let m={instancePath:a+"/members/"+p+"/b\
ecause",schemaPath:"#/properties/members/items/properties/because/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:l.properties.members.items.properties.because,data:o};e===null?
e=[m]:e.push(m),s++}}else{let m={instancePath:a+"/members/"+p+"/because",schemaPath:"#/properties/members/items/properti\
es/because/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.members.items.properties.
because.type,parentSchema:l.properties.members.items.properties.because,data:o};e===null?e=[m]:e.push(m),s++}}if(t.pending!==
void 0){let o=t.pending;if(typeof o!="boolean"){let m={instancePath:a+"/members/"+p+"/pending",schemaPath:"#/properties/\
members/items/properties/pending/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:l.properties.
members.items.properties.pending.type,parentSchema:l.properties.members.items.properties.pending,data:o};e===null?e=[m]:
e.push(m),s++}}}}}else{let r={instancePath:a+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:l.properties.members.type,parentSchema:l.properties.members,data:i};e===null?e=[r]:
e.push(r),s++}}if(c.except!==void 0){let i=c.except;if(Array.isArray(i)){let r=i.length;for(let p=0;p<r;p++){let t=i[p];
if(typeof t=="string"){if(P(t)>254){let n={instancePath:a+"/except/"+p,schemaPath:"#/properties/except/items/maxLength",
keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters",schema:254,parentSchema:l.properties.
except.items,data:t};e===null?e=[n]:e.push(n),s++}if(!q.test(t)){let n={instancePath:a+"/except/"+p,schemaPath:"#/proper\
ties/except/items/pattern",keyword:"pattern",params:{pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\\
w:.-]{1,128})$"},message:'must match pattern "^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$"',
schema:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",parentSchema:l.properties.except.
items,data:t};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:a+"/except/"+p,schemaPath:"#/properties/except/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.except.items.type,parentSchema:l.
properties.except.items,data:t};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:a+"/except",schemaPath:"#/proper\
ties/except/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.properties.except.type,parentSchema:l.
properties.except,data:i};e===null?e=[r]:e.push(r),s++}}if(c.absent!==void 0){let i=c.absent;if(Array.isArray(i)){let r=i.
length;for(let p=0;p<r;p++){let t=i[p];if(typeof t=="string"){if(P(t)>254){let n={instancePath:a+"/absent/"+p,schemaPath:"\
#/properties/absent/items/maxLength",keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 charact\
ers",schema:254,parentSchema:l.properties.absent.items,data:t};e===null?e=[n]:e.push(n),s++}if(!q.test(t)){let n={instancePath:a+
"/absent/"+p,schemaPath:"#/properties/absent/items/pattern",keyword:"pattern",params:{pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+\
@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$"},message:'must match pattern "^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{\
Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$"',schema:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128}\
)$",parentSchema:l.properties.absent.items,data:t};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:a+"/absent/"+p,
schemaPath:"#/properties/absent/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:l.properties.
absent.items.type,parentSchema:l.properties.absent.items,data:t};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:a+
"/absent",schemaPath:"#/properties/absent/type",keyword:"type",params:{type:"array"},message:"must be array",schema:l.properties.
absent.type,parentSchema:l.properties.absent,data:i};e===null?e=[r]:e.push(r),s++}}if(c.allowEmpty!==void 0){let i=c.allowEmpty;
if(typeof i!="boolean"){let r={instancePath:a+"/allowEmpty",schemaPath:"#/properties/allowEmpty/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean",schema:l.properties.allowEmpty.type,parentSchema:l.properties.allowEmpty,data:i};
e===null?e=[r]:e.push(r),s++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:l.type,parentSchema:l,data:c};e===null?e=[i]:e.push(i),s++}return R.errors=e,s===0}var se=G,f={$id:"\
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
PS-123"]},pending:{type:"boolean",default:!1}}},examples:[["vdillow@banc.ly"]]}}};function G(c,{instancePath:a="",parentData:N,
parentDataProperty:$,rootData:C=c}={}){let e=null,s=0;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.set===void 0){let i={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"set"},message:"must have required pro\
perty 'set'",schema:f.required,parentSchema:f,data:c};e===null?e=[i]:e.push(i),s++}if(c.members===void 0){let i={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"members"},message:"must have required property 'memb\
ers'",schema:f.required,parentSchema:f,data:c};e===null?e=[i]:e.push(i),s++}for(let i in c)if(!(i==="set"||i==="owners"||
i==="members")){let r={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties",schema:!1,parentSchema:f,data:c};e===null?e=[r]:e.push(r),s++}if(c.set!==void 0){
let i=c.set;if(typeof i=="string"){if(P(i)>255){let r={instancePath:a+"/set",schemaPath:"#/properties/set/maxLength",keyword:"\
maxLength",params:{limit:255},message:"must NOT have more than 255 characters",schema:255,parentSchema:f.properties.set,
data:i};e===null?e=[r]:e.push(r),s++}if(!A.test(i)){let r={instancePath:a+"/set",schemaPath:"#/properties/set/pattern",keyword:"\
pattern",params:{pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"},message:'must match pattern "^(?=.*\\S)[^\\u0000\
-\\u001f\\u007f-\\u009f]+$"',schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",parentSchema:f.properties.set,data:i};
e===null?e=[r]:e.push(r),s++}}else{let r={instancePath:a+"/set",schemaPath:"#/properties/set/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:f.properties.set.type,parentSchema:f.properties.set,data:i};e===null?e=[r]:
e.push(r),s++}}if(c.owners!==void 0){let i=c.owners;if(Array.isArray(i)){let r=i.length;for(let p=0;p<r;p++){let t=i[p];
if(typeof t=="string"){if(P(t)>254){let n={instancePath:a+"/owners/"+p,schemaPath:"#/properties/owners/items/maxLength",
keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters",schema:254,parentSchema:f.properties.
owners.items,data:t};e===null?e=[n]:e.push(n),s++}if(!Z.test(t)){let n={instancePath:a+"/owners/"+p,schemaPath:"#/proper\
ties/owners/items/pattern",keyword:"pattern",params:{pattern:"^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u\
0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+)$"},message:'must match pattern "^(?:@[A-Za-z0-9\
][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+)$"',
schema:"^(?:@[A-Za-z0-9][\\w.-]*(?:/[A-Za-z0-9][\\w.-]*)?|[^\\s@<>#\\u0000-\\u001f\\u007f-\\u009f]+@[^\\s@<>#\\u0000-\\u001f\\u007f\
-\\u009f]+)$",parentSchema:f.properties.owners.items,data:t};e===null?e=[n]:e.push(n),s++}}else{let n={instancePath:a+"/\
owners/"+p,schemaPath:"#/properties/owners/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.
properties.owners.items.type,parentSchema:f.properties.owners.items,data:t};e===null?e=[n]:e.push(n),s++}}}else{let r={instancePath:a+
"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type:"array"},message:"must be array",schema:f.properties.
owners.type,parentSchema:f.properties.owners,data:i};e===null?e=[r]:e.push(r),s++}}if(c.members!==void 0){let i=c.members;
if(Array.isArray(i)){let r=i.length;for(let p=0;p<r;p++){let t=i[p];if(typeof t!="string"&&!(t&&typeof t=="object"&&!Array.
isArray(t))){let o={instancePath:a+"/members/"+p,schemaPath:"#/properties/members/items/type",keyword:"type",params:{type:f.
properties.members.items.type},message:"must be string,object",schema:f.properties.members.items.type,parentSchema:f.properties.
members.items,data:t};e===null?e=[o]:e.push(o),s++}let n=s,g=!1,w=null,L=s;if(typeof t!="string"){let o={instancePath:a+
"/members/"+p,schemaPath:"#/properties/members/items/oneOf/0/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:f.properties.members.items.oneOf[0].type,parentSchema:f.properties.members.items.oneOf[0],data:t};e===null?
e=[o]:e.push(o),s++}var u=L===s;u&&(g=!0,w=0);let h=s;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.user===void 0){let o={
instancePath:a+"/members/"+p,schemaPath:"#/properties/members/items/oneOf/1/required",keyword:"required",params:{missingProperty:"\
user"},message:"must have required property 'user'",schema:f.properties.members.items.oneOf[1].required,parentSchema:f.properties.
members.items.oneOf[1],data:t};e===null?e=[o]:e.push(o),s++}}else{let o={instancePath:a+"/members/"+p,schemaPath:"#/prop\
erties/members/items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.members.
items.oneOf[1].type,parentSchema:f.properties.members.items.oneOf[1],data:t};e===null?e=[o]:e.push(o),s++}var u=h===s;if(u&&
g)g=!1,w=[w,1];else{u&&(g=!0,w=1);let o=s;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.set===void 0){let b={instancePath:a+
"/members/"+p,schemaPath:"#/properties/members/items/oneOf/2/required",keyword:"required",params:{missingProperty:"set"},
message:"must have required property 'set'",schema:f.properties.members.items.oneOf[2].required,parentSchema:f.properties.
members.items.oneOf[2],data:t};e===null?e=[b]:e.push(b),s++}}else{let b={instancePath:a+"/members/"+p,schemaPath:"#/prop\
erties/members/items/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.members.
items.oneOf[2].type,parentSchema:f.properties.members.items.oneOf[2],data:t};e===null?e=[b]:e.push(b),s++}var u=o===s;if(u&&
g)g=!1,w=[w,2];else{u&&(g=!0,w=2);let b=s;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.group===void 0){let S={instancePath:a+
"/members/"+p,schemaPath:"#/properties/members/items/oneOf/3/required",keyword:"required",params:{missingProperty:"group"},
message:"must have required property 'group'",schema:f.properties.members.items.oneOf[3].required,parentSchema:f.properties.
members.items.oneOf[3],data:t};e===null?e=[S]:e.push(S),s++}}else{let S={instancePath:a+"/members/"+p,schemaPath:"#/prop\
erties/members/items/oneOf/3/type",keyword:"type",params:{type:"object"},message:"must be object",schema:f.properties.members.
items.oneOf[3].type,parentSchema:f.properties.members.items.oneOf[3],data:t};e===null?e=[S]:e.push(S),s++}var u=b===s;u&&
g?(g=!1,w=[w,3]):u&&(g=!0,w=3)}}if(g)s=n,e!==null&&(n?e.length=n:e=null);else{let o={instancePath:a+"/members/"+p,schemaPath:"\
#/properties/members/items/oneOf",keyword:"oneOf",params:{passingSchemas:w},message:"must match exactly one schema in on\
eOf",schema:f.properties.members.items.oneOf,parentSchema:f.properties.members.items,data:t};e===null?e=[o]:e.push(o),s++}
if(typeof t=="string"){if(P(t)>254){let o={instancePath:a+"/members/"+p,schemaPath:"#/properties/members/items/maxLength",
keyword:"maxLength",params:{limit:254},message:"must NOT have more than 254 characters",schema:254,parentSchema:f.properties.
members.items,data:t};e===null?e=[o]:e.push(o),s++}if(!q.test(t)){let o={instancePath:a+"/members/"+p,schemaPath:"#/prop\
erties/members/items/pattern",keyword:"pattern",params:{pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d\
)[\\w:.-]{1,128})$"},message:'must match pattern "^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128}\
)$"',schema:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",parentSchema:f.properties.
members.items,data:t};e===null?e=[o]:e.push(o),s++}}if(t&&typeof t=="object"&&!Array.isArray(t)){for(let o in t)if(!(o===
"user"||o==="set"||o==="group"||o==="from"||o==="until"||o==="because"||o==="pending")){let m={instancePath:a+"/members/"+
p,schemaPath:"#/properties/members/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties",schema:!1,parentSchema:f.properties.members.items,data:t};e===null?e=[m]:e.
push(m),s++}if(t.user!==void 0){let o=t.user;if(typeof o=="string"){if(P(o)>254){let m={instancePath:a+"/members/"+p+"/u\
ser",schemaPath:"#/properties/members/items/properties/user/maxLength",keyword:"maxLength",params:{limit:254},message:"m\
ust NOT have more than 254 characters",schema:254,parentSchema:f.properties.members.items.properties.user,data:o};e===null?
e=[m]:e.push(m),s++}if(!q.test(o)){let m={instancePath:a+"/members/"+p+"/user",schemaPath:"#/properties/members/items/pr\
operties/user/pattern",keyword:"pattern",params:{pattern:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-\
]{1,128})$"},message:'must match pattern "^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$"',
schema:"^(?:[^\\s@<>\\p{Cc}\\p{Cf}]+@[^\\s@<>\\p{Cc}\\p{Cf}]+|(?=.*\\d)[\\w:.-]{1,128})$",parentSchema:f.properties.members.
items.properties.user,data:o};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:a+"/members/"+p+"/user",schemaPath:"\
#/properties/members/items/properties/user/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.
properties.members.items.properties.user.type,parentSchema:f.properties.members.items.properties.user,data:o};e===null?e=
[m]:e.push(m),s++}}if(t.set!==void 0){let o=t.set;if(typeof o=="string"){if(P(o)>255){let m={instancePath:a+"/members/"+
p+"/set",schemaPath:"#/properties/members/items/properties/set/maxLength",keyword:"maxLength",params:{limit:255},message:"\
must NOT have more than 255 characters",schema:255,parentSchema:f.properties.members.items.properties.set,data:o};e===null?
e=[m]:e.push(m),s++}if(!A.test(o)){let m={instancePath:a+"/members/"+p+"/set",schemaPath:"#/properties/members/items/pro\
perties/set/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"},message:'must ma\
tch pattern "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"',schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",parentSchema:f.
properties.members.items.properties.set,data:o};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:a+"/members/"+p+"\
/set",schemaPath:"#/properties/members/items/properties/set/type",keyword:"type",params:{type:"string"},message:"must be\
 string",schema:f.properties.members.items.properties.set.type,parentSchema:f.properties.members.items.properties.set,data:o};
e===null?e=[m]:e.push(m),s++}}if(t.group!==void 0){let o=t.group;if(typeof o=="string"){if(P(o)>255){let m={instancePath:a+
"/members/"+p+"/group",schemaPath:"#/properties/members/items/properties/group/maxLength",keyword:"maxLength",params:{limit:255},
message:"must NOT have more than 255 characters",schema:255,parentSchema:f.properties.members.items.properties.group,data:o};
e===null?e=[m]:e.push(m),s++}if(!A.test(o)){let m={instancePath:a+"/members/"+p+"/group",schemaPath:"#/properties/member\
s/items/properties/group/pattern",keyword:"pattern",params:{pattern:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"},message:'\
must match pattern "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$"',schema:"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f]+$",
parentSchema:f.properties.members.items.properties.group,data:o};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:a+
"/members/"+p+"/group",schemaPath:"#/properties/members/items/properties/group/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:f.properties.members.items.properties.group.type,parentSchema:f.properties.members.items.
properties.group,data:o};e===null?e=[m]:e.push(m),s++}}if(t.from!==void 0){let o=t.from;if(typeof o=="string"){if(!j.test(
o)){let m={instancePath:a+"/members/"+p+"/from",schemaPath:"#/properties/members/items/properties/from/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1\
,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$"},message:'must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3\
[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$"',schema:"^\\d{4}-(\
?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0\
-5]\\d))?$",parentSchema:f.properties.members.items.properties.from,data:o};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:a+
"/members/"+p+"/from",schemaPath:"#/properties/members/items/properties/from/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:f.properties.members.items.properties.from.type,parentSchema:f.properties.members.items.
properties.from,data:o};e===null?e=[m]:e.push(m),s++}}if(t.until!==void 0){let o=t.until;if(typeof o=="string"){if(!j.test(
o)){let m={instancePath:a+"/members/"+p+"/until",schemaPath:"#/properties/members/items/properties/until/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1\
,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$"},message:'must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3\
[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d))?$"',schema:"^\\d{4}-(\
?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:[01]\\d|2[0-3]):[0\
-5]\\d))?$",parentSchema:f.properties.members.items.properties.until,data:o};e===null?e=[m]:e.push(m),s++}}else{let m={instancePath:a+
"/members/"+p+"/until",schemaPath:"#/properties/members/items/properties/until/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:f.properties.members.items.properties.until.type,parentSchema:f.properties.members.items.
properties.until,data:o};e===null?e=[m]:e.push(m),s++}}if(t.because!==void 0){let o=t.because;if(typeof o=="string"){if(P(
o)>1e3){let m={instancePath:a+"/members/"+p+"/because",schemaPath:"#/properties/members/items/properties/because/maxLeng\
th",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:f.properties.
members.items.properties.because,data:o};e===null?e=[m]:e.push(m),s++}if(P(o)<1){let m={instancePath:a+"/members/"+p+"/b\
ecause",schemaPath:"#/properties/members/items/properties/because/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:f.properties.members.items.properties.because,data:o};e===null?
e=[m]:e.push(m),s++}}else{let m={instancePath:a+"/members/"+p+"/because",schemaPath:"#/properties/members/items/properti\
es/because/type",keyword:"type",params:{type:"string"},message:"must be string",schema:f.properties.members.items.properties.
because.type,parentSchema:f.properties.members.items.properties.because,data:o};e===null?e=[m]:e.push(m),s++}}if(t.pending!==
void 0){let o=t.pending;if(typeof o!="boolean"){let m={instancePath:a+"/members/"+p+"/pending",schemaPath:"#/properties/\
members/items/properties/pending/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:f.properties.
members.items.properties.pending.type,parentSchema:f.properties.members.items.properties.pending,data:o};e===null?e=[m]:
e.push(m),s++}}}}}else{let r={instancePath:a+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:f.properties.members.type,parentSchema:f.properties.members,data:i};e===null?e=[r]:
e.push(r),s++}}}else{let i={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject",schema:f.type,parentSchema:f,data:c};e===null?e=[i]:e.push(i),s++}return G.errors=e,s===0}var pe={config:V,accounts:J,
consents:U,leavers:X,group:Y,set:se},ie={title:"Day or instant",patternErrorMessage:"Write a day such as 2026-12-01, or \
an instant such as 2026-12-01T09:00:00Z."};export{ie as daySchema,pe as yamlValidators};
