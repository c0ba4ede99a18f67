// Generated from schemas/*.schema.json by scripts/generate.ts. Change those instead. Code by Ajv: MIT, (c) Evgeny Poberezkin.

var oe=j,se={$id:"plan.schema.json",title:"plan.json",type:"object",required:["version","digest","target","at","scope","\
changes","withheld","drift","pending","upcoming","groups","consents","findings"],additionalProperties:!1,examples:[{version:1,
digest:"38dab9c30756df82703666d655cc381c7aa1ca108d058cb1db14e7b6744bea98",target:{kind:"site",url:"https://banc.atlassia\
n.net"},at:"2026-12-01T09:00:00Z",scope:"all",changes:[{action:"add",group:{id:"d6750b14-1aa8-4ab2-8c1e-a6d44016da32",name:"\
oslo-engineering"},account:{id:"e2345d51eaa47d3984e377ce",email:"vdillow@banc.ly",name:"Verna Dillow"},because:{kind:"de\
clared",file:"memberships/groups/oslo-engineering.yaml",line:9}},{action:"remove",group:{id:"d6750b14-1aa8-4ab2-8c1e-a6d\
44016da32",name:"oslo-engineering"},account:{id:"6155833c071a4be071ff5b24",email:"jfloat@banc.ly",name:"Janaye Float"},because:{
kind:"undeclared",file:"memberships/groups/oslo-engineering.yaml",line:6},keeps:["Engineering"]}],withheld:[],drift:[],pending:[],
upcoming:[{action:"remove",group:{id:"d6750b14-1aa8-4ab2-8c1e-a6d44016da32",name:"oslo-engineering"},account:{id:"982bfd\
68520fa5871daccb32",email:"ftoten2@banc.ly",name:"Florian Toten"},because:{kind:"until",file:"memberships/groups/oslo-en\
gineering.yaml",line:8,text:"OPS-123",on:"2027-01-01T00:00:00Z"},on:"2027-01-01T00:00:00Z"}],groups:[{id:"d6750b14-1aa8-\
4ab2-8c1e-a6d44016da32",name:"oslo-engineering",mode:"authoritative",before:3,after:3,file:"memberships/groups/oslo-engi\
neering.yaml",owners:["@banc/oslo-leads"]}],consents:[],findings:[]}],properties:{version:{const:1},digest:{type:"string",
pattern:"^[0-9a-f]{64}$"},target:{$ref:"#/definitions/target"},at:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}\
:\\d{2}(?:\\.\\d{1,9})?Z$",examples:["2026-12-01T09:00:00Z"]},source:{type:"object",required:["base","head"],additionalProperties:!1,
properties:{base:{type:"string"},head:{type:"string"},pull:{type:"integer",minimum:1,examples:[42]}}},scope:{type:["stri\
ng","array"],pattern:"^all$",items:{type:"string"}},changes:{type:"array",items:{$ref:"#/definitions/change"}},withheld:{
type:"array",items:{$ref:"#/definitions/withheld"}},drift:{type:"array",items:{$ref:"#/definitions/drift"}},pending:{type:"\
array",items:{$ref:"#/definitions/pending"}},upcoming:{type:"array",items:{$ref:"#/definitions/upcoming"}},groups:{type:"\
array",items:{$ref:"#/definitions/plannedGroup"}},consents:{type:"array",items:{$ref:"#/definitions/consent"}},findings:{
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
type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},hint:{type:"string"}}},change:{type:"ob\
ject",required:["action","group","account","because"],additionalProperties:!1,properties:{action:{enum:["add","remove"]},
group:{$ref:"#/definitions/group"},account:{$ref:"#/definitions/account"},because:{$ref:"#/definitions/because"},keeps:{
type:"array",items:{type:"string"},examples:[["oslo-leads"]]}}},withheld:{type:"object",required:["action","group","acco\
unt","because","guard"],additionalProperties:!1,properties:{action:{enum:["add","remove"]},group:{$ref:"#/definitions/gr\
oup"},account:{$ref:"#/definitions/account"},because:{$ref:"#/definitions/because"},guard:{enum:["contradicted-account",
"unresolved-except","unresolved-identity","pending-identity","unread-group","removals-per-group","never-empty","removals\
-total"]},keeps:{type:"array",items:{type:"string"},examples:[["oslo-leads"]]}}},upcoming:{type:"object",required:["acti\
on","group","account","because","on"],additionalProperties:!1,properties:{action:{enum:["add","remove"]},group:{$ref:"#/\
definitions/group"},account:{$ref:"#/definitions/account"},because:{$ref:"#/definitions/because"},on:{type:"string",pattern:"\
^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:["2026-12-01T09:00:00Z"]},keeps:{type:"array",items:{
type:"string"},examples:[["oslo-leads"]]}}},plannedGroup:{type:"object",required:["id","name","mode","before","after","f\
ile"],additionalProperties:!1,properties:{id:{type:"string"},name:{type:"string"},mode:{enum:["authoritative","additive"]},
before:{type:"integer",minimum:0},after:{type:"integer",minimum:0},file:{type:"string"},licences:{type:"array",items:{type:"\
object",required:["product"],additionalProperties:!1,properties:{product:{type:"string"},seats:{type:"object",required:[
"used","limit"],additionalProperties:!1,properties:{used:{type:"integer",minimum:0},limit:{type:"integer",minimum:0}}}}}},
owners:{type:"array",items:{type:"string"},examples:[["@banc/oslo-leads"]]}}},consent:{type:"object",required:["because",
"until","removals","file","line"],additionalProperties:!1,properties:{because:{type:"string"},until:{type:"string"},removals:{
type:"object",additionalProperties:{type:"integer",minimum:0}},total:{type:"integer",minimum:0},file:{type:"string"},line:{
type:"integer",minimum:1}}},through:{type:"object",required:["kind","name","file","line"],additionalProperties:!1,properties:{
kind:{enum:["set","group"],examples:["set"]},name:{type:"string",examples:["oslo-team"]},file:{type:"string",examples:["\
memberships/groups/oslo-engineering.yaml"]},line:{type:"integer",minimum:1,examples:[6]}},examples:[{kind:"set",name:"os\
lo-team",file:"memberships/groups/oslo-engineering.yaml",line:6}]},drift:{type:"object",required:["action","group","acco\
unt","because"],additionalProperties:!1,properties:{action:{enum:["add","remove"]},group:{$ref:"#/definitions/group"},account:{
$ref:"#/definitions/account"},because:{$ref:"#/definitions/because"},keeps:{type:"array",items:{type:"string"},examples:[
["oslo-leads"]]},guard:{enum:["contradicted-account","unresolved-except","unresolved-identity","pending-identity","unrea\
d-group","removals-per-group","never-empty","removals-total"]},due:{const:!0,examples:[!0]}}},pending:{type:"object",required:[
"action","group","account","because"],additionalProperties:!1,properties:{action:{const:"add",examples:["add"]},group:{$ref:"\
#/definitions/group"},account:{type:"object",required:["id","email"],additionalProperties:!1,properties:{id:{type:"strin\
g",examples:["nora.vik@banc.ly"]},email:{type:"string",examples:["nora.vik@banc.ly"]}},examples:[{id:"nora.vik@banc.ly",
email:"nora.vik@banc.ly"}]},because:{$ref:"#/definitions/because"},keeps:{type:"array",items:{type:"string"},examples:[[
"oslo-leads"]]}},examples:[{action:"add",group:{id:"d6750b14-1aa8-4ab2-8c1e-a6d44016da32",name:"oslo-engineering"},account:{
id:"nora.vik@banc.ly",email:"nora.vik@banc.ly"},because:{kind:"pending",file:"memberships/groups/oslo-engineering.yaml",
line:9}}]}}},ee=Object.prototype.hasOwnProperty,Y=new RegExp("^[0-9a-f]{64}$","u"),L=new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2\
}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$","u"),pe=new RegExp("^all$","u");function Q(r,{instancePath:t="",parentData:$,parentDataProperty:N,rootData:v=r}={}){let a=null,e=0,s=e,f=!1,m=null,n=e;if(e===
n)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.kind===void 0&&(y="kind")||r.seed===void 0&&(y="seed")){let b={
instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:y},message:"must have required\
 property '"+y+"'"};a===null?a=[b]:a.push(b),e++}else{let b=e;for(let d in r)if(!(d==="kind"||d==="seed")){let g={instancePath:t,
schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must N\
OT have additional properties"};a===null?a=[g]:a.push(g),e++;break}if(b===e){if(r.kind!==void 0){let d=e;if(r.kind!=="sa\
ndbox"){let g={instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"\
sandbox"},message:"must be equal to constant"};a===null?a=[g]:a.push(g),e++}var i=d===e}else var i=!0;if(i)if(r.seed!==void 0){
let d=e;if(typeof r.seed!="string"){let l={instancePath:t+"/seed",schemaPath:"#/oneOf/0/properties/seed/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};a===null?a=[l]:a.push(l),e++}var i=d===e}else var i=!0}}}else{let y={
instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};a===null?a=[y]:
a.push(y),e++}var p=n===e;p&&(f=!0,m=0);let o=e;if(e===o)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.kind===
void 0&&(y="kind")||r.url===void 0&&(y="url")){let b={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",
params:{missingProperty:y},message:"must have required property '"+y+"'"};a===null?a=[b]:a.push(b),e++}else{let b=e;for(let d in r)
if(!(d==="kind"||d==="url"||d==="scoped")){let g={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};a===null?a=[g]:a.push(g),
e++;break}if(b===e){if(r.kind!==void 0){let d=e;if(r.kind!=="site"){let g={instancePath:t+"/kind",schemaPath:"#/oneOf/1/\
properties/kind/const",keyword:"const",params:{allowedValue:"site"},message:"must be equal to constant"};a===null?a=[g]:
a.push(g),e++}var q=d===e}else var q=!0;if(q){if(r.url!==void 0){let d=e;if(typeof r.url!="string"){let l={instancePath:t+
"/url",schemaPath:"#/oneOf/1/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"};a===null?
a=[l]:a.push(l),e++}var q=d===e}else var q=!0;if(q)if(r.scoped!==void 0){let d=r.scoped,g=e;if(e===g)if(d&&typeof d=="ob\
ject"&&!Array.isArray(d)){let h=e;for(let P in d)if(P!=="cloudId"){let w={instancePath:t+"/scoped",schemaPath:"#/oneOf/1\
/properties/scoped/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT \
have additional properties"};a===null?a=[w]:a.push(w),e++;break}if(h===e&&d.cloudId!==void 0&&typeof d.cloudId!="string"){
let P={instancePath:t+"/scoped/cloudId",schemaPath:"#/oneOf/1/properties/scoped/properties/cloudId/type",keyword:"type",
params:{type:"string"},message:"must be string"};a===null?a=[P]:a.push(P),e++}}else{let h={instancePath:t+"/scoped",schemaPath:"\
#/oneOf/1/properties/scoped/type",keyword:"type",params:{type:"object"},message:"must be object"};a===null?a=[h]:a.push(
h),e++}var q=g===e}else var q=!0}}}}else{let y={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};a===null?a=[y]:a.push(y),e++}var p=o===e;if(p&&f)f=!1,m=[m,1];else{p&&(f=!0,m=1);let y=e;
if(e===y)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.kind===void 0&&(d="kind")||r.id===void 0&&(d="id")){let g={
instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:d},message:"must have required\
 property '"+d+"'"};a===null?a=[g]:a.push(g),e++}else{let g=e;for(let l in r)if(!(l==="kind"||l==="id"||l==="directory")){
let h={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"};a===null?a=[h]:a.push(h),e++;break}if(g===e){if(r.kind!==void 0){let l=e;
if(r.kind!=="organization"){let h={instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{
allowedValue:"organization"},message:"must be equal to constant"};a===null?a=[h]:a.push(h),e++}var u=l===e}else var u=!0;
if(u){if(r.id!==void 0){let l=e;if(typeof r.id!="string"){let P={instancePath:t+"/id",schemaPath:"#/oneOf/2/properties/i\
d/type",keyword:"type",params:{type:"string"},message:"must be string"};a===null?a=[P]:a.push(P),e++}var u=l===e}else var u=!0;
if(u)if(r.directory!==void 0){let l=e;if(typeof r.directory!="string"){let P={instancePath:t+"/directory",schemaPath:"#/\
oneOf/2/properties/directory/type",keyword:"type",params:{type:"string"},message:"must be string"};a===null?a=[P]:a.push(
P),e++}var u=l===e}else var u=!0}}}}else{let d={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"\
object"},message:"must be object"};a===null?a=[d]:a.push(d),e++}var p=y===e;p&&f?(f=!1,m=[m,2]):p&&(f=!0,m=2)}if(f)e=s,a!==
null&&(s?a.length=s:a=null);else{let y={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:m},message:"\
must match exactly one schema in oneOf"};return a===null?a=[y]:a.push(y),e++,Q.errors=a,!1}return Q.errors=a,e===0}var le={
type:"object",required:["action","group","account","because"],additionalProperties:!1,properties:{action:{enum:["add","r\
emove"]},group:{$ref:"#/definitions/group"},account:{$ref:"#/definitions/account"},because:{$ref:"#/definitions/because"},
keeps:{type:"array",items:{type:"string"},examples:[["oslo-leads"]]}}};function T(r,{instancePath:t="",parentData:$,parentDataProperty:N,rootData:v=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if(r.id===void 0&&(f="id")||r.name===void 0&&(f="name"))return T.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;
{let m=e;for(let n in r)if(!(n==="id"||n==="name")){return T.errors=[{instancePath:t,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(m===
e){if(r.id!==void 0){let n=e;if(typeof r.id!="string")return T.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s)if(r.name!==void 0){
let n=e;if(typeof r.name!="string")return T.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0}}}else return T.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return T.errors=a,e===0}function Z(r,{instancePath:t="",parentData:$,parentDataProperty:N,rootData:v=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if(r.id===void 0&&(f="id"))return Z.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let m=e;for(let n in r)if(!(n===
"id"||n==="email"||n==="name")){return Z.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(m===e){if(r.id!==void 0){
let n=e;if(typeof r.id!="string")return Z.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.email!==void 0){let n=e;if(typeof r.
email!="string")return Z.errors=[{instancePath:t+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s)if(r.name!==void 0){let n=e;if(typeof r.name!="str\
ing")return Z.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=n===e}else var s=!0}}}}else return Z.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Z.errors=a,e===0}var de={type:"object",required:["kind"],
additionalProperties:!1,properties:{kind:{enum:["declared","from","pending","undeclared","absent","until","leaver"]},file:{
type:"string"},line:{type:"integer",minimum:1},text:{type:"string"},on:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\
\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:["2026-12-01T00:00:00Z"]},through:{type:"array",items:{$ref:"#/definitions/thr\
ough"},examples:[[{kind:"set",name:"oslo-team",file:"memberships/groups/oslo-engineering.yaml",line:6}]]}}},ue={type:"ob\
ject",required:["kind","name","file","line"],additionalProperties:!1,properties:{kind:{enum:["set","group"],examples:["s\
et"]},name:{type:"string",examples:["oslo-team"]},file:{type:"string",examples:["memberships/groups/oslo-engineering.yam\
l"]},line:{type:"integer",minimum:1,examples:[6]}},examples:[{kind:"set",name:"oslo-team",file:"memberships/groups/oslo-\
engineering.yaml",line:6}]};function R(r,{instancePath:t="",parentData:$,parentDataProperty:N,rootData:v=r}={}){let a=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.name===void 0&&(f="nam\
e")||r.file===void 0&&(f="file")||r.line===void 0&&(f="line"))return R.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let m=e;for(let n in r)if(!(n===
"kind"||n==="name"||n==="file"||n==="line")){return R.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(m===e){if(r.
kind!==void 0){let n=r.kind,i=e;if(!(n==="set"||n==="group"))return R.errors=[{instancePath:t+"/kind",schemaPath:"#/prop\
erties/kind/enum",keyword:"enum",params:{allowedValues:ue.properties.kind.enum},message:"must be equal to one of the all\
owed values"}],!1;var s=i===e}else var s=!0;if(s){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return R.errors=
[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var s=n===e}else var s=!0;if(s){if(r.file!==void 0){let n=e;if(typeof r.file!="string")return R.errors=[{instancePath:t+
"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===
e}else var s=!0;if(s)if(r.line!==void 0){let n=r.line,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return R.
errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))return R.errors=[{instancePath:t+"/line",schemaPath:"\
#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var s=i===e}else
var s=!0}}}}}else return R.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;return R.errors=a,e===0}function A(r,{instancePath:t="",parentData:$,parentDataProperty:N,rootData:v=r}={}){
let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.kind===void 0&&(m="kind"))return A.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must have required prope\
rty '"+m+"'"}],!1;{let n=e;for(let i in r)if(!(i==="kind"||i==="file"||i==="line"||i==="text"||i==="on"||i==="through")){
return A.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.kind!==void 0){let i=r.kind,o=e;if(!(i==="declar\
ed"||i==="from"||i==="pending"||i==="undeclared"||i==="absent"||i==="until"||i==="leaver"))return A.errors=[{instancePath:t+
"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:de.properties.kind.enum},message:"must \
be equal to one of the allowed values"}],!1;var s=o===e}else var s=!0;if(s){if(r.file!==void 0){let i=e;if(typeof r.file!=
"string")return A.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.line!==void 0){let i=r.line,o=e;if(!(typeof i=="n\
umber"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return A.errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===o&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))
return A.errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1;var s=o===e}else var s=!0;if(s){if(r.text!==void 0){let i=e;if(typeof r.text!="stri\
ng")return A.errors=[{instancePath:t+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.on!==void 0){let i=r.on,o=e;if(e===o)if(typeof i=="string"){if(!L.
test(i))return A.errors=[{instancePath:t+"/on",schemaPath:"#/properties/on/pattern",keyword:"pattern",params:{pattern:"^\
\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2\
}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],!1}else return A.errors=[{instancePath:t+"/on",schemaPath:"#/properties/on/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s)if(r.through!==void 0){let i=r.
through,o=e;if(e===o)if(Array.isArray(i)){var f=!0;let p=i.length;for(let u=0;u<p;u++){let y=e;R(i[u],{instancePath:t+"/\
through/"+u,parentData:i,parentDataProperty:u,rootData:v})||(a=a===null?R.errors:a.concat(R.errors),e=a.length);var f=y===
e;if(!f)break}}else return A.errors=[{instancePath:t+"/through",schemaPath:"#/properties/through/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=o===e}else var s=!0}}}}}}}else return A.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return A.errors=a,e===0}function C(r,{instancePath:t="",
parentData:$,parentDataProperty:N,rootData:v=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let m;if(r.action===void 0&&(m="action")||r.group===void 0&&(m="group")||r.account===void 0&&(m="account")||r.because===
void 0&&(m="because"))return C.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},
message:"must have required property '"+m+"'"}],!1;{let n=e;for(let i in r)if(!(i==="action"||i==="group"||i==="account"||
i==="because"||i==="keeps")){return C.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.action!==
void 0){let i=r.action,o=e;if(!(i==="add"||i==="remove"))return C.errors=[{instancePath:t+"/action",schemaPath:"#/proper\
ties/action/enum",keyword:"enum",params:{allowedValues:le.properties.action.enum},message:"must be equal to one of the a\
llowed values"}],!1;var s=o===e}else var s=!0;if(s){if(r.group!==void 0){let i=e;T(r.group,{instancePath:t+"/group",parentData:r,
parentDataProperty:"group",rootData:v})||(a=a===null?T.errors:a.concat(T.errors),e=a.length);var s=i===e}else var s=!0;if(s){
if(r.account!==void 0){let i=e;Z(r.account,{instancePath:t+"/account",parentData:r,parentDataProperty:"account",rootData:v})||
(a=a===null?Z.errors:a.concat(Z.errors),e=a.length);var s=i===e}else var s=!0;if(s){if(r.because!==void 0){let i=e;A(r.because,
{instancePath:t+"/because",parentData:r,parentDataProperty:"because",rootData:v})||(a=a===null?A.errors:a.concat(A.errors),
e=a.length);var s=i===e}else var s=!0;if(s)if(r.keeps!==void 0){let i=r.keeps,o=e;if(e===o)if(Array.isArray(i)){var f=!0;
let p=i.length;for(let u=0;u<p;u++){let y=e;if(typeof i[u]!="string")return C.errors=[{instancePath:t+"/keeps/"+u,schemaPath:"\
#/properties/keeps/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=y===e;if(!f)break}}else
return C.errors=[{instancePath:t+"/keeps",schemaPath:"#/properties/keeps/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var s=o===e}else var s=!0}}}}}}else return C.errors=[{instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;return C.errors=a,e===0}var te={type:"object",required:["action",
"group","account","because","guard"],additionalProperties:!1,properties:{action:{enum:["add","remove"]},group:{$ref:"#/d\
efinitions/group"},account:{$ref:"#/definitions/account"},because:{$ref:"#/definitions/because"},guard:{enum:["contradic\
ted-account","unresolved-except","unresolved-identity","pending-identity","unread-group","removals-per-group","never-emp\
ty","removals-total"]},keeps:{type:"array",items:{type:"string"},examples:[["oslo-leads"]]}}};function B(r,{instancePath:t="",
parentData:$,parentDataProperty:N,rootData:v=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let m;if(r.action===void 0&&(m="action")||r.group===void 0&&(m="group")||r.account===void 0&&(m="account")||r.because===
void 0&&(m="because")||r.guard===void 0&&(m="guard"))return B.errors=[{instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{let n=e;for(let i in r)if(!(i===
"action"||i==="group"||i==="account"||i==="because"||i==="guard"||i==="keeps")){return B.errors=[{instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional p\
roperties"}],!1;break}if(n===e){if(r.action!==void 0){let i=r.action,o=e;if(!(i==="add"||i==="remove"))return B.errors=[
{instancePath:t+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:te.properties.action.
enum},message:"must be equal to one of the allowed values"}],!1;var s=o===e}else var s=!0;if(s){if(r.group!==void 0){let i=e;
T(r.group,{instancePath:t+"/group",parentData:r,parentDataProperty:"group",rootData:v})||(a=a===null?T.errors:a.concat(T.
errors),e=a.length);var s=i===e}else var s=!0;if(s){if(r.account!==void 0){let i=e;Z(r.account,{instancePath:t+"/account",
parentData:r,parentDataProperty:"account",rootData:v})||(a=a===null?Z.errors:a.concat(Z.errors),e=a.length);var s=i===e}else
var s=!0;if(s){if(r.because!==void 0){let i=e;A(r.because,{instancePath:t+"/because",parentData:r,parentDataProperty:"be\
cause",rootData:v})||(a=a===null?A.errors:a.concat(A.errors),e=a.length);var s=i===e}else var s=!0;if(s){if(r.guard!==void 0){
let i=r.guard,o=e;if(!(i==="contradicted-account"||i==="unresolved-except"||i==="unresolved-identity"||i==="pending-iden\
tity"||i==="unread-group"||i==="removals-per-group"||i==="never-empty"||i==="removals-total"))return B.errors=[{instancePath:t+
"/guard",schemaPath:"#/properties/guard/enum",keyword:"enum",params:{allowedValues:te.properties.guard.enum},message:"mu\
st be equal to one of the allowed values"}],!1;var s=o===e}else var s=!0;if(s)if(r.keeps!==void 0){let i=r.keeps,o=e;if(e===
o)if(Array.isArray(i)){var f=!0;let p=i.length;for(let u=0;u<p;u++){let y=e;if(typeof i[u]!="string")return B.errors=[{instancePath:t+
"/keeps/"+u,schemaPath:"#/properties/keeps/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var f=y===e;if(!f)break}}else return B.errors=[{instancePath:t+"/keeps",schemaPath:"#/properties/keeps/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var s=o===e}else var s=!0}}}}}}}else return B.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return B.errors=a,e===0}var ie={
type:"object",required:["action","group","account","because"],additionalProperties:!1,properties:{action:{enum:["add","r\
emove"]},group:{$ref:"#/definitions/group"},account:{$ref:"#/definitions/account"},because:{$ref:"#/definitions/because"},
keeps:{type:"array",items:{type:"string"},examples:[["oslo-leads"]]},guard:{enum:["contradicted-account","unresolved-exc\
ept","unresolved-identity","pending-identity","unread-group","removals-per-group","never-empty","removals-total"]},due:{
const:!0,examples:[!0]}}};function S(r,{instancePath:t="",parentData:$,parentDataProperty:N,rootData:v=r}={}){let a=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.action===void 0&&(m="action")||r.group===void 0&&(m=
"group")||r.account===void 0&&(m="account")||r.because===void 0&&(m="because"))return S.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{let n=e;for(let i in r)
if(!(i==="action"||i==="group"||i==="account"||i==="because"||i==="keeps"||i==="guard"||i==="due")){return S.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"}],!1;break}if(n===e){if(r.action!==void 0){let i=r.action,o=e;if(!(i==="add"||i==="remove"))return S.
errors=[{instancePath:t+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:ie.properties.
action.enum},message:"must be equal to one of the allowed values"}],!1;var s=o===e}else var s=!0;if(s){if(r.group!==void 0){
let i=e;T(r.group,{instancePath:t+"/group",parentData:r,parentDataProperty:"group",rootData:v})||(a=a===null?T.errors:a.
concat(T.errors),e=a.length);var s=i===e}else var s=!0;if(s){if(r.account!==void 0){let i=e;Z(r.account,{instancePath:t+
"/account",parentData:r,parentDataProperty:"account",rootData:v})||(a=a===null?Z.errors:a.concat(Z.errors),e=a.length);var s=i===
e}else var s=!0;if(s){if(r.because!==void 0){let i=e;A(r.because,{instancePath:t+"/because",parentData:r,parentDataProperty:"\
because",rootData:v})||(a=a===null?A.errors:a.concat(A.errors),e=a.length);var s=i===e}else var s=!0;if(s){if(r.keeps!==
void 0){let i=r.keeps,o=e;if(e===o)if(Array.isArray(i)){var f=!0;let p=i.length;for(let u=0;u<p;u++){let y=e;if(typeof i[u]!=
"string")return S.errors=[{instancePath:t+"/keeps/"+u,schemaPath:"#/properties/keeps/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var f=y===e;if(!f)break}}else return S.errors=[{instancePath:t+"/keeps",schemaPath:"\
#/properties/keeps/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=o===e}else var s=!0;if(s){
if(r.guard!==void 0){let i=r.guard,o=e;if(!(i==="contradicted-account"||i==="unresolved-except"||i==="unresolved-identit\
y"||i==="pending-identity"||i==="unread-group"||i==="removals-per-group"||i==="never-empty"||i==="removals-total"))return S.
errors=[{instancePath:t+"/guard",schemaPath:"#/properties/guard/enum",keyword:"enum",params:{allowedValues:ie.properties.
guard.enum},message:"must be equal to one of the allowed values"}],!1;var s=o===e}else var s=!0;if(s)if(r.due!==void 0){
let i=e;if(r.due!==!0)return S.errors=[{instancePath:t+"/due",schemaPath:"#/properties/due/const",keyword:"const",params:{
allowedValue:!0},message:"must be equal to constant"}],!1;var s=i===e}else var s=!0}}}}}}}}else return S.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return S.errors=a,e===0}function z(r,{instancePath:t="",parentData:$,parentDataProperty:N,rootData:v=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let n;if(r.action===void 0&&(n="action")||r.group===void 0&&(n="group")||r.account===void 0&&
(n="account")||r.because===void 0&&(n="because"))return z.errors=[{instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let i=e;for(let o in r)if(!(o==="act\
ion"||o==="group"||o==="account"||o==="because"||o==="keeps")){return z.errors=[{instancePath:t,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],
!1;break}if(i===e){if(r.action!==void 0){let o=e;if(r.action!=="add")return z.errors=[{instancePath:t+"/action",schemaPath:"\
#/properties/action/const",keyword:"const",params:{allowedValue:"add"},message:"must be equal to constant"}],!1;var s=o===
e}else var s=!0;if(s){if(r.group!==void 0){let o=e;T(r.group,{instancePath:t+"/group",parentData:r,parentDataProperty:"g\
roup",rootData:v})||(a=a===null?T.errors:a.concat(T.errors),e=a.length);var s=o===e}else var s=!0;if(s){if(r.account!==void 0){
let o=r.account,q=e;if(e===q)if(o&&typeof o=="object"&&!Array.isArray(o)){let u;if(o.id===void 0&&(u="id")||o.email===void 0&&
(u="email"))return z.errors=[{instancePath:t+"/account",schemaPath:"#/properties/account/required",keyword:"required",params:{
missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let y=e;for(let b in o)if(!(b==="id"||b==="email")){
return z.errors=[{instancePath:t+"/account",schemaPath:"#/properties/account/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:b},message:"must NOT have additional properties"}],!1;break}if(y===e){if(o.id!==void 0){
let b=e;if(typeof o.id!="string")return z.errors=[{instancePath:t+"/account/id",schemaPath:"#/properties/account/propert\
ies/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=b===e}else var f=!0;if(f)if(o.email!==
void 0){let b=e;if(typeof o.email!="string")return z.errors=[{instancePath:t+"/account/email",schemaPath:"#/properties/a\
ccount/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=b===e}else var f=!0}}}else
return z.errors=[{instancePath:t+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var s=q===e}else var s=!0;if(s){if(r.because!==void 0){let o=e;A(r.because,{instancePath:t+
"/because",parentData:r,parentDataProperty:"because",rootData:v})||(a=a===null?A.errors:a.concat(A.errors),e=a.length);var s=o===
e}else var s=!0;if(s)if(r.keeps!==void 0){let o=r.keeps,q=e;if(e===q)if(Array.isArray(o)){var m=!0;let u=o.length;for(let y=0;y<
u;y++){let b=e;if(typeof o[y]!="string")return z.errors=[{instancePath:t+"/keeps/"+y,schemaPath:"#/properties/keeps/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=b===e;if(!m)break}}else return z.errors=
[{instancePath:t+"/keeps",schemaPath:"#/properties/keeps/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var s=q===e}else var s=!0}}}}}}else return z.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return z.errors=a,e===0}var me={type:"object",required:["action","group","a\
ccount","because","on"],additionalProperties:!1,properties:{action:{enum:["add","remove"]},group:{$ref:"#/definitions/gr\
oup"},account:{$ref:"#/definitions/account"},because:{$ref:"#/definitions/because"},on:{type:"string",pattern:"^\\d{4}-\\d\
{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:["2026-12-01T09:00:00Z"]},keeps:{type:"array",items:{type:"s\
tring"},examples:[["oslo-leads"]]}}};function G(r,{instancePath:t="",parentData:$,parentDataProperty:N,rootData:v=r}={}){
let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.action===void 0&&(m="action")||r.group===
void 0&&(m="group")||r.account===void 0&&(m="account")||r.because===void 0&&(m="because")||r.on===void 0&&(m="on"))return G.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must have require\
d property '"+m+"'"}],!1;{let n=e;for(let i in r)if(!(i==="action"||i==="group"||i==="account"||i==="because"||i==="on"||
i==="keeps")){return G.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.action!==void 0){let i=r.action,
o=e;if(!(i==="add"||i==="remove"))return G.errors=[{instancePath:t+"/action",schemaPath:"#/properties/action/enum",keyword:"\
enum",params:{allowedValues:me.properties.action.enum},message:"must be equal to one of the allowed values"}],!1;var s=o===
e}else var s=!0;if(s){if(r.group!==void 0){let i=e;T(r.group,{instancePath:t+"/group",parentData:r,parentDataProperty:"g\
roup",rootData:v})||(a=a===null?T.errors:a.concat(T.errors),e=a.length);var s=i===e}else var s=!0;if(s){if(r.account!==void 0){
let i=e;Z(r.account,{instancePath:t+"/account",parentData:r,parentDataProperty:"account",rootData:v})||(a=a===null?Z.errors:
a.concat(Z.errors),e=a.length);var s=i===e}else var s=!0;if(s){if(r.because!==void 0){let i=e;A(r.because,{instancePath:t+
"/because",parentData:r,parentDataProperty:"because",rootData:v})||(a=a===null?A.errors:a.concat(A.errors),e=a.length);var s=i===
e}else var s=!0;if(s){if(r.on!==void 0){let i=r.on,o=e;if(e===o)if(typeof i=="string"){if(!L.test(i))return G.errors=[{instancePath:t+
"/on",schemaPath:"#/properties/on/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\\
d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],!1}else return G.
errors=[{instancePath:t+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var s=o===e}else var s=!0;if(s)if(r.keeps!==void 0){let i=r.keeps,o=e;if(e===o)if(Array.isArray(i)){var f=!0;
let p=i.length;for(let u=0;u<p;u++){let y=e;if(typeof i[u]!="string")return G.errors=[{instancePath:t+"/keeps/"+u,schemaPath:"\
#/properties/keeps/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=y===e;if(!f)break}}else
return G.errors=[{instancePath:t+"/keeps",schemaPath:"#/properties/keeps/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var s=o===e}else var s=!0}}}}}}}else return G.errors=[{instancePath:t,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return G.errors=a,e===0}var fe={type:"object",required:["id","\
name","mode","before","after","file"],additionalProperties:!1,properties:{id:{type:"string"},name:{type:"string"},mode:{
enum:["authoritative","additive"]},before:{type:"integer",minimum:0},after:{type:"integer",minimum:0},file:{type:"string"},
licences:{type:"array",items:{type:"object",required:["product"],additionalProperties:!1,properties:{product:{type:"stri\
ng"},seats:{type:"object",required:["used","limit"],additionalProperties:!1,properties:{used:{type:"integer",minimum:0},
limit:{type:"integer",minimum:0}}}}}},owners:{type:"array",items:{type:"string"},examples:[["@banc/oslo-leads"]]}}};function _(r,{
instancePath:t="",parentData:$,parentDataProperty:N,rootData:v=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.name===void 0&&(o="name")||r.mode===void 0&&(o="mode")||r.before===
void 0&&(o="before")||r.after===void 0&&(o="after")||r.file===void 0&&(o="file"))return _.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let q=e;for(let p in r)
if(!(p==="id"||p==="name"||p==="mode"||p==="before"||p==="after"||p==="file"||p==="licences"||p==="owners")){return _.errors=
[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties"}],!1;break}if(q===e){if(r.id!==void 0){let p=e;if(typeof r.id!="string")return _.errors=
[{instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var s=p===e}else var s=!0;if(s){if(r.name!==void 0){let p=e;if(typeof r.name!="string")return _.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=p===
e}else var s=!0;if(s){if(r.mode!==void 0){let p=r.mode,u=e;if(!(p==="authoritative"||p==="additive"))return _.errors=[{instancePath:t+
"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:fe.properties.mode.enum},message:"must \
be equal to one of the allowed values"}],!1;var s=u===e}else var s=!0;if(s){if(r.before!==void 0){let p=r.before,u=e;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return _.errors=[{instancePath:t+"/before",schemaPath:"#/properties/before/typ\
e",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===u&&typeof p=="number"&&isFinite(p)&&(p<0||
isNaN(p)))return _.errors=[{instancePath:t+"/before",schemaPath:"#/properties/before/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var s=u===e}else var s=!0;if(s){if(r.after!==void 0){let p=r.after,
u=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return _.errors=[{instancePath:t+"/after",schemaPath:"#/pro\
perties/after/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===u&&typeof p=="number"&&
isFinite(p)&&(p<0||isNaN(p)))return _.errors=[{instancePath:t+"/after",schemaPath:"#/properties/after/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var s=u===e}else var s=!0;if(s){if(r.file!==void 0){
let p=e;if(typeof r.file!="string")return _.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=p===e}else var s=!0;if(s){if(r.licences!==void 0){let p=r.
licences,u=e;if(e===u)if(Array.isArray(p)){var f=!0;let b=p.length;for(let d=0;d<b;d++){let g=p[d],l=e;if(e===l)if(g&&typeof g==
"object"&&!Array.isArray(g)){let P;if(g.product===void 0&&(P="product"))return _.errors=[{instancePath:t+"/licences/"+d,
schemaPath:"#/properties/licences/items/required",keyword:"required",params:{missingProperty:P},message:"must have requi\
red property '"+P+"'"}],!1;{let w=e;for(let c in g)if(!(c==="product"||c==="seats")){return _.errors=[{instancePath:t+"/\
licences/"+d,schemaPath:"#/properties/licences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties"}],!1;break}if(w===e){if(g.product!==void 0){let c=e;if(typeof g.product!="\
string")return _.errors=[{instancePath:t+"/licences/"+d+"/product",schemaPath:"#/properties/licences/items/properties/pr\
oduct/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=c===e}else var m=!0;if(m)if(g.seats!==
void 0){let c=g.seats,k=e;if(e===k)if(c&&typeof c=="object"&&!Array.isArray(c)){let W;if(c.used===void 0&&(W="used")||c.
limit===void 0&&(W="limit"))return _.errors=[{instancePath:t+"/licences/"+d+"/seats",schemaPath:"#/properties/licences/i\
tems/properties/seats/required",keyword:"required",params:{missingProperty:W},message:"must have required property '"+W+
"'"}],!1;{let ne=e;for(let D in c)if(!(D==="used"||D==="limit")){return _.errors=[{instancePath:t+"/licences/"+d+"/seats",
schemaPath:"#/properties/licences/items/properties/seats/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D},
message:"must NOT have additional properties"}],!1;break}if(ne===e){if(c.used!==void 0){let D=c.used,M=e;if(!(typeof D==
"number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return _.errors=[{instancePath:t+"/licences/"+d+"/seats/used",schemaPath:"#/pr\
operties/licences/items/properties/seats/properties/used/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"}],!1;if(e===M&&typeof D=="number"&&isFinite(D)&&(D<0||isNaN(D)))return _.errors=[{instancePath:t+"/licences/"+d+
"/seats/used",schemaPath:"#/properties/licences/items/properties/seats/properties/used/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var n=M===e}else var n=!0;if(n)if(c.limit!==void 0){let D=c.limit,M=e;
if(!(typeof D=="number"&&!(D%1)&&!isNaN(D)&&isFinite(D)))return _.errors=[{instancePath:t+"/licences/"+d+"/seats/limit",
schemaPath:"#/properties/licences/items/properties/seats/properties/limit/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===M&&typeof D=="number"&&isFinite(D)&&(D<0||isNaN(D)))return _.errors=[{instancePath:t+"/lice\
nces/"+d+"/seats/limit",schemaPath:"#/properties/licences/items/properties/seats/properties/limit/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var n=M===e}else var n=!0}}}else return _.errors=[{instancePath:t+
"/licences/"+d+"/seats",schemaPath:"#/properties/licences/items/properties/seats/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"}],!1;var m=k===e}else var m=!0}}}else return _.errors=[{instancePath:t+"/licences/"+d,schemaPath:"\
#/properties/licences/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var f=l===e;if(!f)
break}}else return _.errors=[{instancePath:t+"/licences",schemaPath:"#/properties/licences/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=u===e}else var s=!0;if(s)if(r.owners!==void 0){let p=r.owners,u=e;if(e===
u)if(Array.isArray(p)){var i=!0;let b=p.length;for(let d=0;d<b;d++){let g=e;if(typeof p[d]!="string")return _.errors=[{instancePath:t+
"/owners/"+d,schemaPath:"#/properties/owners/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var i=g===e;if(!i)break}}else return _.errors=[{instancePath:t+"/owners",schemaPath:"#/properties/owners/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var s=u===e}else var s=!0}}}}}}}}}else return _.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return _.errors=a,e===0}function F(r,{instancePath:t="",parentData:$,parentDataProperty:N,rootData:v=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.because===void 0&&(m="because")||r.until===void 0&&(m="until")||r.removals===void 0&&
(m="removals")||r.file===void 0&&(m="file")||r.line===void 0&&(m="line"))return F.errors=[{instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{let n=e;for(let i in r)
if(!(i==="because"||i==="until"||i==="removals"||i==="total"||i==="file"||i==="line")){return F.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"}],!1;break}if(n===e){if(r.because!==void 0){let i=e;if(typeof r.because!="string")return F.errors=
[{instancePath:t+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var s=i===e}else var s=!0;if(s){if(r.until!==void 0){let i=e;if(typeof r.until!="string")return F.errors=
[{instancePath:t+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var s=i===e}else var s=!0;if(s){if(r.removals!==void 0){let i=r.removals,o=e;if(e===o)if(i&&typeof i=="object"&&
!Array.isArray(i))for(let p in i){let u=i[p],y=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return F.errors=
[{instancePath:t+"/removals/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/removals/additionalPrope\
rties/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===y&&typeof u=="number"&&isFinite(
u)&&(u<0||isNaN(u)))return F.errors=[{instancePath:t+"/removals/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/properties/removals/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"}],!1;var f=y===e;if(!f)break}else return F.errors=[{instancePath:t+"/removals",schemaPath:"#/properties/removals/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var s=o===e}else var s=!0;if(s){if(r.total!==void 0){
let i=r.total,o=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return F.errors=[{instancePath:t+"/total",schemaPath:"\
#/properties/total/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===o&&typeof i=="numb\
er"&&isFinite(i)&&(i<0||isNaN(i)))return F.errors=[{instancePath:t+"/total",schemaPath:"#/properties/total/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var s=o===e}else var s=!0;if(s){if(r.file!==void 0){
let i=e;if(typeof r.file!="string")return F.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s)if(r.line!==void 0){let i=r.line,
o=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return F.errors=[{instancePath:t+"/line",schemaPath:"#/prop\
erties/line/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===o&&typeof i=="number"&&isFinite(
i)&&(i<1||isNaN(i)))return F.errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var s=o===e}else var s=!0}}}}}}}else return F.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return F.errors=a,e===0}var ce={
type:"object",required:["code","severity","message"],additionalProperties:!1,properties:{code:{type:"string",pattern:"^[\
a-z][a-z0-9-]*$",examples:["group-not-found"]},severity:{enum:["error","warning","note"]},message:{type:"string"},file:{
type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},hint:{type:"string"}}},ae=new RegExp("^\
[a-z][a-z0-9-]*$","u");function E(r,{instancePath:t="",parentData:$,parentDataProperty:N,rootData:v=r}={}){let a=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.code===void 0&&(f="code")||r.severity===void 0&&(f="sev\
erity")||r.message===void 0&&(f="message"))return E.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let m=e;for(let n in r)if(!(n==="code"||n==="seve\
rity"||n==="message"||n==="file"||n==="line"||n==="column"||n==="hint")){return E.errors=[{instancePath:t,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional pro\
perties"}],!1;break}if(m===e){if(r.code!==void 0){let n=r.code,i=e;if(e===i)if(typeof n=="string"){if(!ae.test(n))return E.
errors=[{instancePath:t+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-\
]*$"},message:'must match pattern "^[a-z][a-z0-9-]*$"'}],!1}else return E.errors=[{instancePath:t+"/code",schemaPath:"#/\
properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){
if(r.severity!==void 0){let n=r.severity,i=e;if(!(n==="error"||n==="warning"||n==="note"))return E.errors=[{instancePath:t+
"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:ce.properties.severity.enum},message:"\
must be equal to one of the allowed values"}],!1;var s=i===e}else var s=!0;if(s){if(r.message!==void 0){let n=e;if(typeof r.
message!="string")return E.errors=[{instancePath:t+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.file!==void 0){let n=e;if(typeof r.file!=
"string")return E.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.line!==void 0){let n=r.line,i=e;if(!(typeof n=="n\
umber"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return E.errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))
return E.errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1;var s=i===e}else var s=!0;if(s){if(r.column!==void 0){let n=r.column,i=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return E.errors=[{instancePath:t+"/column",schemaPath:"#/properties/column/typ\
e",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(n)&&(n<1||
isNaN(n)))return E.errors=[{instancePath:t+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var s=i===e}else var s=!0;if(s)if(r.hint!==void 0){let n=e;if(typeof r.
hint!="string")return E.errors=[{instancePath:t+"/hint",schemaPath:"#/properties/hint/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=n===e}else var s=!0}}}}}}}}else return E.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return E.errors=a,e===0}function j(r,{instancePath:t="",
parentData:$,parentDataProperty:N,rootData:v=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let d;if(r.version===void 0&&(d="version")||r.digest===void 0&&(d="digest")||r.target===void 0&&(d="target")||r.at===void 0&&
(d="at")||r.scope===void 0&&(d="scope")||r.changes===void 0&&(d="changes")||r.withheld===void 0&&(d="withheld")||r.drift===
void 0&&(d="drift")||r.pending===void 0&&(d="pending")||r.upcoming===void 0&&(d="upcoming")||r.groups===void 0&&(d="grou\
ps")||r.consents===void 0&&(d="consents")||r.findings===void 0&&(d="findings"))return j.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let g=e;for(let l in r)
if(!ee.call(se.properties,l)){return j.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.version!==
void 0){let l=e;if(r.version!==1)return j.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/const",keyword:"\
const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var s=l===e}else var s=!0;if(s){if(r.digest!==void 0){
let l=r.digest,h=e;if(e===h)if(typeof l=="string"){if(!Y.test(l))return j.errors=[{instancePath:t+"/digest",schemaPath:"\
#/properties/digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{\
64}$"'}],!1}else return j.errors=[{instancePath:t+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var s=h===e}else var s=!0;if(s){if(r.target!==void 0){let l=e;Q(r.target,{instancePath:t+
"/target",parentData:r,parentDataProperty:"target",rootData:v})||(a=a===null?Q.errors:a.concat(Q.errors),e=a.length);var s=l===
e}else var s=!0;if(s){if(r.at!==void 0){let l=r.at,h=e;if(e===h)if(typeof l=="string"){if(!L.test(l))return j.errors=[{instancePath:t+
"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\\
d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],!1}else return j.
errors=[{instancePath:t+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var s=h===e}else var s=!0;if(s){if(r.source!==void 0){let l=r.source,h=e;if(e===h)if(l&&typeof l=="object"&&
!Array.isArray(l)){let w;if(l.base===void 0&&(w="base")||l.head===void 0&&(w="head"))return j.errors=[{instancePath:t+"/\
source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty:w},message:"must have requi\
red property '"+w+"'"}],!1;{let c=e;for(let k in l)if(!(k==="base"||k==="head"||k==="pull")){return j.errors=[{instancePath:t+
"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},
message:"must NOT have additional properties"}],!1;break}if(c===e){if(l.base!==void 0){let k=e;if(typeof l.base!="string")
return j.errors=[{instancePath:t+"/source/base",schemaPath:"#/properties/source/properties/base/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var f=k===e}else var f=!0;if(f){if(l.head!==void 0){let k=e;if(typeof l.head!=
"string")return j.errors=[{instancePath:t+"/source/head",schemaPath:"#/properties/source/properties/head/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var f=k===e}else var f=!0;if(f)if(l.pull!==void 0){let k=l.pull,
re=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return j.errors=[{instancePath:t+"/source/pull",schemaPath:"\
#/properties/source/properties/pull/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===re&&
typeof k=="number"&&isFinite(k)&&(k<1||isNaN(k)))return j.errors=[{instancePath:t+"/source/pull",schemaPath:"#/propertie\
s/source/properties/pull/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var f=re===
e}else var f=!0}}}}else return j.errors=[{instancePath:t+"/source",schemaPath:"#/properties/source/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var s=h===e}else var s=!0;if(s){if(r.scope!==void 0){let l=r.scope,
h=e;if(typeof l!="string"&&!Array.isArray(l))return j.errors=[{instancePath:t+"/scope",schemaPath:"#/properties/scope/ty\
pe",keyword:"type",params:{type:se.properties.scope.type},message:"must be string,array"}],!1;if(e===h){if(typeof l=="st\
ring"&&!pe.test(l))return j.errors=[{instancePath:t+"/scope",schemaPath:"#/properties/scope/pattern",keyword:"pattern",params:{
pattern:"^all$"},message:'must match pattern "^all$"'}],!1;if(e===h&&Array.isArray(l)){var m=!0;let w=l.length;for(let c=0;c<
w;c++){let k=e;if(typeof l[c]!="string")return j.errors=[{instancePath:t+"/scope/"+c,schemaPath:"#/properties/scope/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var m=k===e;if(!m)break}}}var s=h===e}else var s=!0;
if(s){if(r.changes!==void 0){let l=r.changes,h=e;if(e===h)if(Array.isArray(l)){var n=!0;let w=l.length;for(let c=0;c<w;c++){
let k=e;C(l[c],{instancePath:t+"/changes/"+c,parentData:l,parentDataProperty:c,rootData:v})||(a=a===null?C.errors:a.concat(
C.errors),e=a.length);var n=k===e;if(!n)break}}else return j.errors=[{instancePath:t+"/changes",schemaPath:"#/properties\
/changes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=h===e}else var s=!0;if(s){if(r.withheld!==
void 0){let l=r.withheld,h=e;if(e===h)if(Array.isArray(l)){var i=!0;let w=l.length;for(let c=0;c<w;c++){let k=e;B(l[c],{
instancePath:t+"/withheld/"+c,parentData:l,parentDataProperty:c,rootData:v})||(a=a===null?B.errors:a.concat(B.errors),e=
a.length);var i=k===e;if(!i)break}}else return j.errors=[{instancePath:t+"/withheld",schemaPath:"#/properties/withheld/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=h===e}else var s=!0;if(s){if(r.drift!==void 0){
let l=r.drift,h=e;if(e===h)if(Array.isArray(l)){var o=!0;let w=l.length;for(let c=0;c<w;c++){let k=e;S(l[c],{instancePath:t+
"/drift/"+c,parentData:l,parentDataProperty:c,rootData:v})||(a=a===null?S.errors:a.concat(S.errors),e=a.length);var o=k===
e;if(!o)break}}else return j.errors=[{instancePath:t+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=h===e}else var s=!0;if(s){if(r.pending!==void 0){let l=r.pending,h=e;if(e===
h)if(Array.isArray(l)){var q=!0;let w=l.length;for(let c=0;c<w;c++){let k=e;z(l[c],{instancePath:t+"/pending/"+c,parentData:l,
parentDataProperty:c,rootData:v})||(a=a===null?z.errors:a.concat(z.errors),e=a.length);var q=k===e;if(!q)break}}else return j.
errors=[{instancePath:t+"/pending",schemaPath:"#/properties/pending/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var s=h===e}else var s=!0;if(s){if(r.upcoming!==void 0){let l=r.upcoming,h=e;if(e===h)if(Array.isArray(
l)){var p=!0;let w=l.length;for(let c=0;c<w;c++){let k=e;G(l[c],{instancePath:t+"/upcoming/"+c,parentData:l,parentDataProperty:c,
rootData:v})||(a=a===null?G.errors:a.concat(G.errors),e=a.length);var p=k===e;if(!p)break}}else return j.errors=[{instancePath:t+
"/upcoming",schemaPath:"#/properties/upcoming/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=h===
e}else var s=!0;if(s){if(r.groups!==void 0){let l=r.groups,h=e;if(e===h)if(Array.isArray(l)){var u=!0;let w=l.length;for(let c=0;c<
w;c++){let k=e;_(l[c],{instancePath:t+"/groups/"+c,parentData:l,parentDataProperty:c,rootData:v})||(a=a===null?_.errors:
a.concat(_.errors),e=a.length);var u=k===e;if(!u)break}}else return j.errors=[{instancePath:t+"/groups",schemaPath:"#/pr\
operties/groups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=h===e}else var s=!0;if(s){
if(r.consents!==void 0){let l=r.consents,h=e;if(e===h)if(Array.isArray(l)){var y=!0;let w=l.length;for(let c=0;c<w;c++){
let k=e;F(l[c],{instancePath:t+"/consents/"+c,parentData:l,parentDataProperty:c,rootData:v})||(a=a===null?F.errors:a.concat(
F.errors),e=a.length);var y=k===e;if(!y)break}}else return j.errors=[{instancePath:t+"/consents",schemaPath:"#/propertie\
s/consents/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=h===e}else var s=!0;if(s)if(r.findings!==
void 0){let l=r.findings,h=e;if(e===h)if(Array.isArray(l)){var b=!0;let w=l.length;for(let c=0;c<w;c++){let k=e;E(l[c],{
instancePath:t+"/findings/"+c,parentData:l,parentDataProperty:c,rootData:v})||(a=a===null?E.errors:a.concat(E.errors),e=
a.length);var b=k===e;if(!b)break}}else return j.errors=[{instancePath:t+"/findings",schemaPath:"#/properties/findings/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=h===e}else var s=!0}}}}}}}}}}}}}}}else return j.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return j.
errors=a,e===0}var ye=x,ge={$id:"receipt.schema.json",title:"receipt.json",type:"object",required:["version","target","a\
t","digests","started","finished","interrupted","changes","findings"],additionalProperties:!1,examples:[{version:1,target:{
kind:"site",url:"https://banc.atlassian.net"},at:"2026-12-01T10:15:00Z",pull:42,digests:{approved:["38dab9c30756df827036\
66d655cc381c7aa1ca108d058cb1db14e7b6744bea98"],fresh:"38dab9c30756df82703666d655cc381c7aa1ca108d058cb1db14e7b6744bea98"},
started:"2026-12-01T10:15:01Z",finished:"2026-12-01T10:15:04Z",interrupted:!1,changes:[{action:"add",group:{id:"d6750b14\
-1aa8-4ab2-8c1e-a6d44016da32",name:"oslo-engineering"},account:{id:"e2345d51eaa47d3984e377ce",email:"vdillow@banc.ly",name:"\
Verna Dillow"},because:{kind:"declared",file:"memberships/groups/oslo-engineering.yaml",line:9},outcome:"applied",attempts:1,
started:"2026-12-01T10:15:01Z",finished:"2026-12-01T10:15:02Z",confirmed:!0},{action:"remove",group:{id:"d6750b14-1aa8-4\
ab2-8c1e-a6d44016da32",name:"oslo-engineering"},account:{id:"6155833c071a4be071ff5b24",email:"jfloat@banc.ly",name:"Jana\
ye Float"},because:{kind:"undeclared",file:"memberships/groups/oslo-engineering.yaml",line:6},keeps:["Engineering"],outcome:"\
already",attempts:0,confirmed:!0}],findings:[]}],properties:{version:{const:1},target:{$ref:"#/definitions/target"},at:{
type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:["2026-12-01T09:00:00Z"]},
pull:{type:"integer",minimum:1},digests:{type:"object",required:["approved","fresh"],additionalProperties:!1,properties:{
approved:{type:"array",items:{type:"string",pattern:"^[0-9a-f]{64}$"}},fresh:{type:"string",pattern:"^[0-9a-f]{64}$"}}},
started:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:["2026-12-01T09:0\
0:00Z"]},finished:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:["2026-\
12-01T09:00:00Z"]},interrupted:{type:"boolean"},changes:{type:"array",items:{$ref:"#/definitions/outcome"}},findings:{type:"\
array",items:{$ref:"#/definitions/finding"}}},definitions:{target:{oneOf:[{type:"object",required:["kind","seed"],additionalProperties:!1,
properties:{kind:{const:"sandbox"},seed:{type:"string"}}},{type:"object",required:["kind","url"],additionalProperties:!1,
properties:{kind:{const:"site"},url:{type:"string",examples:["https://banc.atlassian.net"]},scoped:{type:"object",additionalProperties:!1,
properties:{cloudId:{type:"string"}}}}},{type:"object",required:["kind","id"],additionalProperties:!1,properties:{kind:{
const:"organization"},id:{type:"string"},directory:{type:"string"}}}]},group:{type:"object",required:["id","name"],additionalProperties:!1,
properties:{id:{type:"string"},name:{type:"string"}}},account:{type:"object",required:["id"],additionalProperties:!1,properties:{
id:{type:"string"},email:{type:"string"},name:{type:"string"}}},because:{type:"object",required:["kind"],additionalProperties:!1,
properties:{kind:{enum:["declared","from","pending","undeclared","absent","until","leaver"]},file:{type:"string"},line:{
type:"integer",minimum:1},text:{type:"string"},on:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,\
9})?Z$",examples:["2026-12-01T00:00:00Z"]},through:{type:"array",items:{$ref:"#/definitions/through"},examples:[[{kind:"\
set",name:"oslo-team",file:"memberships/groups/oslo-engineering.yaml",line:6}]]}}},finding:{type:"object",required:["cod\
e","severity","message"],additionalProperties:!1,properties:{code:{type:"string",pattern:"^[a-z][a-z0-9-]*$",examples:["\
group-not-found"]},severity:{enum:["error","warning","note"]},message:{type:"string"},file:{type:"string"},line:{type:"i\
nteger",minimum:1},column:{type:"integer",minimum:1},hint:{type:"string"}}},outcome:{type:"object",required:["action","g\
roup","account","because","outcome","attempts","confirmed"],additionalProperties:!1,properties:{action:{enum:["add","rem\
ove"]},group:{$ref:"#/definitions/group"},account:{$ref:"#/definitions/account"},because:{$ref:"#/definitions/because"},
outcome:{enum:["applied","already","obsolete","unapproved","withheld","blocked","failed","unknown"]},attempts:{type:"int\
eger",minimum:0},started:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:[
"2026-12-01T09:00:00Z"]},finished:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",
examples:["2026-12-01T09:00:00Z"]},confirmed:{type:["boolean","null"]},why:{type:"string"},keeps:{type:"array",items:{type:"\
string"},examples:[["oslo-leads"]]}}},through:{type:"object",required:["kind","name","file","line"],additionalProperties:!1,
properties:{kind:{enum:["set","group"],examples:["set"]},name:{type:"string",examples:["oslo-team"]},file:{type:"string",
examples:["memberships/groups/oslo-engineering.yaml"]},line:{type:"integer",minimum:1,examples:[6]}},examples:[{kind:"se\
t",name:"oslo-team",file:"memberships/groups/oslo-engineering.yaml",line:6}]}}};function U(r,{instancePath:t="",parentData:$,parentDataProperty:N,rootData:v=r}={}){let a=null,e=0,s=e,f=!1,m=null,n=e;if(e===
n)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.kind===void 0&&(y="kind")||r.seed===void 0&&(y="seed")){let b={
instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:y},message:"must have required\
 property '"+y+"'"};a===null?a=[b]:a.push(b),e++}else{let b=e;for(let d in r)if(!(d==="kind"||d==="seed")){let g={instancePath:t,
schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must N\
OT have additional properties"};a===null?a=[g]:a.push(g),e++;break}if(b===e){if(r.kind!==void 0){let d=e;if(r.kind!=="sa\
ndbox"){let g={instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"\
sandbox"},message:"must be equal to constant"};a===null?a=[g]:a.push(g),e++}var i=d===e}else var i=!0;if(i)if(r.seed!==void 0){
let d=e;if(typeof r.seed!="string"){let l={instancePath:t+"/seed",schemaPath:"#/oneOf/0/properties/seed/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};a===null?a=[l]:a.push(l),e++}var i=d===e}else var i=!0}}}else{let y={
instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};a===null?a=[y]:
a.push(y),e++}var p=n===e;p&&(f=!0,m=0);let o=e;if(e===o)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.kind===
void 0&&(y="kind")||r.url===void 0&&(y="url")){let b={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",
params:{missingProperty:y},message:"must have required property '"+y+"'"};a===null?a=[b]:a.push(b),e++}else{let b=e;for(let d in r)
if(!(d==="kind"||d==="url"||d==="scoped")){let g={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};a===null?a=[g]:a.push(g),
e++;break}if(b===e){if(r.kind!==void 0){let d=e;if(r.kind!=="site"){let g={instancePath:t+"/kind",schemaPath:"#/oneOf/1/\
properties/kind/const",keyword:"const",params:{allowedValue:"site"},message:"must be equal to constant"};a===null?a=[g]:
a.push(g),e++}var q=d===e}else var q=!0;if(q){if(r.url!==void 0){let d=e;if(typeof r.url!="string"){let l={instancePath:t+
"/url",schemaPath:"#/oneOf/1/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"};a===null?
a=[l]:a.push(l),e++}var q=d===e}else var q=!0;if(q)if(r.scoped!==void 0){let d=r.scoped,g=e;if(e===g)if(d&&typeof d=="ob\
ject"&&!Array.isArray(d)){let h=e;for(let P in d)if(P!=="cloudId"){let w={instancePath:t+"/scoped",schemaPath:"#/oneOf/1\
/properties/scoped/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT \
have additional properties"};a===null?a=[w]:a.push(w),e++;break}if(h===e&&d.cloudId!==void 0&&typeof d.cloudId!="string"){
let P={instancePath:t+"/scoped/cloudId",schemaPath:"#/oneOf/1/properties/scoped/properties/cloudId/type",keyword:"type",
params:{type:"string"},message:"must be string"};a===null?a=[P]:a.push(P),e++}}else{let h={instancePath:t+"/scoped",schemaPath:"\
#/oneOf/1/properties/scoped/type",keyword:"type",params:{type:"object"},message:"must be object"};a===null?a=[h]:a.push(
h),e++}var q=g===e}else var q=!0}}}}else{let y={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};a===null?a=[y]:a.push(y),e++}var p=o===e;if(p&&f)f=!1,m=[m,1];else{p&&(f=!0,m=1);let y=e;
if(e===y)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.kind===void 0&&(d="kind")||r.id===void 0&&(d="id")){let g={
instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:d},message:"must have required\
 property '"+d+"'"};a===null?a=[g]:a.push(g),e++}else{let g=e;for(let l in r)if(!(l==="kind"||l==="id"||l==="directory")){
let h={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"};a===null?a=[h]:a.push(h),e++;break}if(g===e){if(r.kind!==void 0){let l=e;
if(r.kind!=="organization"){let h={instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{
allowedValue:"organization"},message:"must be equal to constant"};a===null?a=[h]:a.push(h),e++}var u=l===e}else var u=!0;
if(u){if(r.id!==void 0){let l=e;if(typeof r.id!="string"){let P={instancePath:t+"/id",schemaPath:"#/oneOf/2/properties/i\
d/type",keyword:"type",params:{type:"string"},message:"must be string"};a===null?a=[P]:a.push(P),e++}var u=l===e}else var u=!0;
if(u)if(r.directory!==void 0){let l=e;if(typeof r.directory!="string"){let P={instancePath:t+"/directory",schemaPath:"#/\
oneOf/2/properties/directory/type",keyword:"type",params:{type:"string"},message:"must be string"};a===null?a=[P]:a.push(
P),e++}var u=l===e}else var u=!0}}}}else{let d={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"\
object"},message:"must be object"};a===null?a=[d]:a.push(d),e++}var p=y===e;p&&f?(f=!1,m=[m,2]):p&&(f=!0,m=2)}if(f)e=s,a!==
null&&(s?a.length=s:a=null);else{let y={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:m},message:"\
must match exactly one schema in oneOf"};return a===null?a=[y]:a.push(y),e++,U.errors=a,!1}return U.errors=a,e===0}var X={
type:"object",required:["action","group","account","because","outcome","attempts","confirmed"],additionalProperties:!1,properties:{
action:{enum:["add","remove"]},group:{$ref:"#/definitions/group"},account:{$ref:"#/definitions/account"},because:{$ref:"\
#/definitions/because"},outcome:{enum:["applied","already","obsolete","unapproved","withheld","blocked","failed","unknow\
n"]},attempts:{type:"integer",minimum:0},started:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9\
})?Z$",examples:["2026-12-01T09:00:00Z"]},finished:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1\
,9})?Z$",examples:["2026-12-01T09:00:00Z"]},confirmed:{type:["boolean","null"]},why:{type:"string"},keeps:{type:"array",
items:{type:"string"},examples:[["oslo-leads"]]}}};function K(r,{instancePath:t="",parentData:$,parentDataProperty:N,rootData:v=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if(r.id===void 0&&(f="id")||r.name===void 0&&(f="name"))return K.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;
{let m=e;for(let n in r)if(!(n==="id"||n==="name")){return K.errors=[{instancePath:t,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(m===
e){if(r.id!==void 0){let n=e;if(typeof r.id!="string")return K.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s)if(r.name!==void 0){
let n=e;if(typeof r.name!="string")return K.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0}}}else return K.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return K.errors=a,e===0}function H(r,{instancePath:t="",parentData:$,parentDataProperty:N,rootData:v=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if(r.id===void 0&&(f="id"))return H.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let m=e;for(let n in r)if(!(n===
"id"||n==="email"||n==="name")){return H.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(m===e){if(r.id!==void 0){
let n=e;if(typeof r.id!="string")return H.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.email!==void 0){let n=e;if(typeof r.
email!="string")return H.errors=[{instancePath:t+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s)if(r.name!==void 0){let n=e;if(typeof r.name!="str\
ing")return H.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=n===e}else var s=!0}}}}else return H.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return H.errors=a,e===0}var he={type:"object",required:["kind"],
additionalProperties:!1,properties:{kind:{enum:["declared","from","pending","undeclared","absent","until","leaver"]},file:{
type:"string"},line:{type:"integer",minimum:1},text:{type:"string"},on:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\
\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:["2026-12-01T00:00:00Z"]},through:{type:"array",items:{$ref:"#/definitions/thr\
ough"},examples:[[{kind:"set",name:"oslo-team",file:"memberships/groups/oslo-engineering.yaml",line:6}]]}}},ve={type:"ob\
ject",required:["kind","name","file","line"],additionalProperties:!1,properties:{kind:{enum:["set","group"],examples:["s\
et"]},name:{type:"string",examples:["oslo-team"]},file:{type:"string",examples:["memberships/groups/oslo-engineering.yam\
l"]},line:{type:"integer",minimum:1,examples:[6]}},examples:[{kind:"set",name:"oslo-team",file:"memberships/groups/oslo-\
engineering.yaml",line:6}]};function J(r,{instancePath:t="",parentData:$,parentDataProperty:N,rootData:v=r}={}){let a=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.name===void 0&&(f="nam\
e")||r.file===void 0&&(f="file")||r.line===void 0&&(f="line"))return J.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let m=e;for(let n in r)if(!(n===
"kind"||n==="name"||n==="file"||n==="line")){return J.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(m===e){if(r.
kind!==void 0){let n=r.kind,i=e;if(!(n==="set"||n==="group"))return J.errors=[{instancePath:t+"/kind",schemaPath:"#/prop\
erties/kind/enum",keyword:"enum",params:{allowedValues:ve.properties.kind.enum},message:"must be equal to one of the all\
owed values"}],!1;var s=i===e}else var s=!0;if(s){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return J.errors=
[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var s=n===e}else var s=!0;if(s){if(r.file!==void 0){let n=e;if(typeof r.file!="string")return J.errors=[{instancePath:t+
"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===
e}else var s=!0;if(s)if(r.line!==void 0){let n=r.line,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return J.
errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))return J.errors=[{instancePath:t+"/line",schemaPath:"\
#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var s=i===e}else
var s=!0}}}}}else return J.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;return J.errors=a,e===0}function I(r,{instancePath:t="",parentData:$,parentDataProperty:N,rootData:v=r}={}){
let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.kind===void 0&&(m="kind"))return I.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must have required prope\
rty '"+m+"'"}],!1;{let n=e;for(let i in r)if(!(i==="kind"||i==="file"||i==="line"||i==="text"||i==="on"||i==="through")){
return I.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.kind!==void 0){let i=r.kind,o=e;if(!(i==="declar\
ed"||i==="from"||i==="pending"||i==="undeclared"||i==="absent"||i==="until"||i==="leaver"))return I.errors=[{instancePath:t+
"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:he.properties.kind.enum},message:"must \
be equal to one of the allowed values"}],!1;var s=o===e}else var s=!0;if(s){if(r.file!==void 0){let i=e;if(typeof r.file!=
"string")return I.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.line!==void 0){let i=r.line,o=e;if(!(typeof i=="n\
umber"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return I.errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===o&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))
return I.errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1;var s=o===e}else var s=!0;if(s){if(r.text!==void 0){let i=e;if(typeof r.text!="stri\
ng")return I.errors=[{instancePath:t+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.on!==void 0){let i=r.on,o=e;if(e===o)if(typeof i=="string"){if(!L.
test(i))return I.errors=[{instancePath:t+"/on",schemaPath:"#/properties/on/pattern",keyword:"pattern",params:{pattern:"^\
\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2\
}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],!1}else return I.errors=[{instancePath:t+"/on",schemaPath:"#/properties/on/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s)if(r.through!==void 0){let i=r.
through,o=e;if(e===o)if(Array.isArray(i)){var f=!0;let p=i.length;for(let u=0;u<p;u++){let y=e;J(i[u],{instancePath:t+"/\
through/"+u,parentData:i,parentDataProperty:u,rootData:v})||(a=a===null?J.errors:a.concat(J.errors),e=a.length);var f=y===
e;if(!f)break}}else return I.errors=[{instancePath:t+"/through",schemaPath:"#/properties/through/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=o===e}else var s=!0}}}}}}}else return I.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return I.errors=a,e===0}function O(r,{instancePath:t="",
parentData:$,parentDataProperty:N,rootData:v=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let m;if(r.action===void 0&&(m="action")||r.group===void 0&&(m="group")||r.account===void 0&&(m="account")||r.because===
void 0&&(m="because")||r.outcome===void 0&&(m="outcome")||r.attempts===void 0&&(m="attempts")||r.confirmed===void 0&&(m=
"confirmed"))return O.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"\
must have required property '"+m+"'"}],!1;{let n=e;for(let i in r)if(!ee.call(X.properties,i)){return O.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"}],!1;break}if(n===e){if(r.action!==void 0){let i=r.action,o=e;if(!(i==="add"||i==="remove"))return O.
errors=[{instancePath:t+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:X.properties.
action.enum},message:"must be equal to one of the allowed values"}],!1;var s=o===e}else var s=!0;if(s){if(r.group!==void 0){
let i=e;K(r.group,{instancePath:t+"/group",parentData:r,parentDataProperty:"group",rootData:v})||(a=a===null?K.errors:a.
concat(K.errors),e=a.length);var s=i===e}else var s=!0;if(s){if(r.account!==void 0){let i=e;H(r.account,{instancePath:t+
"/account",parentData:r,parentDataProperty:"account",rootData:v})||(a=a===null?H.errors:a.concat(H.errors),e=a.length);var s=i===
e}else var s=!0;if(s){if(r.because!==void 0){let i=e;I(r.because,{instancePath:t+"/because",parentData:r,parentDataProperty:"\
because",rootData:v})||(a=a===null?I.errors:a.concat(I.errors),e=a.length);var s=i===e}else var s=!0;if(s){if(r.outcome!==
void 0){let i=r.outcome,o=e;if(!(i==="applied"||i==="already"||i==="obsolete"||i==="unapproved"||i==="withheld"||i==="bl\
ocked"||i==="failed"||i==="unknown"))return O.errors=[{instancePath:t+"/outcome",schemaPath:"#/properties/outcome/enum",
keyword:"enum",params:{allowedValues:X.properties.outcome.enum},message:"must be equal to one of the allowed values"}],!1;
var s=o===e}else var s=!0;if(s){if(r.attempts!==void 0){let i=r.attempts,o=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&
isFinite(i)))return O.errors=[{instancePath:t+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===o&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return O.errors=
[{instancePath:t+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var s=o===e}else var s=!0;if(s){if(r.started!==void 0){let i=r.started,o=e;if(e===o)if(typeof i==
"string"){if(!L.test(i))return O.errors=[{instancePath:t+"/started",schemaPath:"#/properties/started/pattern",keyword:"p\
attern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'must match pattern "^\\d\
{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],!1}else return O.errors=[{instancePath:t+"/started",schemaPath:"\
#/properties/started/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;
if(s){if(r.finished!==void 0){let i=r.finished,o=e;if(e===o)if(typeof i=="string"){if(!L.test(i))return O.errors=[{instancePath:t+
"/finished",schemaPath:"#/properties/finished/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}\
:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],
!1}else return O.errors=[{instancePath:t+"/finished",schemaPath:"#/properties/finished/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s){if(r.confirmed!==void 0){let i=r.confirmed,o=e;if(typeof i!=
"boolean"&&i!==null)return O.errors=[{instancePath:t+"/confirmed",schemaPath:"#/properties/confirmed/type",keyword:"type",
params:{type:X.properties.confirmed.type},message:"must be boolean,null"}],!1;var s=o===e}else var s=!0;if(s){if(r.why!==
void 0){let i=e;if(typeof r.why!="string")return O.errors=[{instancePath:t+"/why",schemaPath:"#/properties/why/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s)if(r.keeps!==void 0){let i=r.keeps,
o=e;if(e===o)if(Array.isArray(i)){var f=!0;let p=i.length;for(let u=0;u<p;u++){let y=e;if(typeof i[u]!="string")return O.
errors=[{instancePath:t+"/keeps/"+u,schemaPath:"#/properties/keeps/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var f=y===e;if(!f)break}}else return O.errors=[{instancePath:t+"/keeps",schemaPath:"#/properties/ke\
eps/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=o===e}else var s=!0}}}}}}}}}}}}else return O.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return O.
errors=a,e===0}var be={type:"object",required:["code","severity","message"],additionalProperties:!1,properties:{code:{type:"\
string",pattern:"^[a-z][a-z0-9-]*$",examples:["group-not-found"]},severity:{enum:["error","warning","note"]},message:{type:"\
string"},file:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},hint:{type:"string"}}};function V(r,{
instancePath:t="",parentData:$,parentDataProperty:N,rootData:v=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let f;if(r.code===void 0&&(f="code")||r.severity===void 0&&(f="severity")||r.message===void 0&&(f="me\
ssage"))return V.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"\
must have required property '"+f+"'"}],!1;{let m=e;for(let n in r)if(!(n==="code"||n==="severity"||n==="message"||n==="f\
ile"||n==="line"||n==="column"||n==="hint")){return V.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(m===e){if(r.
code!==void 0){let n=r.code,i=e;if(e===i)if(typeof n=="string"){if(!ae.test(n))return V.errors=[{instancePath:t+"/code",
schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]*$"},message:'must match patter\
n "^[a-z][a-z0-9-]*$"'}],!1}else return V.errors=[{instancePath:t+"/code",schemaPath:"#/properties/code/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.severity!==void 0){let n=r.
severity,i=e;if(!(n==="error"||n==="warning"||n==="note"))return V.errors=[{instancePath:t+"/severity",schemaPath:"#/pro\
perties/severity/enum",keyword:"enum",params:{allowedValues:be.properties.severity.enum},message:"must be equal to one o\
f the allowed values"}],!1;var s=i===e}else var s=!0;if(s){if(r.message!==void 0){let n=e;if(typeof r.message!="string")
return V.errors=[{instancePath:t+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.file!==void 0){let n=e;if(typeof r.file!="string")return V.
errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.line!==void 0){let n=r.line,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n)))return V.errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))return V.errors=[{instancePath:t+
"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var s=i===e}else var s=!0;if(s){if(r.column!==void 0){let n=r.column,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&
isFinite(n)))return V.errors=[{instancePath:t+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))return V.errors=[{instancePath:t+
"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >\
= 1"}],!1;var s=i===e}else var s=!0;if(s)if(r.hint!==void 0){let n=e;if(typeof r.hint!="string")return V.errors=[{instancePath:t+
"/hint",schemaPath:"#/properties/hint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===
e}else var s=!0}}}}}}}}else return V.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return V.errors=a,e===0}function x(r,{instancePath:t="",parentData:$,parentDataProperty:N,rootData:v=r}={}){
let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.version===void 0&&(o="version")||r.target===
void 0&&(o="target")||r.at===void 0&&(o="at")||r.digests===void 0&&(o="digests")||r.started===void 0&&(o="started")||r.finished===
void 0&&(o="finished")||r.interrupted===void 0&&(o="interrupted")||r.changes===void 0&&(o="changes")||r.findings===void 0&&
(o="findings"))return x.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"\
must have required property '"+o+"'"}],!1;{let q=e;for(let p in r)if(!ee.call(ge.properties,p)){return x.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have \
additional properties"}],!1;break}if(q===e){if(r.version!==void 0){let p=e;if(r.version!==1)return x.errors=[{instancePath:t+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to con\
stant"}],!1;var s=p===e}else var s=!0;if(s){if(r.target!==void 0){let p=e;U(r.target,{instancePath:t+"/target",parentData:r,
parentDataProperty:"target",rootData:v})||(a=a===null?U.errors:a.concat(U.errors),e=a.length);var s=p===e}else var s=!0;
if(s){if(r.at!==void 0){let p=r.at,u=e;if(e===u)if(typeof p=="string"){if(!L.test(p))return x.errors=[{instancePath:t+"/\
at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{\
1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],!1}else return x.
errors=[{instancePath:t+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var s=u===e}else var s=!0;if(s){if(r.pull!==void 0){let p=r.pull,u=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p)&&isFinite(p)))return x.errors=[{instancePath:t+"/pull",schemaPath:"#/properties/pull/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===u&&typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p)))return x.errors=[{instancePath:t+
"/pull",schemaPath:"#/properties/pull/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var s=u===e}else var s=!0;if(s){if(r.digests!==void 0){let p=r.digests,u=e;if(e===u)if(p&&typeof p=="object"&&!Array.
isArray(p)){let b;if(p.approved===void 0&&(b="approved")||p.fresh===void 0&&(b="fresh"))return x.errors=[{instancePath:t+
"/digests",schemaPath:"#/properties/digests/required",keyword:"required",params:{missingProperty:b},message:"must have r\
equired property '"+b+"'"}],!1;{let d=e;for(let g in p)if(!(g==="approved"||g==="fresh")){return x.errors=[{instancePath:t+
"/digests",schemaPath:"#/properties/digests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},
message:"must NOT have additional properties"}],!1;break}if(d===e){if(p.approved!==void 0){let g=p.approved,l=e;if(e===l)
if(Array.isArray(g)){var f=!0;let h=g.length;for(let P=0;P<h;P++){let w=g[P],c=e;if(e===c)if(typeof w=="string"){if(!Y.test(
w))return x.errors=[{instancePath:t+"/digests/approved/"+P,schemaPath:"#/properties/digests/properties/approved/items/pa\
ttern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return x.
errors=[{instancePath:t+"/digests/approved/"+P,schemaPath:"#/properties/digests/properties/approved/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var f=c===e;if(!f)break}}else return x.errors=[{instancePath:t+
"/digests/approved",schemaPath:"#/properties/digests/properties/approved/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var m=l===e}else var m=!0;if(m)if(p.fresh!==void 0){let g=p.fresh,l=e;if(e===l)if(typeof g=="string"){
if(!Y.test(g))return x.errors=[{instancePath:t+"/digests/fresh",schemaPath:"#/properties/digests/properties/fresh/patter\
n",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return x.
errors=[{instancePath:t+"/digests/fresh",schemaPath:"#/properties/digests/properties/fresh/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var m=l===e}else var m=!0}}}else return x.errors=[{instancePath:t+"/digests",
schemaPath:"#/properties/digests/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var s=u===e}else
var s=!0;if(s){if(r.started!==void 0){let p=r.started,u=e;if(e===u)if(typeof p=="string"){if(!L.test(p))return x.errors=
[{instancePath:t+"/started",schemaPath:"#/properties/started/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d\
{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,\
9})?Z$"'}],!1}else return x.errors=[{instancePath:t+"/started",schemaPath:"#/properties/started/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var s=u===e}else var s=!0;if(s){if(r.finished!==void 0){let p=r.finished,u=e;
if(e===u)if(typeof p=="string"){if(!L.test(p))return x.errors=[{instancePath:t+"/finished",schemaPath:"#/properties/fini\
shed/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'\
must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],!1}else return x.errors=[{instancePath:t+
"/finished",schemaPath:"#/properties/finished/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var s=u===e}else var s=!0;if(s){if(r.interrupted!==void 0){let p=e;if(typeof r.interrupted!="boolean")return x.errors=[{
instancePath:t+"/interrupted",schemaPath:"#/properties/interrupted/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"}],!1;var s=p===e}else var s=!0;if(s){if(r.changes!==void 0){let p=r.changes,u=e;if(e===u)if(Array.isArray(
p)){var n=!0;let b=p.length;for(let d=0;d<b;d++){let g=e;O(p[d],{instancePath:t+"/changes/"+d,parentData:p,parentDataProperty:d,
rootData:v})||(a=a===null?O.errors:a.concat(O.errors),e=a.length);var n=g===e;if(!n)break}}else return x.errors=[{instancePath:t+
"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=u===
e}else var s=!0;if(s)if(r.findings!==void 0){let p=r.findings,u=e;if(e===u)if(Array.isArray(p)){var i=!0;let b=p.length;
for(let d=0;d<b;d++){let g=e;V(p[d],{instancePath:t+"/findings/"+d,parentData:p,parentDataProperty:d,rootData:v})||(a=a===
null?V.errors:a.concat(V.errors),e=a.length);var i=g===e;if(!i)break}}else return x.errors=[{instancePath:t+"/findings",
schemaPath:"#/properties/findings/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=u===e}else
var s=!0}}}}}}}}}}}else return x.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return x.errors=a,e===0}var ke={plan:oe,receipt:ye};export{ke as jsonValidators};
