// Generated from schemas/*.schema.json by scripts/generate.ts. Change those instead. Code by Ajv: MIT, (c) Evgeny Poberezkin.

var pe=_,ie={$id:"plan.schema.json",title:"plan.json",type:"object",required:["version","digest","target","at","scope","\
changes","noop","withheld","drift","pending","upcoming","groups","files","folder","consents","findings"],additionalProperties:!1,
examples:[{version:2,digest:"1d6e86dbd9bea5be1e70161d13a1f22b9b82ff1927e505cd655ca9a6edf3b73c",target:{kind:"site",url:"\
https://banc.atlassian.net"},at:"2026-12-01T09:00:00Z",scope:"all",changes:[{action:"add",group:{id:"d6750b14-1aa8-4ab2-\
8c1e-a6d44016da32",name:"oslo-engineering"},account:{id:"e2345d51eaa47d3984e377ce",email:"vdillow@banc.ly",name:"Verna D\
illow"},because:{kind:"declared",file:"memberships/groups/oslo-engineering.yaml",line:9}},{action:"remove",group:{id:"d6\
750b14-1aa8-4ab2-8c1e-a6d44016da32",name:"oslo-engineering"},account:{id:"6155833c071a4be071ff5b24",email:"jfloat@banc.l\
y",name:"Janaye Float"},because:{kind:"undeclared",file:"memberships/groups/oslo-engineering.yaml",line:6},keeps:["Engin\
eering"]}],noop:[],withheld:[],drift:[],pending:[],upcoming:[{action:"remove",group:{id:"d6750b14-1aa8-4ab2-8c1e-a6d4401\
6da32",name:"oslo-engineering"},account:{id:"982bfd68520fa5871daccb32",email:"ftoten2@banc.ly",name:"Florian Toten"},because:{
kind:"until",file:"memberships/groups/oslo-engineering.yaml",line:8,text:"OPS-123",on:"2027-01-01T00:00:00Z"},on:"2027-0\
1-01T00:00:00Z"}],groups:[{id:"d6750b14-1aa8-4ab2-8c1e-a6d44016da32",name:"oslo-engineering",mode:"authoritative",before:3,
after:3,file:"memberships/groups/oslo-engineering.yaml",owners:["@banc/oslo-leads"]}],files:[{path:"memberships/groups/o\
slo-engineering.yaml",status:"changed",owners:["@banc/oslo-leads"]}],folder:"memberships",consents:[],findings:[]}],properties:{
version:{const:2},digest:{type:"string",pattern:"^[0-9a-f]{64}$"},target:{$ref:"#/definitions/target"},at:{type:"string",
pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:["2026-12-01T09:00:00Z"]},source:{type:"\
object",required:["base","head"],additionalProperties:!1,properties:{base:{type:"string"},head:{type:"string"},pull:{type:"\
integer",minimum:1,examples:[42]}}},scope:{type:["string","array"],pattern:"^all$",items:{type:"string"}},changes:{type:"\
array",items:{$ref:"#/definitions/change"}},noop:{type:"array",items:{$ref:"#/definitions/change"}},withheld:{type:"arra\
y",items:{$ref:"#/definitions/withheld"}},drift:{type:"array",items:{$ref:"#/definitions/drift"}},pending:{type:"array",
items:{$ref:"#/definitions/pending"}},upcoming:{type:"array",items:{$ref:"#/definitions/upcoming"}},groups:{type:"array",
items:{$ref:"#/definitions/plannedGroup"}},files:{type:"array",items:{$ref:"#/definitions/plannedFile"}},folder:{type:"s\
tring",examples:["memberships"]},consents:{type:"array",items:{$ref:"#/definitions/consent"}},findings:{type:"array",items:{
$ref:"#/definitions/finding"}}},definitions:{target:{oneOf:[{type:"object",required:["kind","seed"],additionalProperties:!1,
properties:{kind:{const:"sandbox"},seed:{type:"string"}}},{type:"object",required:["kind","url"],additionalProperties:!1,
properties:{kind:{const:"site"},url:{type:"string",examples:["https://banc.atlassian.net"]},scoped:{type:"object",additionalProperties:!1,
properties:{cloudId:{type:"string"}}}}},{type:"object",required:["kind","id"],additionalProperties:!1,properties:{kind:{
const:"organization"},id:{type:"string"},directory:{type:"string"}}}]},plannedFile:{type:"object",required:["path","stat\
us","owners"],additionalProperties:!1,properties:{path:{type:"string"},status:{enum:["added","changed","renamed","delete\
d"]},group:{type:"string"},from:{type:"string"},owners:{type:"array",items:{type:"string"}},settings:{type:"string",pattern:"\
^[0-9a-f]{64}$"}}},group:{type:"object",required:["id","name"],additionalProperties:!1,properties:{id:{type:"string"},name:{
type:"string"}}},account:{type:"object",required:["id"],additionalProperties:!1,properties:{id:{type:"string"},email:{type:"\
string"},name:{type:"string"}}},because:{type:"object",required:["kind"],additionalProperties:!1,properties:{kind:{enum:[
"declared","from","pending","undeclared","absent","until","leaver"]},file:{type:"string"},line:{type:"integer",minimum:1},
text:{type:"string"},on:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:[
"2026-12-01T00:00:00Z"]},through:{type:"array",items:{$ref:"#/definitions/through"},examples:[[{kind:"set",name:"oslo-te\
am",file:"memberships/groups/oslo-engineering.yaml",line:6}]]}}},finding:{type:"object",required:["code","severity","mes\
sage"],additionalProperties:!1,properties:{code:{type:"string",pattern:"^[a-z][a-z0-9-]*$",examples:["group-not-found"]},
severity:{enum:["error","warning","note"]},message:{type:"string"},file:{type:"string"},line:{type:"integer",minimum:1},
column:{type:"integer",minimum:1},hint:{type:"string"}}},change:{type:"object",required:["action","group","account","bec\
ause"],additionalProperties:!1,properties:{action:{enum:["add","remove"]},group:{$ref:"#/definitions/group"},account:{$ref:"\
#/definitions/account"},because:{$ref:"#/definitions/because"},keeps:{type:"array",items:{type:"string"},examples:[["osl\
o-leads"]]}}},withheld:{type:"object",required:["action","group","account","because","guard"],additionalProperties:!1,properties:{
action:{enum:["add","remove"]},group:{$ref:"#/definitions/group"},account:{$ref:"#/definitions/account"},because:{$ref:"\
#/definitions/because"},guard:{enum:["contradicted-account","unresolved-except","unresolved-identity","pending-identity",
"unread-group","removals-per-group","never-empty","removals-total"]},keeps:{type:"array",items:{type:"string"},examples:[
["oslo-leads"]]}}},upcoming:{type:"object",required:["action","group","account","because","on"],additionalProperties:!1,
properties:{action:{enum:["add","remove"]},group:{$ref:"#/definitions/group"},account:{$ref:"#/definitions/account"},because:{
$ref:"#/definitions/because"},on:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:[
"2026-12-01T09:00:00Z"]},keeps:{type:"array",items:{type:"string"},examples:[["oslo-leads"]]}}},plannedGroup:{type:"obje\
ct",required:["id","name","mode","before","after","file"],additionalProperties:!1,properties:{id:{type:"string"},name:{type:"\
string"},mode:{enum:["authoritative","additive"]},before:{type:"integer",minimum:0},after:{type:"integer",minimum:0},file:{
type:"string"},licences:{type:"array",items:{type:"object",required:["product"],additionalProperties:!1,properties:{product:{
type:"string"},seats:{type:"object",required:["used","limit"],additionalProperties:!1,properties:{used:{type:"integer",minimum:0},
limit:{type:"integer",minimum:0}}}}}},owners:{type:"array",items:{type:"string"},examples:[["@banc/oslo-leads"]]}}},consent:{
type:"object",required:["because","until","removals","file","line"],additionalProperties:!1,properties:{because:{type:"s\
tring"},until:{type:"string"},removals:{type:"object",additionalProperties:{type:"integer",minimum:0}},total:{type:"inte\
ger",minimum:0},drift:{type:"array",items:{type:"string"}},file:{type:"string"},line:{type:"integer",minimum:1}}},through:{
type:"object",required:["kind","name","file","line"],additionalProperties:!1,properties:{kind:{enum:["set","group"],examples:[
"set"]},name:{type:"string",examples:["oslo-team"]},file:{type:"string",examples:["memberships/groups/oslo-engineering.y\
aml"]},line:{type:"integer",minimum:1,examples:[6]}},examples:[{kind:"set",name:"oslo-team",file:"memberships/groups/osl\
o-engineering.yaml",line:6}]},drift:{type:"object",required:["action","group","account","because"],additionalProperties:!1,
properties:{action:{enum:["add","remove"]},group:{$ref:"#/definitions/group"},account:{$ref:"#/definitions/account"},because:{
$ref:"#/definitions/because"},keeps:{type:"array",items:{type:"string"},examples:[["oslo-leads"]]},guard:{enum:["contrad\
icted-account","unresolved-except","unresolved-identity","pending-identity","unread-group","removals-per-group","never-e\
mpty","removals-total"]},due:{const:!0,examples:[!0]}}},pending:{type:"object",required:["action","group","account","bec\
ause"],additionalProperties:!1,properties:{action:{const:"add",examples:["add"]},group:{$ref:"#/definitions/group"},account:{
type:"object",required:["id","email"],additionalProperties:!1,properties:{id:{type:"string",examples:["nora.vik@banc.ly"]},
email:{type:"string",examples:["nora.vik@banc.ly"]}},examples:[{id:"nora.vik@banc.ly",email:"nora.vik@banc.ly"}]},because:{
$ref:"#/definitions/because"},keeps:{type:"array",items:{type:"string"},examples:[["oslo-leads"]]}},examples:[{action:"a\
dd",group:{id:"d6750b14-1aa8-4ab2-8c1e-a6d44016da32",name:"oslo-engineering"},account:{id:"nora.vik@banc.ly",email:"nora\
.vik@banc.ly"},because:{kind:"pending",file:"memberships/groups/oslo-engineering.yaml",line:9}}]}}},te=Object.prototype.
hasOwnProperty,se=new RegExp("^[0-9a-f]{64}$","u"),U=new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",
"u"),le=new RegExp("^all$","u");function X(r,{instancePath:t="",parentData:N,parentDataProperty:D,rootData:v=r}={}){let a=null,e=0,s=e,u=!1,m=null,n=e;if(e===
n)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.kind===void 0&&(c="kind")||r.seed===void 0&&(c="seed")){let k={
instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:c},message:"must have required\
 property '"+c+"'"};a===null?a=[k]:a.push(k),e++}else{let k=e;for(let f in r)if(!(f==="kind"||f==="seed")){let y={instancePath:t,
schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must N\
OT have additional properties"};a===null?a=[y]:a.push(y),e++;break}if(k===e){if(r.kind!==void 0){let f=e;if(r.kind!=="sa\
ndbox"){let y={instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"\
sandbox"},message:"must be equal to constant"};a===null?a=[y]:a.push(y),e++}var i=f===e}else var i=!0;if(i)if(r.seed!==void 0){
let f=e;if(typeof r.seed!="string"){let h={instancePath:t+"/seed",schemaPath:"#/oneOf/0/properties/seed/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};a===null?a=[h]:a.push(h),e++}var i=f===e}else var i=!0}}}else{let c={
instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};a===null?a=[c]:
a.push(c),e++}var p=n===e;p&&(u=!0,m=0);let o=e;if(e===o)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.kind===
void 0&&(c="kind")||r.url===void 0&&(c="url")){let k={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",
params:{missingProperty:c},message:"must have required property '"+c+"'"};a===null?a=[k]:a.push(k),e++}else{let k=e;for(let f in r)
if(!(f==="kind"||f==="url"||f==="scoped")){let y={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};a===null?a=[y]:a.push(y),
e++;break}if(k===e){if(r.kind!==void 0){let f=e;if(r.kind!=="site"){let y={instancePath:t+"/kind",schemaPath:"#/oneOf/1/\
properties/kind/const",keyword:"const",params:{allowedValue:"site"},message:"must be equal to constant"};a===null?a=[y]:
a.push(y),e++}var w=f===e}else var w=!0;if(w){if(r.url!==void 0){let f=e;if(typeof r.url!="string"){let h={instancePath:t+
"/url",schemaPath:"#/oneOf/1/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"};a===null?
a=[h]:a.push(h),e++}var w=f===e}else var w=!0;if(w)if(r.scoped!==void 0){let f=r.scoped,y=e;if(e===y)if(f&&typeof f=="ob\
ject"&&!Array.isArray(f)){let $=e;for(let l in f)if(l!=="cloudId"){let b={instancePath:t+"/scoped",schemaPath:"#/oneOf/1\
/properties/scoped/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT \
have additional properties"};a===null?a=[b]:a.push(b),e++;break}if($===e&&f.cloudId!==void 0&&typeof f.cloudId!="string"){
let l={instancePath:t+"/scoped/cloudId",schemaPath:"#/oneOf/1/properties/scoped/properties/cloudId/type",keyword:"type",
params:{type:"string"},message:"must be string"};a===null?a=[l]:a.push(l),e++}}else{let $={instancePath:t+"/scoped",schemaPath:"\
#/oneOf/1/properties/scoped/type",keyword:"type",params:{type:"object"},message:"must be object"};a===null?a=[$]:a.push(
$),e++}var w=y===e}else var w=!0}}}}else{let c={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};a===null?a=[c]:a.push(c),e++}var p=o===e;if(p&&u)u=!1,m=[m,1];else{p&&(u=!0,m=1);let c=e;
if(e===c)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.id===void 0&&(f="id")){let y={
instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:f},message:"must have required\
 property '"+f+"'"};a===null?a=[y]:a.push(y),e++}else{let y=e;for(let h in r)if(!(h==="kind"||h==="id"||h==="directory")){
let $={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
message:"must NOT have additional properties"};a===null?a=[$]:a.push($),e++;break}if(y===e){if(r.kind!==void 0){let h=e;
if(r.kind!=="organization"){let $={instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{
allowedValue:"organization"},message:"must be equal to constant"};a===null?a=[$]:a.push($),e++}var d=h===e}else var d=!0;
if(d){if(r.id!==void 0){let h=e;if(typeof r.id!="string"){let l={instancePath:t+"/id",schemaPath:"#/oneOf/2/properties/i\
d/type",keyword:"type",params:{type:"string"},message:"must be string"};a===null?a=[l]:a.push(l),e++}var d=h===e}else var d=!0;
if(d)if(r.directory!==void 0){let h=e;if(typeof r.directory!="string"){let l={instancePath:t+"/directory",schemaPath:"#/\
oneOf/2/properties/directory/type",keyword:"type",params:{type:"string"},message:"must be string"};a===null?a=[l]:a.push(
l),e++}var d=h===e}else var d=!0}}}}else{let f={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"\
object"},message:"must be object"};a===null?a=[f]:a.push(f),e++}var p=c===e;p&&u?(u=!1,m=[m,2]):p&&(u=!0,m=2)}if(u)e=s,a!==
null&&(s?a.length=s:a=null);else{let c={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:m},message:"\
must match exactly one schema in oneOf"};return a===null?a=[c]:a.push(c),e++,X.errors=a,!1}return X.errors=a,e===0}var de={
type:"object",required:["action","group","account","because"],additionalProperties:!1,properties:{action:{enum:["add","r\
emove"]},group:{$ref:"#/definitions/group"},account:{$ref:"#/definitions/account"},because:{$ref:"#/definitions/because"},
keeps:{type:"array",items:{type:"string"},examples:[["oslo-leads"]]}}};function O(r,{instancePath:t="",parentData:N,parentDataProperty:D,rootData:v=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let u;if(r.id===void 0&&(u="id")||r.name===void 0&&(u="name"))return O.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;
{let m=e;for(let n in r)if(!(n==="id"||n==="name")){return O.errors=[{instancePath:t,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(m===
e){if(r.id!==void 0){let n=e;if(typeof r.id!="string")return O.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s)if(r.name!==void 0){
let n=e;if(typeof r.name!="string")return O.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0}}}else return O.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return O.errors=a,e===0}function V(r,{instancePath:t="",parentData:N,parentDataProperty:D,rootData:v=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let u;if(r.id===void 0&&(u="id"))return V.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let m=e;for(let n in r)if(!(n===
"id"||n==="email"||n==="name")){return V.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(m===e){if(r.id!==void 0){
let n=e;if(typeof r.id!="string")return V.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.email!==void 0){let n=e;if(typeof r.
email!="string")return V.errors=[{instancePath:t+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s)if(r.name!==void 0){let n=e;if(typeof r.name!="str\
ing")return V.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=n===e}else var s=!0}}}}else return V.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return V.errors=a,e===0}var ue={type:"object",required:["kind"],
additionalProperties:!1,properties:{kind:{enum:["declared","from","pending","undeclared","absent","until","leaver"]},file:{
type:"string"},line:{type:"integer",minimum:1},text:{type:"string"},on:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\
\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:["2026-12-01T00:00:00Z"]},through:{type:"array",items:{$ref:"#/definitions/thr\
ough"},examples:[[{kind:"set",name:"oslo-team",file:"memberships/groups/oslo-engineering.yaml",line:6}]]}}},me={type:"ob\
ject",required:["kind","name","file","line"],additionalProperties:!1,properties:{kind:{enum:["set","group"],examples:["s\
et"]},name:{type:"string",examples:["oslo-team"]},file:{type:"string",examples:["memberships/groups/oslo-engineering.yam\
l"]},line:{type:"integer",minimum:1,examples:[6]}},examples:[{kind:"set",name:"oslo-team",file:"memberships/groups/oslo-\
engineering.yaml",line:6}]};function B(r,{instancePath:t="",parentData:N,parentDataProperty:D,rootData:v=r}={}){let a=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.kind===void 0&&(u="kind")||r.name===void 0&&(u="nam\
e")||r.file===void 0&&(u="file")||r.line===void 0&&(u="line"))return B.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let m=e;for(let n in r)if(!(n===
"kind"||n==="name"||n==="file"||n==="line")){return B.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(m===e){if(r.
kind!==void 0){let n=r.kind,i=e;if(!(n==="set"||n==="group"))return B.errors=[{instancePath:t+"/kind",schemaPath:"#/prop\
erties/kind/enum",keyword:"enum",params:{allowedValues:me.properties.kind.enum},message:"must be equal to one of the all\
owed values"}],!1;var s=i===e}else var s=!0;if(s){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return B.errors=
[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var s=n===e}else var s=!0;if(s){if(r.file!==void 0){let n=e;if(typeof r.file!="string")return B.errors=[{instancePath:t+
"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===
e}else var s=!0;if(s)if(r.line!==void 0){let n=r.line,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return B.
errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))return B.errors=[{instancePath:t+"/line",schemaPath:"\
#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var s=i===e}else
var s=!0}}}}}else return B.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;return B.errors=a,e===0}function A(r,{instancePath:t="",parentData:N,parentDataProperty:D,rootData:v=r}={}){
let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.kind===void 0&&(m="kind"))return A.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must have required prope\
rty '"+m+"'"}],!1;{let n=e;for(let i in r)if(!(i==="kind"||i==="file"||i==="line"||i==="text"||i==="on"||i==="through")){
return A.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.kind!==void 0){let i=r.kind,o=e;if(!(i==="declar\
ed"||i==="from"||i==="pending"||i==="undeclared"||i==="absent"||i==="until"||i==="leaver"))return A.errors=[{instancePath:t+
"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:ue.properties.kind.enum},message:"must \
be equal to one of the allowed values"}],!1;var s=o===e}else var s=!0;if(s){if(r.file!==void 0){let i=e;if(typeof r.file!=
"string")return A.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.line!==void 0){let i=r.line,o=e;if(!(typeof i=="n\
umber"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return A.errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===o&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))
return A.errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1;var s=o===e}else var s=!0;if(s){if(r.text!==void 0){let i=e;if(typeof r.text!="stri\
ng")return A.errors=[{instancePath:t+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.on!==void 0){let i=r.on,o=e;if(e===o)if(typeof i=="string"){if(!U.
test(i))return A.errors=[{instancePath:t+"/on",schemaPath:"#/properties/on/pattern",keyword:"pattern",params:{pattern:"^\
\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2\
}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],!1}else return A.errors=[{instancePath:t+"/on",schemaPath:"#/properties/on/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s)if(r.through!==void 0){let i=r.
through,o=e;if(e===o)if(Array.isArray(i)){var u=!0;let p=i.length;for(let d=0;d<p;d++){let c=e;B(i[d],{instancePath:t+"/\
through/"+d,parentData:i,parentDataProperty:d,rootData:v})||(a=a===null?B.errors:a.concat(B.errors),e=a.length);var u=c===
e;if(!u)break}}else return A.errors=[{instancePath:t+"/through",schemaPath:"#/properties/through/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=o===e}else var s=!0}}}}}}}else return A.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return A.errors=a,e===0}function J(r,{instancePath:t="",
parentData:N,parentDataProperty:D,rootData:v=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let m;if(r.action===void 0&&(m="action")||r.group===void 0&&(m="group")||r.account===void 0&&(m="account")||r.because===
void 0&&(m="because"))return J.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"}],!1;{let n=e;for(let i in r)if(!(i==="action"||i==="group"||i==="account"||
i==="because"||i==="keeps")){return J.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.action!==
void 0){let i=r.action,o=e;if(!(i==="add"||i==="remove"))return J.errors=[{instancePath:t+"/action",schemaPath:"#/proper\
ties/action/enum",keyword:"enum",params:{allowedValues:de.properties.action.enum},message:"must be equal to one of the a\
llowed values"}],!1;var s=o===e}else var s=!0;if(s){if(r.group!==void 0){let i=e;O(r.group,{instancePath:t+"/group",parentData:r,
parentDataProperty:"group",rootData:v})||(a=a===null?O.errors:a.concat(O.errors),e=a.length);var s=i===e}else var s=!0;if(s){
if(r.account!==void 0){let i=e;V(r.account,{instancePath:t+"/account",parentData:r,parentDataProperty:"account",rootData:v})||
(a=a===null?V.errors:a.concat(V.errors),e=a.length);var s=i===e}else var s=!0;if(s){if(r.because!==void 0){let i=e;A(r.because,
{instancePath:t+"/because",parentData:r,parentDataProperty:"because",rootData:v})||(a=a===null?A.errors:a.concat(A.errors),
e=a.length);var s=i===e}else var s=!0;if(s)if(r.keeps!==void 0){let i=r.keeps,o=e;if(e===o)if(Array.isArray(i)){var u=!0;
let p=i.length;for(let d=0;d<p;d++){let c=e;if(typeof i[d]!="string")return J.errors=[{instancePath:t+"/keeps/"+d,schemaPath:"\
#/properties/keeps/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=c===e;if(!u)break}}else
return J.errors=[{instancePath:t+"/keeps",schemaPath:"#/properties/keeps/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var s=o===e}else var s=!0}}}}}}else return J.errors=[{instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;return J.errors=a,e===0}var ae={type:"object",required:["action",
"group","account","because","guard"],additionalProperties:!1,properties:{action:{enum:["add","remove"]},group:{$ref:"#/d\
efinitions/group"},account:{$ref:"#/definitions/account"},because:{$ref:"#/definitions/because"},guard:{enum:["contradic\
ted-account","unresolved-except","unresolved-identity","pending-identity","unread-group","removals-per-group","never-emp\
ty","removals-total"]},keeps:{type:"array",items:{type:"string"},examples:[["oslo-leads"]]}}};function L(r,{instancePath:t="",
parentData:N,parentDataProperty:D,rootData:v=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let m;if(r.action===void 0&&(m="action")||r.group===void 0&&(m="group")||r.account===void 0&&(m="account")||r.because===
void 0&&(m="because")||r.guard===void 0&&(m="guard"))return L.errors=[{instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{let n=e;for(let i in r)if(!(i===
"action"||i==="group"||i==="account"||i==="because"||i==="guard"||i==="keeps")){return L.errors=[{instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional p\
roperties"}],!1;break}if(n===e){if(r.action!==void 0){let i=r.action,o=e;if(!(i==="add"||i==="remove"))return L.errors=[
{instancePath:t+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:ae.properties.action.
enum},message:"must be equal to one of the allowed values"}],!1;var s=o===e}else var s=!0;if(s){if(r.group!==void 0){let i=e;
O(r.group,{instancePath:t+"/group",parentData:r,parentDataProperty:"group",rootData:v})||(a=a===null?O.errors:a.concat(O.
errors),e=a.length);var s=i===e}else var s=!0;if(s){if(r.account!==void 0){let i=e;V(r.account,{instancePath:t+"/account",
parentData:r,parentDataProperty:"account",rootData:v})||(a=a===null?V.errors:a.concat(V.errors),e=a.length);var s=i===e}else
var s=!0;if(s){if(r.because!==void 0){let i=e;A(r.because,{instancePath:t+"/because",parentData:r,parentDataProperty:"be\
cause",rootData:v})||(a=a===null?A.errors:a.concat(A.errors),e=a.length);var s=i===e}else var s=!0;if(s){if(r.guard!==void 0){
let i=r.guard,o=e;if(!(i==="contradicted-account"||i==="unresolved-except"||i==="unresolved-identity"||i==="pending-iden\
tity"||i==="unread-group"||i==="removals-per-group"||i==="never-empty"||i==="removals-total"))return L.errors=[{instancePath:t+
"/guard",schemaPath:"#/properties/guard/enum",keyword:"enum",params:{allowedValues:ae.properties.guard.enum},message:"mu\
st be equal to one of the allowed values"}],!1;var s=o===e}else var s=!0;if(s)if(r.keeps!==void 0){let i=r.keeps,o=e;if(e===
o)if(Array.isArray(i)){var u=!0;let p=i.length;for(let d=0;d<p;d++){let c=e;if(typeof i[d]!="string")return L.errors=[{instancePath:t+
"/keeps/"+d,schemaPath:"#/properties/keeps/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var u=c===e;if(!u)break}}else return L.errors=[{instancePath:t+"/keeps",schemaPath:"#/properties/keeps/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var s=o===e}else var s=!0}}}}}}}else return L.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return L.errors=a,e===0}var ne={
type:"object",required:["action","group","account","because"],additionalProperties:!1,properties:{action:{enum:["add","r\
emove"]},group:{$ref:"#/definitions/group"},account:{$ref:"#/definitions/account"},because:{$ref:"#/definitions/because"},
keeps:{type:"array",items:{type:"string"},examples:[["oslo-leads"]]},guard:{enum:["contradicted-account","unresolved-exc\
ept","unresolved-identity","pending-identity","unread-group","removals-per-group","never-empty","removals-total"]},due:{
const:!0,examples:[!0]}}};function C(r,{instancePath:t="",parentData:N,parentDataProperty:D,rootData:v=r}={}){let a=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.action===void 0&&(m="action")||r.group===void 0&&(m=
"group")||r.account===void 0&&(m="account")||r.because===void 0&&(m="because"))return C.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{let n=e;for(let i in r)
if(!(i==="action"||i==="group"||i==="account"||i==="because"||i==="keeps"||i==="guard"||i==="due")){return C.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"}],!1;break}if(n===e){if(r.action!==void 0){let i=r.action,o=e;if(!(i==="add"||i==="remove"))return C.
errors=[{instancePath:t+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:ne.properties.
action.enum},message:"must be equal to one of the allowed values"}],!1;var s=o===e}else var s=!0;if(s){if(r.group!==void 0){
let i=e;O(r.group,{instancePath:t+"/group",parentData:r,parentDataProperty:"group",rootData:v})||(a=a===null?O.errors:a.
concat(O.errors),e=a.length);var s=i===e}else var s=!0;if(s){if(r.account!==void 0){let i=e;V(r.account,{instancePath:t+
"/account",parentData:r,parentDataProperty:"account",rootData:v})||(a=a===null?V.errors:a.concat(V.errors),e=a.length);var s=i===
e}else var s=!0;if(s){if(r.because!==void 0){let i=e;A(r.because,{instancePath:t+"/because",parentData:r,parentDataProperty:"\
because",rootData:v})||(a=a===null?A.errors:a.concat(A.errors),e=a.length);var s=i===e}else var s=!0;if(s){if(r.keeps!==
void 0){let i=r.keeps,o=e;if(e===o)if(Array.isArray(i)){var u=!0;let p=i.length;for(let d=0;d<p;d++){let c=e;if(typeof i[d]!=
"string")return C.errors=[{instancePath:t+"/keeps/"+d,schemaPath:"#/properties/keeps/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var u=c===e;if(!u)break}}else return C.errors=[{instancePath:t+"/keeps",schemaPath:"\
#/properties/keeps/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=o===e}else var s=!0;if(s){
if(r.guard!==void 0){let i=r.guard,o=e;if(!(i==="contradicted-account"||i==="unresolved-except"||i==="unresolved-identit\
y"||i==="pending-identity"||i==="unread-group"||i==="removals-per-group"||i==="never-empty"||i==="removals-total"))return C.
errors=[{instancePath:t+"/guard",schemaPath:"#/properties/guard/enum",keyword:"enum",params:{allowedValues:ne.properties.
guard.enum},message:"must be equal to one of the allowed values"}],!1;var s=o===e}else var s=!0;if(s)if(r.due!==void 0){
let i=e;if(r.due!==!0)return C.errors=[{instancePath:t+"/due",schemaPath:"#/properties/due/const",keyword:"const",params:{
allowedValue:!0},message:"must be equal to constant"}],!1;var s=i===e}else var s=!0}}}}}}}}else return C.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return C.errors=a,e===0}function R(r,{instancePath:t="",parentData:N,parentDataProperty:D,rootData:v=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let n;if(r.action===void 0&&(n="action")||r.group===void 0&&(n="group")||r.account===void 0&&
(n="account")||r.because===void 0&&(n="because"))return R.errors=[{instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let i=e;for(let o in r)if(!(o==="act\
ion"||o==="group"||o==="account"||o==="because"||o==="keeps")){return R.errors=[{instancePath:t,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],
!1;break}if(i===e){if(r.action!==void 0){let o=e;if(r.action!=="add")return R.errors=[{instancePath:t+"/action",schemaPath:"\
#/properties/action/const",keyword:"const",params:{allowedValue:"add"},message:"must be equal to constant"}],!1;var s=o===
e}else var s=!0;if(s){if(r.group!==void 0){let o=e;O(r.group,{instancePath:t+"/group",parentData:r,parentDataProperty:"g\
roup",rootData:v})||(a=a===null?O.errors:a.concat(O.errors),e=a.length);var s=o===e}else var s=!0;if(s){if(r.account!==void 0){
let o=r.account,w=e;if(e===w)if(o&&typeof o=="object"&&!Array.isArray(o)){let d;if(o.id===void 0&&(d="id")||o.email===void 0&&
(d="email"))return R.errors=[{instancePath:t+"/account",schemaPath:"#/properties/account/required",keyword:"required",params:{
missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let c=e;for(let k in o)if(!(k==="id"||k==="email")){
return R.errors=[{instancePath:t+"/account",schemaPath:"#/properties/account/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:k},message:"must NOT have additional properties"}],!1;break}if(c===e){if(o.id!==void 0){
let k=e;if(typeof o.id!="string")return R.errors=[{instancePath:t+"/account/id",schemaPath:"#/properties/account/propert\
ies/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=k===e}else var u=!0;if(u)if(o.email!==
void 0){let k=e;if(typeof o.email!="string")return R.errors=[{instancePath:t+"/account/email",schemaPath:"#/properties/a\
ccount/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=k===e}else var u=!0}}}else
return R.errors=[{instancePath:t+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var s=w===e}else var s=!0;if(s){if(r.because!==void 0){let o=e;A(r.because,{instancePath:t+
"/because",parentData:r,parentDataProperty:"because",rootData:v})||(a=a===null?A.errors:a.concat(A.errors),e=a.length);var s=o===
e}else var s=!0;if(s)if(r.keeps!==void 0){let o=r.keeps,w=e;if(e===w)if(Array.isArray(o)){var m=!0;let d=o.length;for(let c=0;c<
d;c++){let k=e;if(typeof o[c]!="string")return R.errors=[{instancePath:t+"/keeps/"+c,schemaPath:"#/properties/keeps/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=k===e;if(!m)break}}else return R.errors=
[{instancePath:t+"/keeps",schemaPath:"#/properties/keeps/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var s=w===e}else var s=!0}}}}}}else return R.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return R.errors=a,e===0}var fe={type:"object",required:["action","group","a\
ccount","because","on"],additionalProperties:!1,properties:{action:{enum:["add","remove"]},group:{$ref:"#/definitions/gr\
oup"},account:{$ref:"#/definitions/account"},because:{$ref:"#/definitions/because"},on:{type:"string",pattern:"^\\d{4}-\\d\
{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:["2026-12-01T09:00:00Z"]},keeps:{type:"array",items:{type:"s\
tring"},examples:[["oslo-leads"]]}}};function H(r,{instancePath:t="",parentData:N,parentDataProperty:D,rootData:v=r}={}){
let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.action===void 0&&(m="action")||r.group===
void 0&&(m="group")||r.account===void 0&&(m="account")||r.because===void 0&&(m="because")||r.on===void 0&&(m="on"))return H.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must have require\
d property '"+m+"'"}],!1;{let n=e;for(let i in r)if(!(i==="action"||i==="group"||i==="account"||i==="because"||i==="on"||
i==="keeps")){return H.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.action!==void 0){let i=r.action,
o=e;if(!(i==="add"||i==="remove"))return H.errors=[{instancePath:t+"/action",schemaPath:"#/properties/action/enum",keyword:"\
enum",params:{allowedValues:fe.properties.action.enum},message:"must be equal to one of the allowed values"}],!1;var s=o===
e}else var s=!0;if(s){if(r.group!==void 0){let i=e;O(r.group,{instancePath:t+"/group",parentData:r,parentDataProperty:"g\
roup",rootData:v})||(a=a===null?O.errors:a.concat(O.errors),e=a.length);var s=i===e}else var s=!0;if(s){if(r.account!==void 0){
let i=e;V(r.account,{instancePath:t+"/account",parentData:r,parentDataProperty:"account",rootData:v})||(a=a===null?V.errors:
a.concat(V.errors),e=a.length);var s=i===e}else var s=!0;if(s){if(r.because!==void 0){let i=e;A(r.because,{instancePath:t+
"/because",parentData:r,parentDataProperty:"because",rootData:v})||(a=a===null?A.errors:a.concat(A.errors),e=a.length);var s=i===
e}else var s=!0;if(s){if(r.on!==void 0){let i=r.on,o=e;if(e===o)if(typeof i=="string"){if(!U.test(i))return H.errors=[{instancePath:t+
"/on",schemaPath:"#/properties/on/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\\
d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],!1}else return H.
errors=[{instancePath:t+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var s=o===e}else var s=!0;if(s)if(r.keeps!==void 0){let i=r.keeps,o=e;if(e===o)if(Array.isArray(i)){var u=!0;
let p=i.length;for(let d=0;d<p;d++){let c=e;if(typeof i[d]!="string")return H.errors=[{instancePath:t+"/keeps/"+d,schemaPath:"\
#/properties/keeps/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=c===e;if(!u)break}}else
return H.errors=[{instancePath:t+"/keeps",schemaPath:"#/properties/keeps/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var s=o===e}else var s=!0}}}}}}}else return H.errors=[{instancePath:t,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return H.errors=a,e===0}var ce={type:"object",required:["id","\
name","mode","before","after","file"],additionalProperties:!1,properties:{id:{type:"string"},name:{type:"string"},mode:{
enum:["authoritative","additive"]},before:{type:"integer",minimum:0},after:{type:"integer",minimum:0},file:{type:"string"},
licences:{type:"array",items:{type:"object",required:["product"],additionalProperties:!1,properties:{product:{type:"stri\
ng"},seats:{type:"object",required:["used","limit"],additionalProperties:!1,properties:{used:{type:"integer",minimum:0},
limit:{type:"integer",minimum:0}}}}}},owners:{type:"array",items:{type:"string"},examples:[["@banc/oslo-leads"]]}}};function j(r,{
instancePath:t="",parentData:N,parentDataProperty:D,rootData:v=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.name===void 0&&(o="name")||r.mode===void 0&&(o="mode")||r.before===
void 0&&(o="before")||r.after===void 0&&(o="after")||r.file===void 0&&(o="file"))return j.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let w=e;for(let p in r)
if(!(p==="id"||p==="name"||p==="mode"||p==="before"||p==="after"||p==="file"||p==="licences"||p==="owners")){return j.errors=
[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties"}],!1;break}if(w===e){if(r.id!==void 0){let p=e;if(typeof r.id!="string")return j.errors=
[{instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var s=p===e}else var s=!0;if(s){if(r.name!==void 0){let p=e;if(typeof r.name!="string")return j.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=p===
e}else var s=!0;if(s){if(r.mode!==void 0){let p=r.mode,d=e;if(!(p==="authoritative"||p==="additive"))return j.errors=[{instancePath:t+
"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:ce.properties.mode.enum},message:"must \
be equal to one of the allowed values"}],!1;var s=d===e}else var s=!0;if(s){if(r.before!==void 0){let p=r.before,d=e;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return j.errors=[{instancePath:t+"/before",schemaPath:"#/properties/before/typ\
e",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof p=="number"&&isFinite(p)&&(p<0||
isNaN(p)))return j.errors=[{instancePath:t+"/before",schemaPath:"#/properties/before/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var s=d===e}else var s=!0;if(s){if(r.after!==void 0){let p=r.after,
d=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return j.errors=[{instancePath:t+"/after",schemaPath:"#/pro\
perties/after/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof p=="number"&&
isFinite(p)&&(p<0||isNaN(p)))return j.errors=[{instancePath:t+"/after",schemaPath:"#/properties/after/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var s=d===e}else var s=!0;if(s){if(r.file!==void 0){
let p=e;if(typeof r.file!="string")return j.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=p===e}else var s=!0;if(s){if(r.licences!==void 0){let p=r.
licences,d=e;if(e===d)if(Array.isArray(p)){var u=!0;let k=p.length;for(let f=0;f<k;f++){let y=p[f],h=e;if(e===h)if(y&&typeof y==
"object"&&!Array.isArray(y)){let l;if(y.product===void 0&&(l="product"))return j.errors=[{instancePath:t+"/licences/"+f,
schemaPath:"#/properties/licences/items/required",keyword:"required",params:{missingProperty:l},message:"must have requi\
red property '"+l+"'"}],!1;{let b=e;for(let Z in y)if(!(Z==="product"||Z==="seats")){return j.errors=[{instancePath:t+"/\
licences/"+f,schemaPath:"#/properties/licences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Z},
message:"must NOT have additional properties"}],!1;break}if(b===e){if(y.product!==void 0){let Z=e;if(typeof y.product!="\
string")return j.errors=[{instancePath:t+"/licences/"+f+"/product",schemaPath:"#/properties/licences/items/properties/pr\
oduct/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=Z===e}else var m=!0;if(m)if(y.seats!==
void 0){let Z=y.seats,q=e;if(e===q)if(Z&&typeof Z=="object"&&!Array.isArray(Z)){let P;if(Z.used===void 0&&(P="used")||Z.
limit===void 0&&(P="limit"))return j.errors=[{instancePath:t+"/licences/"+f+"/seats",schemaPath:"#/properties/licences/i\
tems/properties/seats/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+
"'"}],!1;{let ee=e;for(let T in Z)if(!(T==="used"||T==="limit")){return j.errors=[{instancePath:t+"/licences/"+f+"/seats",
schemaPath:"#/properties/licences/items/properties/seats/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T},
message:"must NOT have additional properties"}],!1;break}if(ee===e){if(Z.used!==void 0){let T=Z.used,W=e;if(!(typeof T==
"number"&&!(T%1)&&!isNaN(T)&&isFinite(T)))return j.errors=[{instancePath:t+"/licences/"+f+"/seats/used",schemaPath:"#/pr\
operties/licences/items/properties/seats/properties/used/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"}],!1;if(e===W&&typeof T=="number"&&isFinite(T)&&(T<0||isNaN(T)))return j.errors=[{instancePath:t+"/licences/"+f+
"/seats/used",schemaPath:"#/properties/licences/items/properties/seats/properties/used/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var n=W===e}else var n=!0;if(n)if(Z.limit!==void 0){let T=Z.limit,W=e;
if(!(typeof T=="number"&&!(T%1)&&!isNaN(T)&&isFinite(T)))return j.errors=[{instancePath:t+"/licences/"+f+"/seats/limit",
schemaPath:"#/properties/licences/items/properties/seats/properties/limit/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===W&&typeof T=="number"&&isFinite(T)&&(T<0||isNaN(T)))return j.errors=[{instancePath:t+"/lice\
nces/"+f+"/seats/limit",schemaPath:"#/properties/licences/items/properties/seats/properties/limit/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var n=W===e}else var n=!0}}}else return j.errors=[{instancePath:t+
"/licences/"+f+"/seats",schemaPath:"#/properties/licences/items/properties/seats/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;var m=q===e}else var m=!0}}}else return j.errors=[{instancePath:t+"/licences/"+f,schemaPath:"\
#/properties/licences/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=h===e;if(!u)
break}}else return j.errors=[{instancePath:t+"/licences",schemaPath:"#/properties/licences/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=d===e}else var s=!0;if(s)if(r.owners!==void 0){let p=r.owners,d=e;if(e===
d)if(Array.isArray(p)){var i=!0;let k=p.length;for(let f=0;f<k;f++){let y=e;if(typeof p[f]!="string")return j.errors=[{instancePath:t+
"/owners/"+f,schemaPath:"#/properties/owners/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var i=y===e;if(!i)break}}else return j.errors=[{instancePath:t+"/owners",schemaPath:"#/properties/owners/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var s=d===e}else var s=!0}}}}}}}}}else return j.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return j.errors=a,e===0}var ye={
type:"object",required:["path","status","owners"],additionalProperties:!1,properties:{path:{type:"string"},status:{enum:[
"added","changed","renamed","deleted"]},group:{type:"string"},from:{type:"string"},owners:{type:"array",items:{type:"str\
ing"}},settings:{type:"string",pattern:"^[0-9a-f]{64}$"}}};function S(r,{instancePath:t="",parentData:N,parentDataProperty:D,
rootData:v=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.path===void 0&&(m="pat\
h")||r.status===void 0&&(m="status")||r.owners===void 0&&(m="owners"))return S.errors=[{instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{let n=e;for(let i in r)
if(!(i==="path"||i==="status"||i==="group"||i==="from"||i==="owners"||i==="settings")){return S.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"}],!1;break}if(n===e){if(r.path!==void 0){let i=e;if(typeof r.path!="string")return S.errors=[{instancePath:t+
"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===
e}else var s=!0;if(s){if(r.status!==void 0){let i=r.status,o=e;if(!(i==="added"||i==="changed"||i==="renamed"||i==="dele\
ted"))return S.errors=[{instancePath:t+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:ye.
properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var s=o===e}else var s=!0;if(s){if(r.group!==
void 0){let i=e;if(typeof r.group!="string")return S.errors=[{instancePath:t+"/group",schemaPath:"#/properties/group/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.from!==void 0){
let i=e;if(typeof r.from!="string")return S.errors=[{instancePath:t+"/from",schemaPath:"#/properties/from/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.owners!==void 0){let i=r.
owners,o=e;if(e===o)if(Array.isArray(i)){var u=!0;let p=i.length;for(let d=0;d<p;d++){let c=e;if(typeof i[d]!="string")return S.
errors=[{instancePath:t+"/owners/"+d,schemaPath:"#/properties/owners/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var u=c===e;if(!u)break}}else return S.errors=[{instancePath:t+"/owners",schemaPath:"#/properties/o\
wners/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=o===e}else var s=!0;if(s)if(r.settings!==
void 0){let i=r.settings,o=e;if(e===o)if(typeof i=="string"){if(!se.test(i))return S.errors=[{instancePath:t+"/settings",
schemaPath:"#/properties/settings/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match patte\
rn "^[0-9a-f]{64}$"'}],!1}else return S.errors=[{instancePath:t+"/settings",schemaPath:"#/properties/settings/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0}}}}}}}else return S.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return S.errors=a,e===0}function F(r,{instancePath:t="",parentData:N,parentDataProperty:D,rootData:v=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let n;if(r.because===void 0&&(n="because")||r.until===void 0&&(n="until")||r.removals===void 0&&
(n="removals")||r.file===void 0&&(n="file")||r.line===void 0&&(n="line"))return F.errors=[{instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let i=e;for(let o in r)
if(!(o==="because"||o==="until"||o==="removals"||o==="total"||o==="drift"||o==="file"||o==="line")){return F.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have \
additional properties"}],!1;break}if(i===e){if(r.because!==void 0){let o=e;if(typeof r.because!="string")return F.errors=
[{instancePath:t+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var s=o===e}else var s=!0;if(s){if(r.until!==void 0){let o=e;if(typeof r.until!="string")return F.errors=
[{instancePath:t+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var s=o===e}else var s=!0;if(s){if(r.removals!==void 0){let o=r.removals,w=e;if(e===w)if(o&&typeof o=="object"&&
!Array.isArray(o))for(let d in o){let c=o[d],k=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return F.errors=
[{instancePath:t+"/removals/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/removals/additionalPrope\
rties/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof c=="number"&&isFinite(
c)&&(c<0||isNaN(c)))return F.errors=[{instancePath:t+"/removals/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/properties/removals/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"}],!1;var u=k===e;if(!u)break}else return F.errors=[{instancePath:t+"/removals",schemaPath:"#/properties/removals/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var s=w===e}else var s=!0;if(s){if(r.total!==void 0){
let o=r.total,w=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return F.errors=[{instancePath:t+"/total",schemaPath:"\
#/properties/total/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===w&&typeof o=="numb\
er"&&isFinite(o)&&(o<0||isNaN(o)))return F.errors=[{instancePath:t+"/total",schemaPath:"#/properties/total/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var s=w===e}else var s=!0;if(s){if(r.drift!==void 0){
let o=r.drift,w=e;if(e===w)if(Array.isArray(o)){var m=!0;let d=o.length;for(let c=0;c<d;c++){let k=e;if(typeof o[c]!="st\
ring")return F.errors=[{instancePath:t+"/drift/"+c,schemaPath:"#/properties/drift/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var m=k===e;if(!m)break}}else return F.errors=[{instancePath:t+"/drift",schemaPath:"\
#/properties/drift/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=w===e}else var s=!0;if(s){
if(r.file!==void 0){let o=e;if(typeof r.file!="string")return F.errors=[{instancePath:t+"/file",schemaPath:"#/properties\
/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s)if(r.line!==
void 0){let o=r.line,w=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return F.errors=[{instancePath:t+"/lin\
e",schemaPath:"#/properties/line/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===w&&typeof o==
"number"&&isFinite(o)&&(o<1||isNaN(o)))return F.errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var s=w===e}else var s=!0}}}}}}}}else return F.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return F.errors=
a,e===0}var ge={type:"object",required:["code","severity","message"],additionalProperties:!1,properties:{code:{type:"str\
ing",pattern:"^[a-z][a-z0-9-]*$",examples:["group-not-found"]},severity:{enum:["error","warning","note"]},message:{type:"\
string"},file:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},hint:{type:"string"}}},oe=new RegExp(
"^[a-z][a-z0-9-]*$","u");function z(r,{instancePath:t="",parentData:N,parentDataProperty:D,rootData:v=r}={}){let a=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.code===void 0&&(u="code")||r.severity===void 0&&(u=
"severity")||r.message===void 0&&(u="message"))return z.errors=[{instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let m=e;for(let n in r)if(!(n==="code"||
n==="severity"||n==="message"||n==="file"||n==="line"||n==="column"||n==="hint")){return z.errors=[{instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"}],!1;break}if(m===e){if(r.code!==void 0){let n=r.code,i=e;if(e===i)if(typeof n=="string"){if(!oe.test(n))return z.
errors=[{instancePath:t+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-\
]*$"},message:'must match pattern "^[a-z][a-z0-9-]*$"'}],!1}else return z.errors=[{instancePath:t+"/code",schemaPath:"#/\
properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){
if(r.severity!==void 0){let n=r.severity,i=e;if(!(n==="error"||n==="warning"||n==="note"))return z.errors=[{instancePath:t+
"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:ge.properties.severity.enum},message:"\
must be equal to one of the allowed values"}],!1;var s=i===e}else var s=!0;if(s){if(r.message!==void 0){let n=e;if(typeof r.
message!="string")return z.errors=[{instancePath:t+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.file!==void 0){let n=e;if(typeof r.file!=
"string")return z.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.line!==void 0){let n=r.line,i=e;if(!(typeof n=="n\
umber"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return z.errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))
return z.errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1;var s=i===e}else var s=!0;if(s){if(r.column!==void 0){let n=r.column,i=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return z.errors=[{instancePath:t+"/column",schemaPath:"#/properties/column/typ\
e",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(n)&&(n<1||
isNaN(n)))return z.errors=[{instancePath:t+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var s=i===e}else var s=!0;if(s)if(r.hint!==void 0){let n=e;if(typeof r.
hint!="string")return z.errors=[{instancePath:t+"/hint",schemaPath:"#/properties/hint/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=n===e}else var s=!0}}}}}}}}else return z.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return z.errors=a,e===0}function _(r,{instancePath:t="",
parentData:N,parentDataProperty:D,rootData:v=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let h;if(r.version===void 0&&(h="version")||r.digest===void 0&&(h="digest")||r.target===void 0&&(h="target")||r.at===void 0&&
(h="at")||r.scope===void 0&&(h="scope")||r.changes===void 0&&(h="changes")||r.noop===void 0&&(h="noop")||r.withheld===void 0&&
(h="withheld")||r.drift===void 0&&(h="drift")||r.pending===void 0&&(h="pending")||r.upcoming===void 0&&(h="upcoming")||r.
groups===void 0&&(h="groups")||r.files===void 0&&(h="files")||r.folder===void 0&&(h="folder")||r.consents===void 0&&(h="\
consents")||r.findings===void 0&&(h="findings"))return _.errors=[{instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;{let $=e;for(let l in r)if(!te.call(ie.
properties,l)){return _.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if($===e){if(r.version!==void 0){let l=e;
if(r.version!==2)return _.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:2},message:"must be equal to constant"}],!1;var s=l===e}else var s=!0;if(s){if(r.digest!==void 0){let l=r.digest,
b=e;if(e===b)if(typeof l=="string"){if(!se.test(l))return _.errors=[{instancePath:t+"/digest",schemaPath:"#/properties/d\
igest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else
return _.errors=[{instancePath:t+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=b===e}else var s=!0;if(s){if(r.target!==void 0){let l=e;X(r.target,{instancePath:t+"/target",
parentData:r,parentDataProperty:"target",rootData:v})||(a=a===null?X.errors:a.concat(X.errors),e=a.length);var s=l===e}else
var s=!0;if(s){if(r.at!==void 0){let l=r.at,b=e;if(e===b)if(typeof l=="string"){if(!U.test(l))return _.errors=[{instancePath:t+
"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\\
d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],!1}else return _.
errors=[{instancePath:t+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var s=b===e}else var s=!0;if(s){if(r.source!==void 0){let l=r.source,b=e;if(e===b)if(l&&typeof l=="object"&&
!Array.isArray(l)){let q;if(l.base===void 0&&(q="base")||l.head===void 0&&(q="head"))return _.errors=[{instancePath:t+"/\
source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty:q},message:"must have requi\
red property '"+q+"'"}],!1;{let g=e;for(let P in l)if(!(P==="base"||P==="head"||P==="pull")){return _.errors=[{instancePath:t+
"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},
message:"must NOT have additional properties"}],!1;break}if(g===e){if(l.base!==void 0){let P=e;if(typeof l.base!="string")
return _.errors=[{instancePath:t+"/source/base",schemaPath:"#/properties/source/properties/base/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var u=P===e}else var u=!0;if(u){if(l.head!==void 0){let P=e;if(typeof l.head!=
"string")return _.errors=[{instancePath:t+"/source/head",schemaPath:"#/properties/source/properties/head/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var u=P===e}else var u=!0;if(u)if(l.pull!==void 0){let P=l.pull,
ee=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return _.errors=[{instancePath:t+"/source/pull",schemaPath:"\
#/properties/source/properties/pull/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===ee&&
typeof P=="number"&&isFinite(P)&&(P<1||isNaN(P)))return _.errors=[{instancePath:t+"/source/pull",schemaPath:"#/propertie\
s/source/properties/pull/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var u=ee===
e}else var u=!0}}}}else return _.errors=[{instancePath:t+"/source",schemaPath:"#/properties/source/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var s=b===e}else var s=!0;if(s){if(r.scope!==void 0){let l=r.scope,
b=e;if(typeof l!="string"&&!Array.isArray(l))return _.errors=[{instancePath:t+"/scope",schemaPath:"#/properties/scope/ty\
pe",keyword:"type",params:{type:ie.properties.scope.type},message:"must be string,array"}],!1;if(e===b){if(typeof l=="st\
ring"&&!le.test(l))return _.errors=[{instancePath:t+"/scope",schemaPath:"#/properties/scope/pattern",keyword:"pattern",params:{
pattern:"^all$"},message:'must match pattern "^all$"'}],!1;if(e===b&&Array.isArray(l)){var m=!0;let q=l.length;for(let g=0;g<
q;g++){let P=e;if(typeof l[g]!="string")return _.errors=[{instancePath:t+"/scope/"+g,schemaPath:"#/properties/scope/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=P===e;if(!m)break}}}var s=b===e}else var s=!0;
if(s){if(r.changes!==void 0){let l=r.changes,b=e;if(e===b)if(Array.isArray(l)){var n=!0;let q=l.length;for(let g=0;g<q;g++){
let P=e;J(l[g],{instancePath:t+"/changes/"+g,parentData:l,parentDataProperty:g,rootData:v})||(a=a===null?J.errors:a.concat(
J.errors),e=a.length);var n=P===e;if(!n)break}}else return _.errors=[{instancePath:t+"/changes",schemaPath:"#/properties\
/changes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=b===e}else var s=!0;if(s){if(r.noop!==
void 0){let l=r.noop,b=e;if(e===b)if(Array.isArray(l)){var i=!0;let q=l.length;for(let g=0;g<q;g++){let P=e;J(l[g],{instancePath:t+
"/noop/"+g,parentData:l,parentDataProperty:g,rootData:v})||(a=a===null?J.errors:a.concat(J.errors),e=a.length);var i=P===
e;if(!i)break}}else return _.errors=[{instancePath:t+"/noop",schemaPath:"#/properties/noop/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=b===e}else var s=!0;if(s){if(r.withheld!==void 0){let l=r.withheld,b=e;
if(e===b)if(Array.isArray(l)){var o=!0;let q=l.length;for(let g=0;g<q;g++){let P=e;L(l[g],{instancePath:t+"/withheld/"+g,
parentData:l,parentDataProperty:g,rootData:v})||(a=a===null?L.errors:a.concat(L.errors),e=a.length);var o=P===e;if(!o)break}}else
return _.errors=[{instancePath:t+"/withheld",schemaPath:"#/properties/withheld/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var s=b===e}else var s=!0;if(s){if(r.drift!==void 0){let l=r.drift,b=e;if(e===b)if(Array.isArray(
l)){var w=!0;let q=l.length;for(let g=0;g<q;g++){let P=e;C(l[g],{instancePath:t+"/drift/"+g,parentData:l,parentDataProperty:g,
rootData:v})||(a=a===null?C.errors:a.concat(C.errors),e=a.length);var w=P===e;if(!w)break}}else return _.errors=[{instancePath:t+
"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=b===
e}else var s=!0;if(s){if(r.pending!==void 0){let l=r.pending,b=e;if(e===b)if(Array.isArray(l)){var p=!0;let q=l.length;for(let g=0;g<
q;g++){let P=e;R(l[g],{instancePath:t+"/pending/"+g,parentData:l,parentDataProperty:g,rootData:v})||(a=a===null?R.errors:
a.concat(R.errors),e=a.length);var p=P===e;if(!p)break}}else return _.errors=[{instancePath:t+"/pending",schemaPath:"#/p\
roperties/pending/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=b===e}else var s=!0;if(s){
if(r.upcoming!==void 0){let l=r.upcoming,b=e;if(e===b)if(Array.isArray(l)){var d=!0;let q=l.length;for(let g=0;g<q;g++){
let P=e;H(l[g],{instancePath:t+"/upcoming/"+g,parentData:l,parentDataProperty:g,rootData:v})||(a=a===null?H.errors:a.concat(
H.errors),e=a.length);var d=P===e;if(!d)break}}else return _.errors=[{instancePath:t+"/upcoming",schemaPath:"#/propertie\
s/upcoming/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=b===e}else var s=!0;if(s){if(r.
groups!==void 0){let l=r.groups,b=e;if(e===b)if(Array.isArray(l)){var c=!0;let q=l.length;for(let g=0;g<q;g++){let P=e;j(
l[g],{instancePath:t+"/groups/"+g,parentData:l,parentDataProperty:g,rootData:v})||(a=a===null?j.errors:a.concat(j.errors),
e=a.length);var c=P===e;if(!c)break}}else return _.errors=[{instancePath:t+"/groups",schemaPath:"#/properties/groups/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=b===e}else var s=!0;if(s){if(r.files!==void 0){
let l=r.files,b=e;if(e===b)if(Array.isArray(l)){var k=!0;let q=l.length;for(let g=0;g<q;g++){let P=e;S(l[g],{instancePath:t+
"/files/"+g,parentData:l,parentDataProperty:g,rootData:v})||(a=a===null?S.errors:a.concat(S.errors),e=a.length);var k=P===
e;if(!k)break}}else return _.errors=[{instancePath:t+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=b===e}else var s=!0;if(s){if(r.folder!==void 0){let l=e;if(typeof r.folder!=
"string")return _.errors=[{instancePath:t+"/folder",schemaPath:"#/properties/folder/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var s=l===e}else var s=!0;if(s){if(r.consents!==void 0){let l=r.consents,b=e;if(e===
b)if(Array.isArray(l)){var f=!0;let q=l.length;for(let g=0;g<q;g++){let P=e;F(l[g],{instancePath:t+"/consents/"+g,parentData:l,
parentDataProperty:g,rootData:v})||(a=a===null?F.errors:a.concat(F.errors),e=a.length);var f=P===e;if(!f)break}}else return _.
errors=[{instancePath:t+"/consents",schemaPath:"#/properties/consents/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var s=b===e}else var s=!0;if(s)if(r.findings!==void 0){let l=r.findings,b=e;if(e===b)if(Array.isArray(
l)){var y=!0;let q=l.length;for(let g=0;g<q;g++){let P=e;z(l[g],{instancePath:t+"/findings/"+g,parentData:l,parentDataProperty:g,
rootData:v})||(a=a===null?z.errors:a.concat(z.errors),e=a.length);var y=P===e;if(!y)break}}else return _.errors=[{instancePath:t+
"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=b===
e}else var s=!0}}}}}}}}}}}}}}}}}}else return _.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return _.errors=a,e===0}var he=x,ve={$id:"receipt.schema.json",title:"receipt.jso\
n",type:"object",required:["version","target","at","digests","started","finished","interrupted","changes","findings"],additionalProperties:!1,
examples:[{version:1,target:{kind:"site",url:"https://banc.atlassian.net"},at:"2026-12-01T10:15:00Z",pull:42,digests:{approved:[
"38dab9c30756df82703666d655cc381c7aa1ca108d058cb1db14e7b6744bea98"],fresh:"38dab9c30756df82703666d655cc381c7aa1ca108d058\
cb1db14e7b6744bea98"},started:"2026-12-01T10:15:01Z",finished:"2026-12-01T10:15:04Z",interrupted:!1,changes:[{action:"ad\
d",group:{id:"d6750b14-1aa8-4ab2-8c1e-a6d44016da32",name:"oslo-engineering"},account:{id:"e2345d51eaa47d3984e377ce",email:"\
vdillow@banc.ly",name:"Verna Dillow"},because:{kind:"declared",file:"memberships/groups/oslo-engineering.yaml",line:9},outcome:"\
applied",attempts:1,started:"2026-12-01T10:15:01Z",finished:"2026-12-01T10:15:02Z",confirmed:!0},{action:"remove",group:{
id:"d6750b14-1aa8-4ab2-8c1e-a6d44016da32",name:"oslo-engineering"},account:{id:"6155833c071a4be071ff5b24",email:"jfloat@\
banc.ly",name:"Janaye Float"},because:{kind:"undeclared",file:"memberships/groups/oslo-engineering.yaml",line:6},keeps:[
"Engineering"],outcome:"already",attempts:0,confirmed:!0}],findings:[]}],properties:{version:{const:1},target:{$ref:"#/d\
efinitions/target"},at:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:["\
2026-12-01T09:00:00Z"]},pull:{type:"integer",minimum:1},digests:{type:"object",required:["approved","fresh"],additionalProperties:!1,
properties:{approved:{type:"array",items:{type:"string",pattern:"^[0-9a-f]{64}$"}},fresh:{type:"string",pattern:"^[0-9a-\
f]{64}$"}}},started:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:["202\
6-12-01T09:00:00Z"]},finished:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:[
"2026-12-01T09:00:00Z"]},interrupted:{type:"boolean"},changes:{type:"array",items:{$ref:"#/definitions/outcome"}},findings:{
type:"array",items:{$ref:"#/definitions/finding"}}},definitions:{target:{oneOf:[{type:"object",required:["kind","seed"],
additionalProperties:!1,properties:{kind:{const:"sandbox"},seed:{type:"string"}}},{type:"object",required:["kind","url"],
additionalProperties:!1,properties:{kind:{const:"site"},url:{type:"string",examples:["https://banc.atlassian.net"]},scoped:{
type:"object",additionalProperties:!1,properties:{cloudId:{type:"string"}}}}},{type:"object",required:["kind","id"],additionalProperties:!1,
properties:{kind:{const:"organization"},id:{type:"string"},directory:{type:"string"}}}]},group:{type:"object",required:[
"id","name"],additionalProperties:!1,properties:{id:{type:"string"},name:{type:"string"}}},account:{type:"object",required:[
"id"],additionalProperties:!1,properties:{id:{type:"string"},email:{type:"string"},name:{type:"string"}}},because:{type:"\
object",required:["kind"],additionalProperties:!1,properties:{kind:{enum:["declared","from","pending","undeclared","abse\
nt","until","leaver"]},file:{type:"string"},line:{type:"integer",minimum:1},text:{type:"string"},on:{type:"string",pattern:"\
^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:["2026-12-01T00:00:00Z"]},through:{type:"array",items:{
$ref:"#/definitions/through"},examples:[[{kind:"set",name:"oslo-team",file:"memberships/groups/oslo-engineering.yaml",line:6}]]}}},
finding:{type:"object",required:["code","severity","message"],additionalProperties:!1,properties:{code:{type:"string",pattern:"\
^[a-z][a-z0-9-]*$",examples:["group-not-found"]},severity:{enum:["error","warning","note"]},message:{type:"string"},file:{
type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},hint:{type:"string"}}},outcome:{type:"o\
bject",required:["action","group","account","because","outcome","attempts","confirmed"],additionalProperties:!1,properties:{
action:{enum:["add","remove"]},group:{$ref:"#/definitions/group"},account:{$ref:"#/definitions/account"},because:{$ref:"\
#/definitions/because"},outcome:{enum:["applied","already","obsolete","unapproved","withheld","blocked","failed","unknow\
n"]},attempts:{type:"integer",minimum:0},started:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9\
})?Z$",examples:["2026-12-01T09:00:00Z"]},finished:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1\
,9})?Z$",examples:["2026-12-01T09:00:00Z"]},confirmed:{type:["boolean","null"]},why:{type:"string"},keeps:{type:"array",
items:{type:"string"},examples:[["oslo-leads"]]}}},through:{type:"object",required:["kind","name","file","line"],additionalProperties:!1,
properties:{kind:{enum:["set","group"],examples:["set"]},name:{type:"string",examples:["oslo-team"]},file:{type:"string",
examples:["memberships/groups/oslo-engineering.yaml"]},line:{type:"integer",minimum:1,examples:[6]}},examples:[{kind:"se\
t",name:"oslo-team",file:"memberships/groups/oslo-engineering.yaml",line:6}]}}};function Y(r,{instancePath:t="",parentData:N,parentDataProperty:D,rootData:v=r}={}){let a=null,e=0,s=e,u=!1,m=null,n=e;if(e===
n)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.kind===void 0&&(c="kind")||r.seed===void 0&&(c="seed")){let k={
instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:c},message:"must have required\
 property '"+c+"'"};a===null?a=[k]:a.push(k),e++}else{let k=e;for(let f in r)if(!(f==="kind"||f==="seed")){let y={instancePath:t,
schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must N\
OT have additional properties"};a===null?a=[y]:a.push(y),e++;break}if(k===e){if(r.kind!==void 0){let f=e;if(r.kind!=="sa\
ndbox"){let y={instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"\
sandbox"},message:"must be equal to constant"};a===null?a=[y]:a.push(y),e++}var i=f===e}else var i=!0;if(i)if(r.seed!==void 0){
let f=e;if(typeof r.seed!="string"){let h={instancePath:t+"/seed",schemaPath:"#/oneOf/0/properties/seed/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};a===null?a=[h]:a.push(h),e++}var i=f===e}else var i=!0}}}else{let c={
instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};a===null?a=[c]:
a.push(c),e++}var p=n===e;p&&(u=!0,m=0);let o=e;if(e===o)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.kind===
void 0&&(c="kind")||r.url===void 0&&(c="url")){let k={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",
params:{missingProperty:c},message:"must have required property '"+c+"'"};a===null?a=[k]:a.push(k),e++}else{let k=e;for(let f in r)
if(!(f==="kind"||f==="url"||f==="scoped")){let y={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};a===null?a=[y]:a.push(y),
e++;break}if(k===e){if(r.kind!==void 0){let f=e;if(r.kind!=="site"){let y={instancePath:t+"/kind",schemaPath:"#/oneOf/1/\
properties/kind/const",keyword:"const",params:{allowedValue:"site"},message:"must be equal to constant"};a===null?a=[y]:
a.push(y),e++}var w=f===e}else var w=!0;if(w){if(r.url!==void 0){let f=e;if(typeof r.url!="string"){let h={instancePath:t+
"/url",schemaPath:"#/oneOf/1/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"};a===null?
a=[h]:a.push(h),e++}var w=f===e}else var w=!0;if(w)if(r.scoped!==void 0){let f=r.scoped,y=e;if(e===y)if(f&&typeof f=="ob\
ject"&&!Array.isArray(f)){let $=e;for(let l in f)if(l!=="cloudId"){let b={instancePath:t+"/scoped",schemaPath:"#/oneOf/1\
/properties/scoped/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT \
have additional properties"};a===null?a=[b]:a.push(b),e++;break}if($===e&&f.cloudId!==void 0&&typeof f.cloudId!="string"){
let l={instancePath:t+"/scoped/cloudId",schemaPath:"#/oneOf/1/properties/scoped/properties/cloudId/type",keyword:"type",
params:{type:"string"},message:"must be string"};a===null?a=[l]:a.push(l),e++}}else{let $={instancePath:t+"/scoped",schemaPath:"\
#/oneOf/1/properties/scoped/type",keyword:"type",params:{type:"object"},message:"must be object"};a===null?a=[$]:a.push(
$),e++}var w=y===e}else var w=!0}}}}else{let c={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};a===null?a=[c]:a.push(c),e++}var p=o===e;if(p&&u)u=!1,m=[m,1];else{p&&(u=!0,m=1);let c=e;
if(e===c)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.id===void 0&&(f="id")){let y={
instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:f},message:"must have required\
 property '"+f+"'"};a===null?a=[y]:a.push(y),e++}else{let y=e;for(let h in r)if(!(h==="kind"||h==="id"||h==="directory")){
let $={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
message:"must NOT have additional properties"};a===null?a=[$]:a.push($),e++;break}if(y===e){if(r.kind!==void 0){let h=e;
if(r.kind!=="organization"){let $={instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{
allowedValue:"organization"},message:"must be equal to constant"};a===null?a=[$]:a.push($),e++}var d=h===e}else var d=!0;
if(d){if(r.id!==void 0){let h=e;if(typeof r.id!="string"){let l={instancePath:t+"/id",schemaPath:"#/oneOf/2/properties/i\
d/type",keyword:"type",params:{type:"string"},message:"must be string"};a===null?a=[l]:a.push(l),e++}var d=h===e}else var d=!0;
if(d)if(r.directory!==void 0){let h=e;if(typeof r.directory!="string"){let l={instancePath:t+"/directory",schemaPath:"#/\
oneOf/2/properties/directory/type",keyword:"type",params:{type:"string"},message:"must be string"};a===null?a=[l]:a.push(
l),e++}var d=h===e}else var d=!0}}}}else{let f={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"\
object"},message:"must be object"};a===null?a=[f]:a.push(f),e++}var p=c===e;p&&u?(u=!1,m=[m,2]):p&&(u=!0,m=2)}if(u)e=s,a!==
null&&(s?a.length=s:a=null);else{let c={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:m},message:"\
must match exactly one schema in oneOf"};return a===null?a=[c]:a.push(c),e++,Y.errors=a,!1}return Y.errors=a,e===0}var re={
type:"object",required:["action","group","account","because","outcome","attempts","confirmed"],additionalProperties:!1,properties:{
action:{enum:["add","remove"]},group:{$ref:"#/definitions/group"},account:{$ref:"#/definitions/account"},because:{$ref:"\
#/definitions/because"},outcome:{enum:["applied","already","obsolete","unapproved","withheld","blocked","failed","unknow\
n"]},attempts:{type:"integer",minimum:0},started:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9\
})?Z$",examples:["2026-12-01T09:00:00Z"]},finished:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1\
,9})?Z$",examples:["2026-12-01T09:00:00Z"]},confirmed:{type:["boolean","null"]},why:{type:"string"},keeps:{type:"array",
items:{type:"string"},examples:[["oslo-leads"]]}}};function Q(r,{instancePath:t="",parentData:N,parentDataProperty:D,rootData:v=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let u;if(r.id===void 0&&(u="id")||r.name===void 0&&(u="name"))return Q.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;
{let m=e;for(let n in r)if(!(n==="id"||n==="name")){return Q.errors=[{instancePath:t,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(m===
e){if(r.id!==void 0){let n=e;if(typeof r.id!="string")return Q.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s)if(r.name!==void 0){
let n=e;if(typeof r.name!="string")return Q.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0}}}else return Q.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Q.errors=a,e===0}function M(r,{instancePath:t="",parentData:N,parentDataProperty:D,rootData:v=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let u;if(r.id===void 0&&(u="id"))return M.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let m=e;for(let n in r)if(!(n===
"id"||n==="email"||n==="name")){return M.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(m===e){if(r.id!==void 0){
let n=e;if(typeof r.id!="string")return M.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.email!==void 0){let n=e;if(typeof r.
email!="string")return M.errors=[{instancePath:t+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s)if(r.name!==void 0){let n=e;if(typeof r.name!="str\
ing")return M.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=n===e}else var s=!0}}}}else return M.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return M.errors=a,e===0}var be={type:"object",required:["kind"],
additionalProperties:!1,properties:{kind:{enum:["declared","from","pending","undeclared","absent","until","leaver"]},file:{
type:"string"},line:{type:"integer",minimum:1},text:{type:"string"},on:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\
\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:["2026-12-01T00:00:00Z"]},through:{type:"array",items:{$ref:"#/definitions/thr\
ough"},examples:[[{kind:"set",name:"oslo-team",file:"memberships/groups/oslo-engineering.yaml",line:6}]]}}},ke={type:"ob\
ject",required:["kind","name","file","line"],additionalProperties:!1,properties:{kind:{enum:["set","group"],examples:["s\
et"]},name:{type:"string",examples:["oslo-team"]},file:{type:"string",examples:["memberships/groups/oslo-engineering.yam\
l"]},line:{type:"integer",minimum:1,examples:[6]}},examples:[{kind:"set",name:"oslo-team",file:"memberships/groups/oslo-\
engineering.yaml",line:6}]};function K(r,{instancePath:t="",parentData:N,parentDataProperty:D,rootData:v=r}={}){let a=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.kind===void 0&&(u="kind")||r.name===void 0&&(u="nam\
e")||r.file===void 0&&(u="file")||r.line===void 0&&(u="line"))return K.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let m=e;for(let n in r)if(!(n===
"kind"||n==="name"||n==="file"||n==="line")){return K.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(m===e){if(r.
kind!==void 0){let n=r.kind,i=e;if(!(n==="set"||n==="group"))return K.errors=[{instancePath:t+"/kind",schemaPath:"#/prop\
erties/kind/enum",keyword:"enum",params:{allowedValues:ke.properties.kind.enum},message:"must be equal to one of the all\
owed values"}],!1;var s=i===e}else var s=!0;if(s){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return K.errors=
[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var s=n===e}else var s=!0;if(s){if(r.file!==void 0){let n=e;if(typeof r.file!="string")return K.errors=[{instancePath:t+
"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===
e}else var s=!0;if(s)if(r.line!==void 0){let n=r.line,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return K.
errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))return K.errors=[{instancePath:t+"/line",schemaPath:"\
#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var s=i===e}else
var s=!0}}}}}else return K.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;return K.errors=a,e===0}function G(r,{instancePath:t="",parentData:N,parentDataProperty:D,rootData:v=r}={}){
let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.kind===void 0&&(m="kind"))return G.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must have required prope\
rty '"+m+"'"}],!1;{let n=e;for(let i in r)if(!(i==="kind"||i==="file"||i==="line"||i==="text"||i==="on"||i==="through")){
return G.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.kind!==void 0){let i=r.kind,o=e;if(!(i==="declar\
ed"||i==="from"||i==="pending"||i==="undeclared"||i==="absent"||i==="until"||i==="leaver"))return G.errors=[{instancePath:t+
"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:be.properties.kind.enum},message:"must \
be equal to one of the allowed values"}],!1;var s=o===e}else var s=!0;if(s){if(r.file!==void 0){let i=e;if(typeof r.file!=
"string")return G.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.line!==void 0){let i=r.line,o=e;if(!(typeof i=="n\
umber"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return G.errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===o&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))
return G.errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1;var s=o===e}else var s=!0;if(s){if(r.text!==void 0){let i=e;if(typeof r.text!="stri\
ng")return G.errors=[{instancePath:t+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.on!==void 0){let i=r.on,o=e;if(e===o)if(typeof i=="string"){if(!U.
test(i))return G.errors=[{instancePath:t+"/on",schemaPath:"#/properties/on/pattern",keyword:"pattern",params:{pattern:"^\
\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2\
}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],!1}else return G.errors=[{instancePath:t+"/on",schemaPath:"#/properties/on/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s)if(r.through!==void 0){let i=r.
through,o=e;if(e===o)if(Array.isArray(i)){var u=!0;let p=i.length;for(let d=0;d<p;d++){let c=e;K(i[d],{instancePath:t+"/\
through/"+d,parentData:i,parentDataProperty:d,rootData:v})||(a=a===null?K.errors:a.concat(K.errors),e=a.length);var u=c===
e;if(!u)break}}else return G.errors=[{instancePath:t+"/through",schemaPath:"#/properties/through/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=o===e}else var s=!0}}}}}}}else return G.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return G.errors=a,e===0}function E(r,{instancePath:t="",
parentData:N,parentDataProperty:D,rootData:v=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let m;if(r.action===void 0&&(m="action")||r.group===void 0&&(m="group")||r.account===void 0&&(m="account")||r.because===
void 0&&(m="because")||r.outcome===void 0&&(m="outcome")||r.attempts===void 0&&(m="attempts")||r.confirmed===void 0&&(m=
"confirmed"))return E.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"\
must have required property '"+m+"'"}],!1;{let n=e;for(let i in r)if(!te.call(re.properties,i)){return E.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"}],!1;break}if(n===e){if(r.action!==void 0){let i=r.action,o=e;if(!(i==="add"||i==="remove"))return E.
errors=[{instancePath:t+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:re.properties.
action.enum},message:"must be equal to one of the allowed values"}],!1;var s=o===e}else var s=!0;if(s){if(r.group!==void 0){
let i=e;Q(r.group,{instancePath:t+"/group",parentData:r,parentDataProperty:"group",rootData:v})||(a=a===null?Q.errors:a.
concat(Q.errors),e=a.length);var s=i===e}else var s=!0;if(s){if(r.account!==void 0){let i=e;M(r.account,{instancePath:t+
"/account",parentData:r,parentDataProperty:"account",rootData:v})||(a=a===null?M.errors:a.concat(M.errors),e=a.length);var s=i===
e}else var s=!0;if(s){if(r.because!==void 0){let i=e;G(r.because,{instancePath:t+"/because",parentData:r,parentDataProperty:"\
because",rootData:v})||(a=a===null?G.errors:a.concat(G.errors),e=a.length);var s=i===e}else var s=!0;if(s){if(r.outcome!==
void 0){let i=r.outcome,o=e;if(!(i==="applied"||i==="already"||i==="obsolete"||i==="unapproved"||i==="withheld"||i==="bl\
ocked"||i==="failed"||i==="unknown"))return E.errors=[{instancePath:t+"/outcome",schemaPath:"#/properties/outcome/enum",
keyword:"enum",params:{allowedValues:re.properties.outcome.enum},message:"must be equal to one of the allowed values"}],
!1;var s=o===e}else var s=!0;if(s){if(r.attempts!==void 0){let i=r.attempts,o=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return E.errors=[{instancePath:t+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===o&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return E.errors=
[{instancePath:t+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var s=o===e}else var s=!0;if(s){if(r.started!==void 0){let i=r.started,o=e;if(e===o)if(typeof i==
"string"){if(!U.test(i))return E.errors=[{instancePath:t+"/started",schemaPath:"#/properties/started/pattern",keyword:"p\
attern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'must match pattern "^\\d\
{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],!1}else return E.errors=[{instancePath:t+"/started",schemaPath:"\
#/properties/started/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;
if(s){if(r.finished!==void 0){let i=r.finished,o=e;if(e===o)if(typeof i=="string"){if(!U.test(i))return E.errors=[{instancePath:t+
"/finished",schemaPath:"#/properties/finished/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}\
:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],
!1}else return E.errors=[{instancePath:t+"/finished",schemaPath:"#/properties/finished/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s){if(r.confirmed!==void 0){let i=r.confirmed,o=e;if(typeof i!=
"boolean"&&i!==null)return E.errors=[{instancePath:t+"/confirmed",schemaPath:"#/properties/confirmed/type",keyword:"type",
params:{type:re.properties.confirmed.type},message:"must be boolean,null"}],!1;var s=o===e}else var s=!0;if(s){if(r.why!==
void 0){let i=e;if(typeof r.why!="string")return E.errors=[{instancePath:t+"/why",schemaPath:"#/properties/why/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s)if(r.keeps!==void 0){let i=r.keeps,
o=e;if(e===o)if(Array.isArray(i)){var u=!0;let p=i.length;for(let d=0;d<p;d++){let c=e;if(typeof i[d]!="string")return E.
errors=[{instancePath:t+"/keeps/"+d,schemaPath:"#/properties/keeps/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var u=c===e;if(!u)break}}else return E.errors=[{instancePath:t+"/keeps",schemaPath:"#/properties/ke\
eps/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=o===e}else var s=!0}}}}}}}}}}}}else return E.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return E.
errors=a,e===0}var Pe={type:"object",required:["code","severity","message"],additionalProperties:!1,properties:{code:{type:"\
string",pattern:"^[a-z][a-z0-9-]*$",examples:["group-not-found"]},severity:{enum:["error","warning","note"]},message:{type:"\
string"},file:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},hint:{type:"string"}}};function I(r,{
instancePath:t="",parentData:N,parentDataProperty:D,rootData:v=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let u;if(r.code===void 0&&(u="code")||r.severity===void 0&&(u="severity")||r.message===void 0&&(u="me\
ssage"))return I.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"\
must have required property '"+u+"'"}],!1;{let m=e;for(let n in r)if(!(n==="code"||n==="severity"||n==="message"||n==="f\
ile"||n==="line"||n==="column"||n==="hint")){return I.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(m===e){if(r.
code!==void 0){let n=r.code,i=e;if(e===i)if(typeof n=="string"){if(!oe.test(n))return I.errors=[{instancePath:t+"/code",
schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]*$"},message:'must match patter\
n "^[a-z][a-z0-9-]*$"'}],!1}else return I.errors=[{instancePath:t+"/code",schemaPath:"#/properties/code/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.severity!==void 0){let n=r.
severity,i=e;if(!(n==="error"||n==="warning"||n==="note"))return I.errors=[{instancePath:t+"/severity",schemaPath:"#/pro\
perties/severity/enum",keyword:"enum",params:{allowedValues:Pe.properties.severity.enum},message:"must be equal to one o\
f the allowed values"}],!1;var s=i===e}else var s=!0;if(s){if(r.message!==void 0){let n=e;if(typeof r.message!="string")
return I.errors=[{instancePath:t+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.file!==void 0){let n=e;if(typeof r.file!="string")return I.
errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.line!==void 0){let n=r.line,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n)))return I.errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))return I.errors=[{instancePath:t+
"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var s=i===e}else var s=!0;if(s){if(r.column!==void 0){let n=r.column,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&
isFinite(n)))return I.errors=[{instancePath:t+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))return I.errors=[{instancePath:t+
"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >\
= 1"}],!1;var s=i===e}else var s=!0;if(s)if(r.hint!==void 0){let n=e;if(typeof r.hint!="string")return I.errors=[{instancePath:t+
"/hint",schemaPath:"#/properties/hint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===
e}else var s=!0}}}}}}}}else return I.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return I.errors=a,e===0}function x(r,{instancePath:t="",parentData:N,parentDataProperty:D,rootData:v=r}={}){
let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.version===void 0&&(o="version")||r.target===
void 0&&(o="target")||r.at===void 0&&(o="at")||r.digests===void 0&&(o="digests")||r.started===void 0&&(o="started")||r.finished===
void 0&&(o="finished")||r.interrupted===void 0&&(o="interrupted")||r.changes===void 0&&(o="changes")||r.findings===void 0&&
(o="findings"))return x.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"\
must have required property '"+o+"'"}],!1;{let w=e;for(let p in r)if(!te.call(ve.properties,p)){return x.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have \
additional properties"}],!1;break}if(w===e){if(r.version!==void 0){let p=e;if(r.version!==1)return x.errors=[{instancePath:t+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to con\
stant"}],!1;var s=p===e}else var s=!0;if(s){if(r.target!==void 0){let p=e;Y(r.target,{instancePath:t+"/target",parentData:r,
parentDataProperty:"target",rootData:v})||(a=a===null?Y.errors:a.concat(Y.errors),e=a.length);var s=p===e}else var s=!0;
if(s){if(r.at!==void 0){let p=r.at,d=e;if(e===d)if(typeof p=="string"){if(!U.test(p))return x.errors=[{instancePath:t+"/\
at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{\
1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],!1}else return x.
errors=[{instancePath:t+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var s=d===e}else var s=!0;if(s){if(r.pull!==void 0){let p=r.pull,d=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p)&&isFinite(p)))return x.errors=[{instancePath:t+"/pull",schemaPath:"#/properties/pull/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===d&&typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p)))return x.errors=[{instancePath:t+
"/pull",schemaPath:"#/properties/pull/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var s=d===e}else var s=!0;if(s){if(r.digests!==void 0){let p=r.digests,d=e;if(e===d)if(p&&typeof p=="object"&&!Array.
isArray(p)){let k;if(p.approved===void 0&&(k="approved")||p.fresh===void 0&&(k="fresh"))return x.errors=[{instancePath:t+
"/digests",schemaPath:"#/properties/digests/required",keyword:"required",params:{missingProperty:k},message:"must have r\
equired property '"+k+"'"}],!1;{let f=e;for(let y in p)if(!(y==="approved"||y==="fresh")){return x.errors=[{instancePath:t+
"/digests",schemaPath:"#/properties/digests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
message:"must NOT have additional properties"}],!1;break}if(f===e){if(p.approved!==void 0){let y=p.approved,h=e;if(e===h)
if(Array.isArray(y)){var u=!0;let $=y.length;for(let l=0;l<$;l++){let b=y[l],Z=e;if(e===Z)if(typeof b=="string"){if(!se.
test(b))return x.errors=[{instancePath:t+"/digests/approved/"+l,schemaPath:"#/properties/digests/properties/approved/ite\
ms/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return x.
errors=[{instancePath:t+"/digests/approved/"+l,schemaPath:"#/properties/digests/properties/approved/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var u=Z===e;if(!u)break}}else return x.errors=[{instancePath:t+
"/digests/approved",schemaPath:"#/properties/digests/properties/approved/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var m=h===e}else var m=!0;if(m)if(p.fresh!==void 0){let y=p.fresh,h=e;if(e===h)if(typeof y=="string"){
if(!se.test(y))return x.errors=[{instancePath:t+"/digests/fresh",schemaPath:"#/properties/digests/properties/fresh/patte\
rn",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return x.
errors=[{instancePath:t+"/digests/fresh",schemaPath:"#/properties/digests/properties/fresh/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var m=h===e}else var m=!0}}}else return x.errors=[{instancePath:t+"/digests",
schemaPath:"#/properties/digests/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var s=d===e}else
var s=!0;if(s){if(r.started!==void 0){let p=r.started,d=e;if(e===d)if(typeof p=="string"){if(!U.test(p))return x.errors=
[{instancePath:t+"/started",schemaPath:"#/properties/started/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d\
{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,\
9})?Z$"'}],!1}else return x.errors=[{instancePath:t+"/started",schemaPath:"#/properties/started/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var s=d===e}else var s=!0;if(s){if(r.finished!==void 0){let p=r.finished,d=e;
if(e===d)if(typeof p=="string"){if(!U.test(p))return x.errors=[{instancePath:t+"/finished",schemaPath:"#/properties/fini\
shed/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'\
must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],!1}else return x.errors=[{instancePath:t+
"/finished",schemaPath:"#/properties/finished/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var s=d===e}else var s=!0;if(s){if(r.interrupted!==void 0){let p=e;if(typeof r.interrupted!="boolean")return x.errors=[{
instancePath:t+"/interrupted",schemaPath:"#/properties/interrupted/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var s=p===e}else var s=!0;if(s){if(r.changes!==void 0){let p=r.changes,d=e;if(e===d)if(Array.isArray(
p)){var n=!0;let k=p.length;for(let f=0;f<k;f++){let y=e;E(p[f],{instancePath:t+"/changes/"+f,parentData:p,parentDataProperty:f,
rootData:v})||(a=a===null?E.errors:a.concat(E.errors),e=a.length);var n=y===e;if(!n)break}}else return x.errors=[{instancePath:t+
"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=d===
e}else var s=!0;if(s)if(r.findings!==void 0){let p=r.findings,d=e;if(e===d)if(Array.isArray(p)){var i=!0;let k=p.length;
for(let f=0;f<k;f++){let y=e;I(p[f],{instancePath:t+"/findings/"+f,parentData:p,parentDataProperty:f,rootData:v})||(a=a===
null?I.errors:a.concat(I.errors),e=a.length);var i=y===e;if(!i)break}}else return x.errors=[{instancePath:t+"/findings",
schemaPath:"#/properties/findings/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=d===e}else
var s=!0}}}}}}}}}}}else return x.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return x.errors=a,e===0}var we={plan:pe,receipt:he};export{we as jsonValidators};
