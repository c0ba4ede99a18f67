// Generated from schemas/*.schema.json by scripts/generate.ts. Change those instead. Code by Ajv: MIT, (c) Evgeny Poberezkin.

var ue=q,pe={$id:"plan.schema.json",title:"plan.json",type:"object",required:["version","digest","target","at","scope","\
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
integer",minimum:1,examples:[42]}}},merged:{$ref:"#/definitions/mergedProposal"},scope:{type:["string","array"],pattern:"\
^all$",items:{type:"string"}},changes:{type:"array",items:{$ref:"#/definitions/change"}},noop:{type:"array",items:{$ref:"\
#/definitions/change"}},withheld:{type:"array",items:{$ref:"#/definitions/withheld"}},drift:{type:"array",items:{$ref:"#\
/definitions/drift"}},pending:{type:"array",items:{$ref:"#/definitions/pending"}},upcoming:{type:"array",items:{$ref:"#/\
definitions/upcoming"}},groups:{type:"array",items:{$ref:"#/definitions/plannedGroup"}},files:{type:"array",items:{$ref:"\
#/definitions/plannedFile"}},folder:{type:"string",examples:["memberships"]},consents:{type:"array",items:{$ref:"#/defin\
itions/consent"}},findings:{type:"array",items:{$ref:"#/definitions/finding"}}},definitions:{target:{oneOf:[{type:"objec\
t",required:["kind","seed"],additionalProperties:!1,properties:{kind:{const:"sandbox"},seed:{type:"string"}}},{type:"obj\
ect",required:["kind","url"],additionalProperties:!1,properties:{kind:{const:"site"},url:{type:"string",examples:["https\
://banc.atlassian.net"]},scoped:{type:"object",additionalProperties:!1,properties:{cloudId:{type:"string"}}}}},{type:"ob\
ject",required:["kind","id"],additionalProperties:!1,properties:{kind:{const:"organization"},id:{type:"string"},directory:{
type:"string"}}}]},plannedFile:{type:"object",required:["path","status","owners"],additionalProperties:!1,properties:{path:{
type:"string"},status:{enum:["added","changed","renamed","deleted"]},group:{type:"string"},from:{type:"string"},owners:{
type:"array",items:{type:"string"}},settings:{type:"string",pattern:"^[0-9a-f]{64}$"}}},group:{type:"object",required:["\
id","name"],additionalProperties:!1,properties:{id:{type:"string"},name:{type:"string"}}},account:{type:"object",required:[
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
type:"object",additionalProperties:{type:"integer",minimum:0}},total:{type:"integer",minimum:0},drift:{type:"array",items:{
type:"string"}},file:{type:"string"},line:{type:"integer",minimum:1}}},through:{type:"object",required:["kind","name","f\
ile","line"],additionalProperties:!1,properties:{kind:{enum:["set","group"],examples:["set"]},name:{type:"string",examples:[
"oslo-team"]},file:{type:"string",examples:["memberships/groups/oslo-engineering.yaml"]},line:{type:"integer",minimum:1,
examples:[6]}},examples:[{kind:"set",name:"oslo-team",file:"memberships/groups/oslo-engineering.yaml",line:6}]},drift:{type:"\
object",required:["action","group","account","because"],additionalProperties:!1,properties:{action:{enum:["add","remove"]},
group:{$ref:"#/definitions/group"},account:{$ref:"#/definitions/account"},because:{$ref:"#/definitions/because"},keeps:{
type:"array",items:{type:"string"},examples:[["oslo-leads"]]},guard:{enum:["contradicted-account","unresolved-except","u\
nresolved-identity","pending-identity","unread-group","removals-per-group","never-empty","removals-total"]},due:{const:!0,
examples:[!0]}}},pending:{type:"object",required:["action","group","account","because"],additionalProperties:!1,properties:{
action:{const:"add",examples:["add"]},group:{$ref:"#/definitions/group"},account:{type:"object",required:["id","email"],
additionalProperties:!1,properties:{id:{type:"string",examples:["nora.vik@banc.ly"]},email:{type:"string",examples:["nor\
a.vik@banc.ly"]}},examples:[{id:"nora.vik@banc.ly",email:"nora.vik@banc.ly"}]},because:{$ref:"#/definitions/because"},keeps:{
type:"array",items:{type:"string"},examples:[["oslo-leads"]]}},examples:[{action:"add",group:{id:"d6750b14-1aa8-4ab2-8c1\
e-a6d44016da32",name:"oslo-engineering"},account:{id:"nora.vik@banc.ly",email:"nora.vik@banc.ly"},because:{kind:"pending",
file:"memberships/groups/oslo-engineering.yaml",line:9}}]},mergedProposal:{type:"object",required:["pull","mergedAt","co\
mmit","approvals"],additionalProperties:!1,properties:{pull:{type:"integer",minimum:1,examples:[42]},title:{type:"string",
examples:["Add Florian"]},mergedBy:{type:"string",examples:["dorice"]},mergedAt:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{\
2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:["2026-12-01T09:00:00Z"]},commit:{type:"string",examples:["8f4b1d0c6\
a5e39270d1f8b7c4e2a9d3056b1c7ef"]},approvals:{type:"array",items:{$ref:"#/definitions/proposalApproval"}}},examples:[{pull:42,
title:"Add Florian",mergedBy:"dorice",mergedAt:"2026-12-01T10:14:00Z",commit:"8f4b1d0c6a5e39270d1f8b7c4e2a9d3056b1c7ef",
approvals:[{by:"steve",at:"2026-12-01T09:40:00Z",digest:"38dab9c30756df82703666d655cc381c7aa1ca108d058cb1db14e7b6744bea9\
8",commit:"1c7ef8f4b1d0c6a5e39270d1f8b7c4e2a9d3056b"}]}]},proposalApproval:{type:"object",required:["by","at","digest","\
commit"],additionalProperties:!1,properties:{by:{type:"string",examples:["steve"]},at:{type:"string",pattern:"^\\d{4}-\\d{\
2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:["2026-12-01T09:00:00Z"]},digest:{type:"string",pattern:"^[0-\
9a-f]{64}$",examples:["38dab9c30756df82703666d655cc381c7aa1ca108d058cb1db14e7b6744bea98"]},commit:{type:"string",examples:[
"1c7ef8f4b1d0c6a5e39270d1f8b7c4e2a9d3056b"]}},examples:[{by:"steve",at:"2026-12-01T09:40:00Z",digest:"38dab9c30756df8270\
3666d655cc381c7aa1ca108d058cb1db14e7b6744bea98",commit:"1c7ef8f4b1d0c6a5e39270d1f8b7c4e2a9d3056b"}]}}},oe=Object.prototype.
hasOwnProperty,re=new RegExp("^[0-9a-f]{64}$","u"),L=new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",
"u"),fe=new RegExp("^all$","u");function te(r,{instancePath:t="",parentData:$,parentDataProperty:T,rootData:h=r}={}){let a=null,e=0,s=e,d=!1,l=null,n=e;
if(e===n)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.kind===void 0&&(u="kind")||r.seed===void 0&&(u="seed")){
let w={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:u},message:"must have r\
equired property '"+u+"'"};a===null?a=[w]:a.push(w),e++}else{let w=e;for(let f in r)if(!(f==="kind"||f==="seed")){let y={
instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"};a===null?a=[y]:a.push(y),e++;break}if(w===e){if(r.kind!==void 0){let f=e;
if(r.kind!=="sandbox"){let y={instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{
allowedValue:"sandbox"},message:"must be equal to constant"};a===null?a=[y]:a.push(y),e++}var i=f===e}else var i=!0;if(i)
if(r.seed!==void 0){let f=e;if(typeof r.seed!="string"){let g={instancePath:t+"/seed",schemaPath:"#/oneOf/0/properties/s\
eed/type",keyword:"type",params:{type:"string"},message:"must be string"};a===null?a=[g]:a.push(g),e++}var i=f===e}else var i=!0}}}else{
let u={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};a===null?
a=[u]:a.push(u),e++}var c=n===e;c&&(d=!0,l=0);let o=e;if(e===o)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.kind===
void 0&&(u="kind")||r.url===void 0&&(u="url")){let w={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",
params:{missingProperty:u},message:"must have required property '"+u+"'"};a===null?a=[w]:a.push(w),e++}else{let w=e;for(let f in r)
if(!(f==="kind"||f==="url"||f==="scoped")){let y={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};a===null?a=[y]:a.push(y),
e++;break}if(w===e){if(r.kind!==void 0){let f=e;if(r.kind!=="site"){let y={instancePath:t+"/kind",schemaPath:"#/oneOf/1/\
properties/kind/const",keyword:"const",params:{allowedValue:"site"},message:"must be equal to constant"};a===null?a=[y]:
a.push(y),e++}var k=f===e}else var k=!0;if(k){if(r.url!==void 0){let f=e;if(typeof r.url!="string"){let g={instancePath:t+
"/url",schemaPath:"#/oneOf/1/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"};a===null?
a=[g]:a.push(g),e++}var k=f===e}else var k=!0;if(k)if(r.scoped!==void 0){let f=r.scoped,y=e;if(e===y)if(f&&typeof f=="ob\
ject"&&!Array.isArray(f)){let j=e;for(let m in f)if(m!=="cloudId"){let b={instancePath:t+"/scoped",schemaPath:"#/oneOf/1\
/properties/scoped/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT \
have additional properties"};a===null?a=[b]:a.push(b),e++;break}if(j===e&&f.cloudId!==void 0&&typeof f.cloudId!="string"){
let m={instancePath:t+"/scoped/cloudId",schemaPath:"#/oneOf/1/properties/scoped/properties/cloudId/type",keyword:"type",
params:{type:"string"},message:"must be string"};a===null?a=[m]:a.push(m),e++}}else{let j={instancePath:t+"/scoped",schemaPath:"\
#/oneOf/1/properties/scoped/type",keyword:"type",params:{type:"object"},message:"must be object"};a===null?a=[j]:a.push(
j),e++}var k=y===e}else var k=!0}}}}else{let u={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};a===null?a=[u]:a.push(u),e++}var c=o===e;if(c&&d)d=!1,l=[l,1];else{c&&(d=!0,l=1);let u=e;
if(e===u)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.id===void 0&&(f="id")){let y={
instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:f},message:"must have required\
 property '"+f+"'"};a===null?a=[y]:a.push(y),e++}else{let y=e;for(let g in r)if(!(g==="kind"||g==="id"||g==="directory")){
let j={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},
message:"must NOT have additional properties"};a===null?a=[j]:a.push(j),e++;break}if(y===e){if(r.kind!==void 0){let g=e;
if(r.kind!=="organization"){let j={instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{
allowedValue:"organization"},message:"must be equal to constant"};a===null?a=[j]:a.push(j),e++}var p=g===e}else var p=!0;
if(p){if(r.id!==void 0){let g=e;if(typeof r.id!="string"){let m={instancePath:t+"/id",schemaPath:"#/oneOf/2/properties/i\
d/type",keyword:"type",params:{type:"string"},message:"must be string"};a===null?a=[m]:a.push(m),e++}var p=g===e}else var p=!0;
if(p)if(r.directory!==void 0){let g=e;if(typeof r.directory!="string"){let m={instancePath:t+"/directory",schemaPath:"#/\
oneOf/2/properties/directory/type",keyword:"type",params:{type:"string"},message:"must be string"};a===null?a=[m]:a.push(
m),e++}var p=g===e}else var p=!0}}}}else{let f={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"\
object"},message:"must be object"};a===null?a=[f]:a.push(f),e++}var c=u===e;c&&d?(d=!1,l=[l,2]):c&&(d=!0,l=2)}if(d)e=s,a!==
null&&(s?a.length=s:a=null);else{let u={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:l},message:"\
must match exactly one schema in oneOf"};return a===null?a=[u]:a.push(u),e++,te.errors=a,!1}return te.errors=a,e===0}function C(r,{instancePath:t="",parentData:$,parentDataProperty:T,rootData:h=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let d;if(r.by===void 0&&(d="by")||r.at===void 0&&(d="at")||r.digest===void 0&&(d="digest")||
r.commit===void 0&&(d="commit"))return C.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;{let l=e;for(let n in r)if(!(n==="by"||n==="at"||n==="digest"||n==="c\
ommit")){return C.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.by!==void 0){let n=e;if(typeof r.by!="string")return C.
errors=[{instancePath:t+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var s=n===e}else var s=!0;if(s){if(r.at!==void 0){let n=r.at,i=e;if(e===i)if(typeof n=="string"){if(!L.test(
n))return C.errors=[{instancePath:t+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern:"^\\d{4}\
-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2\
}(?:\\.\\d{1,9})?Z$"'}],!1}else return C.errors=[{instancePath:t+"/at",schemaPath:"#/properties/at/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.digest!==void 0){let n=r.digest,
i=e;if(e===i)if(typeof n=="string"){if(!re.test(n))return C.errors=[{instancePath:t+"/digest",schemaPath:"#/properties/d\
igest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else
return C.errors=[{instancePath:t+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=i===e}else var s=!0;if(s)if(r.commit!==void 0){let n=e;if(typeof r.commit!="string")return C.
errors=[{instancePath:t+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var s=n===e}else var s=!0}}}}}else return C.errors=[{instancePath:t,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;return C.errors=a,e===0}function I(r,{instancePath:t="",parentData:$,
parentDataProperty:T,rootData:h=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.pull===
void 0&&(l="pull")||r.mergedAt===void 0&&(l="mergedAt")||r.commit===void 0&&(l="commit")||r.approvals===void 0&&(l="appr\
ovals"))return I.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"\
must have required property '"+l+"'"}],!1;{let n=e;for(let i in r)if(!(i==="pull"||i==="title"||i==="mergedBy"||i==="mer\
gedAt"||i==="commit"||i==="approvals")){return I.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.
pull!==void 0){let i=r.pull,o=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return I.errors=[{instancePath:t+
"/pull",schemaPath:"#/properties/pull/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
o&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return I.errors=[{instancePath:t+"/pull",schemaPath:"#/properties/pu\
ll/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var s=o===e}else var s=!0;if(s){
if(r.title!==void 0){let i=e;if(typeof r.title!="string")return I.errors=[{instancePath:t+"/title",schemaPath:"#/propert\
ies/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.
mergedBy!==void 0){let i=e;if(typeof r.mergedBy!="string")return I.errors=[{instancePath:t+"/mergedBy",schemaPath:"#/pro\
perties/mergedBy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){
if(r.mergedAt!==void 0){let i=r.mergedAt,o=e;if(e===o)if(typeof i=="string"){if(!L.test(i))return I.errors=[{instancePath:t+
"/mergedAt",schemaPath:"#/properties/mergedAt/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}\
:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],
!1}else return I.errors=[{instancePath:t+"/mergedAt",schemaPath:"#/properties/mergedAt/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s){if(r.commit!==void 0){let i=e;if(typeof r.commit!=
"string")return I.errors=[{instancePath:t+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s)if(r.approvals!==void 0){let i=r.approvals,o=e;if(e===
o)if(Array.isArray(i)){var d=!0;let c=i.length;for(let p=0;p<c;p++){let u=e;C(i[p],{instancePath:t+"/approvals/"+p,parentData:i,
parentDataProperty:p,rootData:h})||(a=a===null?C.errors:a.concat(C.errors),e=a.length);var d=u===e;if(!d)break}}else return I.
errors=[{instancePath:t+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var s=o===e}else var s=!0}}}}}}}else return I.errors=[{instancePath:t,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return I.errors=a,e===0}var ce={type:"object",required:["actio\
n","group","account","because"],additionalProperties:!1,properties:{action:{enum:["add","remove"]},group:{$ref:"#/defini\
tions/group"},account:{$ref:"#/definitions/account"},because:{$ref:"#/definitions/because"},keeps:{type:"array",items:{type:"\
string"},examples:[["oslo-leads"]]}}};function Z(r,{instancePath:t="",parentData:$,parentDataProperty:T,rootData:h=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let d;if(r.id===void 0&&(d="id")||r.name===void 0&&(d="name"))return Z.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;
{let l=e;for(let n in r)if(!(n==="id"||n==="name")){return Z.errors=[{instancePath:t,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(l===
e){if(r.id!==void 0){let n=e;if(typeof r.id!="string")return Z.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s)if(r.name!==void 0){
let n=e;if(typeof r.name!="string")return Z.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0}}}else return Z.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Z.errors=a,e===0}function V(r,{instancePath:t="",parentData:$,parentDataProperty:T,rootData:h=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let d;if(r.id===void 0&&(d="id"))return V.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let l=e;for(let n in r)if(!(n===
"id"||n==="email"||n==="name")){return V.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.id!==void 0){
let n=e;if(typeof r.id!="string")return V.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.email!==void 0){let n=e;if(typeof r.
email!="string")return V.errors=[{instancePath:t+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s)if(r.name!==void 0){let n=e;if(typeof r.name!="str\
ing")return V.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=n===e}else var s=!0}}}}else return V.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return V.errors=a,e===0}var ye={type:"object",required:["kind"],
additionalProperties:!1,properties:{kind:{enum:["declared","from","pending","undeclared","absent","until","leaver"]},file:{
type:"string"},line:{type:"integer",minimum:1},text:{type:"string"},on:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\
\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:["2026-12-01T00:00:00Z"]},through:{type:"array",items:{$ref:"#/definitions/thr\
ough"},examples:[[{kind:"set",name:"oslo-team",file:"memberships/groups/oslo-engineering.yaml",line:6}]]}}},ge={type:"ob\
ject",required:["kind","name","file","line"],additionalProperties:!1,properties:{kind:{enum:["set","group"],examples:["s\
et"]},name:{type:"string",examples:["oslo-team"]},file:{type:"string",examples:["memberships/groups/oslo-engineering.yam\
l"]},line:{type:"integer",minimum:1,examples:[6]}},examples:[{kind:"set",name:"oslo-team",file:"memberships/groups/oslo-\
engineering.yaml",line:6}]};function M(r,{instancePath:t="",parentData:$,parentDataProperty:T,rootData:h=r}={}){let a=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.kind===void 0&&(d="kind")||r.name===void 0&&(d="nam\
e")||r.file===void 0&&(d="file")||r.line===void 0&&(d="line"))return M.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let l=e;for(let n in r)if(!(n===
"kind"||n==="name"||n==="file"||n==="line")){return M.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.
kind!==void 0){let n=r.kind,i=e;if(!(n==="set"||n==="group"))return M.errors=[{instancePath:t+"/kind",schemaPath:"#/prop\
erties/kind/enum",keyword:"enum",params:{allowedValues:ge.properties.kind.enum},message:"must be equal to one of the all\
owed values"}],!1;var s=i===e}else var s=!0;if(s){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return M.errors=
[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var s=n===e}else var s=!0;if(s){if(r.file!==void 0){let n=e;if(typeof r.file!="string")return M.errors=[{instancePath:t+
"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===
e}else var s=!0;if(s)if(r.line!==void 0){let n=r.line,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return M.
errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))return M.errors=[{instancePath:t+"/line",schemaPath:"\
#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var s=i===e}else
var s=!0}}}}}else return M.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;return M.errors=a,e===0}function x(r,{instancePath:t="",parentData:$,parentDataProperty:T,rootData:h=r}={}){
let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.kind===void 0&&(l="kind"))return x.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must have required prope\
rty '"+l+"'"}],!1;{let n=e;for(let i in r)if(!(i==="kind"||i==="file"||i==="line"||i==="text"||i==="on"||i==="through")){
return x.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.kind!==void 0){let i=r.kind,o=e;if(!(i==="declar\
ed"||i==="from"||i==="pending"||i==="undeclared"||i==="absent"||i==="until"||i==="leaver"))return x.errors=[{instancePath:t+
"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:ye.properties.kind.enum},message:"must \
be equal to one of the allowed values"}],!1;var s=o===e}else var s=!0;if(s){if(r.file!==void 0){let i=e;if(typeof r.file!=
"string")return x.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.line!==void 0){let i=r.line,o=e;if(!(typeof i=="n\
umber"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return x.errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===o&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))
return x.errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1;var s=o===e}else var s=!0;if(s){if(r.text!==void 0){let i=e;if(typeof r.text!="stri\
ng")return x.errors=[{instancePath:t+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.on!==void 0){let i=r.on,o=e;if(e===o)if(typeof i=="string"){if(!L.
test(i))return x.errors=[{instancePath:t+"/on",schemaPath:"#/properties/on/pattern",keyword:"pattern",params:{pattern:"^\
\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2\
}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],!1}else return x.errors=[{instancePath:t+"/on",schemaPath:"#/properties/on/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s)if(r.through!==void 0){let i=r.
through,o=e;if(e===o)if(Array.isArray(i)){var d=!0;let c=i.length;for(let p=0;p<c;p++){let u=e;M(i[p],{instancePath:t+"/\
through/"+p,parentData:i,parentDataProperty:p,rootData:h})||(a=a===null?M.errors:a.concat(M.errors),e=a.length);var d=u===
e;if(!d)break}}else return x.errors=[{instancePath:t+"/through",schemaPath:"#/properties/through/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=o===e}else var s=!0}}}}}}}else return x.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return x.errors=a,e===0}function K(r,{instancePath:t="",
parentData:$,parentDataProperty:T,rootData:h=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let l;if(r.action===void 0&&(l="action")||r.group===void 0&&(l="group")||r.account===void 0&&(l="account")||r.because===
void 0&&(l="because"))return K.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"}],!1;{let n=e;for(let i in r)if(!(i==="action"||i==="group"||i==="account"||
i==="because"||i==="keeps")){return K.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.action!==
void 0){let i=r.action,o=e;if(!(i==="add"||i==="remove"))return K.errors=[{instancePath:t+"/action",schemaPath:"#/proper\
ties/action/enum",keyword:"enum",params:{allowedValues:ce.properties.action.enum},message:"must be equal to one of the a\
llowed values"}],!1;var s=o===e}else var s=!0;if(s){if(r.group!==void 0){let i=e;Z(r.group,{instancePath:t+"/group",parentData:r,
parentDataProperty:"group",rootData:h})||(a=a===null?Z.errors:a.concat(Z.errors),e=a.length);var s=i===e}else var s=!0;if(s){
if(r.account!==void 0){let i=e;V(r.account,{instancePath:t+"/account",parentData:r,parentDataProperty:"account",rootData:h})||
(a=a===null?V.errors:a.concat(V.errors),e=a.length);var s=i===e}else var s=!0;if(s){if(r.because!==void 0){let i=e;x(r.because,
{instancePath:t+"/because",parentData:r,parentDataProperty:"because",rootData:h})||(a=a===null?x.errors:a.concat(x.errors),
e=a.length);var s=i===e}else var s=!0;if(s)if(r.keeps!==void 0){let i=r.keeps,o=e;if(e===o)if(Array.isArray(i)){var d=!0;
let c=i.length;for(let p=0;p<c;p++){let u=e;if(typeof i[p]!="string")return K.errors=[{instancePath:t+"/keeps/"+p,schemaPath:"\
#/properties/keeps/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=u===e;if(!d)break}}else
return K.errors=[{instancePath:t+"/keeps",schemaPath:"#/properties/keeps/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var s=o===e}else var s=!0}}}}}}else return K.errors=[{instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;return K.errors=a,e===0}var de={type:"object",required:["action",
"group","account","because","guard"],additionalProperties:!1,properties:{action:{enum:["add","remove"]},group:{$ref:"#/d\
efinitions/group"},account:{$ref:"#/definitions/account"},because:{$ref:"#/definitions/because"},guard:{enum:["contradic\
ted-account","unresolved-except","unresolved-identity","pending-identity","unread-group","removals-per-group","never-emp\
ty","removals-total"]},keeps:{type:"array",items:{type:"string"},examples:[["oslo-leads"]]}}};function X(r,{instancePath:t="",
parentData:$,parentDataProperty:T,rootData:h=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let l;if(r.action===void 0&&(l="action")||r.group===void 0&&(l="group")||r.account===void 0&&(l="account")||r.because===
void 0&&(l="because")||r.guard===void 0&&(l="guard"))return X.errors=[{instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let n=e;for(let i in r)if(!(i===
"action"||i==="group"||i==="account"||i==="because"||i==="guard"||i==="keeps")){return X.errors=[{instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional p\
roperties"}],!1;break}if(n===e){if(r.action!==void 0){let i=r.action,o=e;if(!(i==="add"||i==="remove"))return X.errors=[
{instancePath:t+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:de.properties.action.
enum},message:"must be equal to one of the allowed values"}],!1;var s=o===e}else var s=!0;if(s){if(r.group!==void 0){let i=e;
Z(r.group,{instancePath:t+"/group",parentData:r,parentDataProperty:"group",rootData:h})||(a=a===null?Z.errors:a.concat(Z.
errors),e=a.length);var s=i===e}else var s=!0;if(s){if(r.account!==void 0){let i=e;V(r.account,{instancePath:t+"/account",
parentData:r,parentDataProperty:"account",rootData:h})||(a=a===null?V.errors:a.concat(V.errors),e=a.length);var s=i===e}else
var s=!0;if(s){if(r.because!==void 0){let i=e;x(r.because,{instancePath:t+"/because",parentData:r,parentDataProperty:"be\
cause",rootData:h})||(a=a===null?x.errors:a.concat(x.errors),e=a.length);var s=i===e}else var s=!0;if(s){if(r.guard!==void 0){
let i=r.guard,o=e;if(!(i==="contradicted-account"||i==="unresolved-except"||i==="unresolved-identity"||i==="pending-iden\
tity"||i==="unread-group"||i==="removals-per-group"||i==="never-empty"||i==="removals-total"))return X.errors=[{instancePath:t+
"/guard",schemaPath:"#/properties/guard/enum",keyword:"enum",params:{allowedValues:de.properties.guard.enum},message:"mu\
st be equal to one of the allowed values"}],!1;var s=o===e}else var s=!0;if(s)if(r.keeps!==void 0){let i=r.keeps,o=e;if(e===
o)if(Array.isArray(i)){var d=!0;let c=i.length;for(let p=0;p<c;p++){let u=e;if(typeof i[p]!="string")return X.errors=[{instancePath:t+
"/keeps/"+p,schemaPath:"#/properties/keeps/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var d=u===e;if(!d)break}}else return X.errors=[{instancePath:t+"/keeps",schemaPath:"#/properties/keeps/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var s=o===e}else var s=!0}}}}}}}else return X.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return X.errors=a,e===0}var le={
type:"object",required:["action","group","account","because"],additionalProperties:!1,properties:{action:{enum:["add","r\
emove"]},group:{$ref:"#/definitions/group"},account:{$ref:"#/definitions/account"},because:{$ref:"#/definitions/because"},
keeps:{type:"array",items:{type:"string"},examples:[["oslo-leads"]]},guard:{enum:["contradicted-account","unresolved-exc\
ept","unresolved-identity","pending-identity","unread-group","removals-per-group","never-empty","removals-total"]},due:{
const:!0,examples:[!0]}}};function Q(r,{instancePath:t="",parentData:$,parentDataProperty:T,rootData:h=r}={}){let a=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.action===void 0&&(l="action")||r.group===void 0&&(l=
"group")||r.account===void 0&&(l="account")||r.because===void 0&&(l="because"))return Q.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let n=e;for(let i in r)
if(!(i==="action"||i==="group"||i==="account"||i==="because"||i==="keeps"||i==="guard"||i==="due")){return Q.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"}],!1;break}if(n===e){if(r.action!==void 0){let i=r.action,o=e;if(!(i==="add"||i==="remove"))return Q.
errors=[{instancePath:t+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:le.properties.
action.enum},message:"must be equal to one of the allowed values"}],!1;var s=o===e}else var s=!0;if(s){if(r.group!==void 0){
let i=e;Z(r.group,{instancePath:t+"/group",parentData:r,parentDataProperty:"group",rootData:h})||(a=a===null?Z.errors:a.
concat(Z.errors),e=a.length);var s=i===e}else var s=!0;if(s){if(r.account!==void 0){let i=e;V(r.account,{instancePath:t+
"/account",parentData:r,parentDataProperty:"account",rootData:h})||(a=a===null?V.errors:a.concat(V.errors),e=a.length);var s=i===
e}else var s=!0;if(s){if(r.because!==void 0){let i=e;x(r.because,{instancePath:t+"/because",parentData:r,parentDataProperty:"\
because",rootData:h})||(a=a===null?x.errors:a.concat(x.errors),e=a.length);var s=i===e}else var s=!0;if(s){if(r.keeps!==
void 0){let i=r.keeps,o=e;if(e===o)if(Array.isArray(i)){var d=!0;let c=i.length;for(let p=0;p<c;p++){let u=e;if(typeof i[p]!=
"string")return Q.errors=[{instancePath:t+"/keeps/"+p,schemaPath:"#/properties/keeps/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var d=u===e;if(!d)break}}else return Q.errors=[{instancePath:t+"/keeps",schemaPath:"\
#/properties/keeps/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=o===e}else var s=!0;if(s){
if(r.guard!==void 0){let i=r.guard,o=e;if(!(i==="contradicted-account"||i==="unresolved-except"||i==="unresolved-identit\
y"||i==="pending-identity"||i==="unread-group"||i==="removals-per-group"||i==="never-empty"||i==="removals-total"))return Q.
errors=[{instancePath:t+"/guard",schemaPath:"#/properties/guard/enum",keyword:"enum",params:{allowedValues:le.properties.
guard.enum},message:"must be equal to one of the allowed values"}],!1;var s=o===e}else var s=!0;if(s)if(r.due!==void 0){
let i=e;if(r.due!==!0)return Q.errors=[{instancePath:t+"/due",schemaPath:"#/properties/due/const",keyword:"const",params:{
allowedValue:!0},message:"must be equal to constant"}],!1;var s=i===e}else var s=!0}}}}}}}}else return Q.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Q.errors=a,e===0}function R(r,{instancePath:t="",parentData:$,parentDataProperty:T,rootData:h=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let n;if(r.action===void 0&&(n="action")||r.group===void 0&&(n="group")||r.account===void 0&&
(n="account")||r.because===void 0&&(n="because"))return R.errors=[{instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let i=e;for(let o in r)if(!(o==="act\
ion"||o==="group"||o==="account"||o==="because"||o==="keeps")){return R.errors=[{instancePath:t,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],
!1;break}if(i===e){if(r.action!==void 0){let o=e;if(r.action!=="add")return R.errors=[{instancePath:t+"/action",schemaPath:"\
#/properties/action/const",keyword:"const",params:{allowedValue:"add"},message:"must be equal to constant"}],!1;var s=o===
e}else var s=!0;if(s){if(r.group!==void 0){let o=e;Z(r.group,{instancePath:t+"/group",parentData:r,parentDataProperty:"g\
roup",rootData:h})||(a=a===null?Z.errors:a.concat(Z.errors),e=a.length);var s=o===e}else var s=!0;if(s){if(r.account!==void 0){
let o=r.account,k=e;if(e===k)if(o&&typeof o=="object"&&!Array.isArray(o)){let p;if(o.id===void 0&&(p="id")||o.email===void 0&&
(p="email"))return R.errors=[{instancePath:t+"/account",schemaPath:"#/properties/account/required",keyword:"required",params:{
missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let u=e;for(let w in o)if(!(w==="id"||w==="email")){
return R.errors=[{instancePath:t+"/account",schemaPath:"#/properties/account/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if(u===e){if(o.id!==void 0){
let w=e;if(typeof o.id!="string")return R.errors=[{instancePath:t+"/account/id",schemaPath:"#/properties/account/propert\
ies/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=w===e}else var d=!0;if(d)if(o.email!==
void 0){let w=e;if(typeof o.email!="string")return R.errors=[{instancePath:t+"/account/email",schemaPath:"#/properties/a\
ccount/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=w===e}else var d=!0}}}else
return R.errors=[{instancePath:t+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;var s=k===e}else var s=!0;if(s){if(r.because!==void 0){let o=e;x(r.because,{instancePath:t+
"/because",parentData:r,parentDataProperty:"because",rootData:h})||(a=a===null?x.errors:a.concat(x.errors),e=a.length);var s=o===
e}else var s=!0;if(s)if(r.keeps!==void 0){let o=r.keeps,k=e;if(e===k)if(Array.isArray(o)){var l=!0;let p=o.length;for(let u=0;u<
p;u++){let w=e;if(typeof o[u]!="string")return R.errors=[{instancePath:t+"/keeps/"+u,schemaPath:"#/properties/keeps/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=w===e;if(!l)break}}else return R.errors=
[{instancePath:t+"/keeps",schemaPath:"#/properties/keeps/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var s=k===e}else var s=!0}}}}}}else return R.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return R.errors=a,e===0}var ve={type:"object",required:["action","group","a\
ccount","because","on"],additionalProperties:!1,properties:{action:{enum:["add","remove"]},group:{$ref:"#/definitions/gr\
oup"},account:{$ref:"#/definitions/account"},because:{$ref:"#/definitions/because"},on:{type:"string",pattern:"^\\d{4}-\\d\
{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:["2026-12-01T09:00:00Z"]},keeps:{type:"array",items:{type:"s\
tring"},examples:[["oslo-leads"]]}}};function U(r,{instancePath:t="",parentData:$,parentDataProperty:T,rootData:h=r}={}){
let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.action===void 0&&(l="action")||r.group===
void 0&&(l="group")||r.account===void 0&&(l="account")||r.because===void 0&&(l="because")||r.on===void 0&&(l="on"))return U.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must have require\
d property '"+l+"'"}],!1;{let n=e;for(let i in r)if(!(i==="action"||i==="group"||i==="account"||i==="because"||i==="on"||
i==="keeps")){return U.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.action!==void 0){let i=r.action,
o=e;if(!(i==="add"||i==="remove"))return U.errors=[{instancePath:t+"/action",schemaPath:"#/properties/action/enum",keyword:"\
enum",params:{allowedValues:ve.properties.action.enum},message:"must be equal to one of the allowed values"}],!1;var s=o===
e}else var s=!0;if(s){if(r.group!==void 0){let i=e;Z(r.group,{instancePath:t+"/group",parentData:r,parentDataProperty:"g\
roup",rootData:h})||(a=a===null?Z.errors:a.concat(Z.errors),e=a.length);var s=i===e}else var s=!0;if(s){if(r.account!==void 0){
let i=e;V(r.account,{instancePath:t+"/account",parentData:r,parentDataProperty:"account",rootData:h})||(a=a===null?V.errors:
a.concat(V.errors),e=a.length);var s=i===e}else var s=!0;if(s){if(r.because!==void 0){let i=e;x(r.because,{instancePath:t+
"/because",parentData:r,parentDataProperty:"because",rootData:h})||(a=a===null?x.errors:a.concat(x.errors),e=a.length);var s=i===
e}else var s=!0;if(s){if(r.on!==void 0){let i=r.on,o=e;if(e===o)if(typeof i=="string"){if(!L.test(i))return U.errors=[{instancePath:t+
"/on",schemaPath:"#/properties/on/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\\
d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],!1}else return U.
errors=[{instancePath:t+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var s=o===e}else var s=!0;if(s)if(r.keeps!==void 0){let i=r.keeps,o=e;if(e===o)if(Array.isArray(i)){var d=!0;
let c=i.length;for(let p=0;p<c;p++){let u=e;if(typeof i[p]!="string")return U.errors=[{instancePath:t+"/keeps/"+p,schemaPath:"\
#/properties/keeps/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=u===e;if(!d)break}}else
return U.errors=[{instancePath:t+"/keeps",schemaPath:"#/properties/keeps/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var s=o===e}else var s=!0}}}}}}}else return U.errors=[{instancePath:t,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return U.errors=a,e===0}var he={type:"object",required:["id","\
name","mode","before","after","file"],additionalProperties:!1,properties:{id:{type:"string"},name:{type:"string"},mode:{
enum:["authoritative","additive"]},before:{type:"integer",minimum:0},after:{type:"integer",minimum:0},file:{type:"string"},
licences:{type:"array",items:{type:"object",required:["product"],additionalProperties:!1,properties:{product:{type:"stri\
ng"},seats:{type:"object",required:["used","limit"],additionalProperties:!1,properties:{used:{type:"integer",minimum:0},
limit:{type:"integer",minimum:0}}}}}},owners:{type:"array",items:{type:"string"},examples:[["@banc/oslo-leads"]]}}};function A(r,{
instancePath:t="",parentData:$,parentDataProperty:T,rootData:h=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.name===void 0&&(o="name")||r.mode===void 0&&(o="mode")||r.before===
void 0&&(o="before")||r.after===void 0&&(o="after")||r.file===void 0&&(o="file"))return A.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let k=e;for(let c in r)
if(!(c==="id"||c==="name"||c==="mode"||c==="before"||c==="after"||c==="file"||c==="licences"||c==="owners")){return A.errors=
[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"\
must NOT have additional properties"}],!1;break}if(k===e){if(r.id!==void 0){let c=e;if(typeof r.id!="string")return A.errors=
[{instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var s=c===e}else var s=!0;if(s){if(r.name!==void 0){let c=e;if(typeof r.name!="string")return A.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=c===
e}else var s=!0;if(s){if(r.mode!==void 0){let c=r.mode,p=e;if(!(c==="authoritative"||c==="additive"))return A.errors=[{instancePath:t+
"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:he.properties.mode.enum},message:"must \
be equal to one of the allowed values"}],!1;var s=p===e}else var s=!0;if(s){if(r.before!==void 0){let c=r.before,p=e;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return A.errors=[{instancePath:t+"/before",schemaPath:"#/properties/before/typ\
e",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof c=="number"&&isFinite(c)&&(c<0||
isNaN(c)))return A.errors=[{instancePath:t+"/before",schemaPath:"#/properties/before/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var s=p===e}else var s=!0;if(s){if(r.after!==void 0){let c=r.after,
p=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return A.errors=[{instancePath:t+"/after",schemaPath:"#/pro\
perties/after/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof c=="number"&&
isFinite(c)&&(c<0||isNaN(c)))return A.errors=[{instancePath:t+"/after",schemaPath:"#/properties/after/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var s=p===e}else var s=!0;if(s){if(r.file!==void 0){
let c=e;if(typeof r.file!="string")return A.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=c===e}else var s=!0;if(s){if(r.licences!==void 0){let c=r.
licences,p=e;if(e===p)if(Array.isArray(c)){var d=!0;let w=c.length;for(let f=0;f<w;f++){let y=c[f],g=e;if(e===g)if(y&&typeof y==
"object"&&!Array.isArray(y)){let m;if(y.product===void 0&&(m="product"))return A.errors=[{instancePath:t+"/licences/"+f,
schemaPath:"#/properties/licences/items/required",keyword:"required",params:{missingProperty:m},message:"must have requi\
red property '"+m+"'"}],!1;{let b=e;for(let O in y)if(!(O==="product"||O==="seats")){return A.errors=[{instancePath:t+"/\
licences/"+f,schemaPath:"#/properties/licences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:O},
message:"must NOT have additional properties"}],!1;break}if(b===e){if(y.product!==void 0){let O=e;if(typeof y.product!="\
string")return A.errors=[{instancePath:t+"/licences/"+f+"/product",schemaPath:"#/properties/licences/items/properties/pr\
oduct/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=O===e}else var l=!0;if(l)if(y.seats!==
void 0){let O=y.seats,_=e;if(e===_)if(O&&typeof O=="object"&&!Array.isArray(O)){let P;if(O.used===void 0&&(P="used")||O.
limit===void 0&&(P="limit"))return A.errors=[{instancePath:t+"/licences/"+f+"/seats",schemaPath:"#/properties/licences/i\
tems/properties/seats/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+
"'"}],!1;{let ae=e;for(let N in O)if(!(N==="used"||N==="limit")){return A.errors=[{instancePath:t+"/licences/"+f+"/seats",
schemaPath:"#/properties/licences/items/properties/seats/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:N},
message:"must NOT have additional properties"}],!1;break}if(ae===e){if(O.used!==void 0){let N=O.used,se=e;if(!(typeof N==
"number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return A.errors=[{instancePath:t+"/licences/"+f+"/seats/used",schemaPath:"#/pr\
operties/licences/items/properties/seats/properties/used/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger"}],!1;if(e===se&&typeof N=="number"&&isFinite(N)&&(N<0||isNaN(N)))return A.errors=[{instancePath:t+"/licences/"+f+
"/seats/used",schemaPath:"#/properties/licences/items/properties/seats/properties/used/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var n=se===e}else var n=!0;if(n)if(O.limit!==void 0){let N=O.limit,
se=e;if(!(typeof N=="number"&&!(N%1)&&!isNaN(N)&&isFinite(N)))return A.errors=[{instancePath:t+"/licences/"+f+"/seats/li\
mit",schemaPath:"#/properties/licences/items/properties/seats/properties/limit/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"}],!1;if(e===se&&typeof N=="number"&&isFinite(N)&&(N<0||isNaN(N)))return A.errors=[{instancePath:t+
"/licences/"+f+"/seats/limit",schemaPath:"#/properties/licences/items/properties/seats/properties/limit/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var n=se===e}else var n=!0}}}else return A.errors=
[{instancePath:t+"/licences/"+f+"/seats",schemaPath:"#/properties/licences/items/properties/seats/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;var l=_===e}else var l=!0}}}else return A.errors=[{instancePath:t+"/licence\
s/"+f,schemaPath:"#/properties/licences/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
var d=g===e;if(!d)break}}else return A.errors=[{instancePath:t+"/licences",schemaPath:"#/properties/licences/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var s=p===e}else var s=!0;if(s)if(r.owners!==void 0){let c=r.owners,
p=e;if(e===p)if(Array.isArray(c)){var i=!0;let w=c.length;for(let f=0;f<w;f++){let y=e;if(typeof c[f]!="string")return A.
errors=[{instancePath:t+"/owners/"+f,schemaPath:"#/properties/owners/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var i=y===e;if(!i)break}}else return A.errors=[{instancePath:t+"/owners",schemaPath:"#/properties/o\
wners/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=p===e}else var s=!0}}}}}}}}}else return A.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return A.
errors=a,e===0}var be={type:"object",required:["path","status","owners"],additionalProperties:!1,properties:{path:{type:"\
string"},status:{enum:["added","changed","renamed","deleted"]},group:{type:"string"},from:{type:"string"},owners:{type:"\
array",items:{type:"string"}},settings:{type:"string",pattern:"^[0-9a-f]{64}$"}}};function S(r,{instancePath:t="",parentData:$,
parentDataProperty:T,rootData:h=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.path===
void 0&&(l="path")||r.status===void 0&&(l="status")||r.owners===void 0&&(l="owners"))return S.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let n=e;for(let i in r)
if(!(i==="path"||i==="status"||i==="group"||i==="from"||i==="owners"||i==="settings")){return S.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"}],!1;break}if(n===e){if(r.path!==void 0){let i=e;if(typeof r.path!="string")return S.errors=[{instancePath:t+
"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===
e}else var s=!0;if(s){if(r.status!==void 0){let i=r.status,o=e;if(!(i==="added"||i==="changed"||i==="renamed"||i==="dele\
ted"))return S.errors=[{instancePath:t+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:be.
properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var s=o===e}else var s=!0;if(s){if(r.group!==
void 0){let i=e;if(typeof r.group!="string")return S.errors=[{instancePath:t+"/group",schemaPath:"#/properties/group/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.from!==void 0){
let i=e;if(typeof r.from!="string")return S.errors=[{instancePath:t+"/from",schemaPath:"#/properties/from/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.owners!==void 0){let i=r.
owners,o=e;if(e===o)if(Array.isArray(i)){var d=!0;let c=i.length;for(let p=0;p<c;p++){let u=e;if(typeof i[p]!="string")return S.
errors=[{instancePath:t+"/owners/"+p,schemaPath:"#/properties/owners/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var d=u===e;if(!d)break}}else return S.errors=[{instancePath:t+"/owners",schemaPath:"#/properties/o\
wners/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=o===e}else var s=!0;if(s)if(r.settings!==
void 0){let i=r.settings,o=e;if(e===o)if(typeof i=="string"){if(!re.test(i))return S.errors=[{instancePath:t+"/settings",
schemaPath:"#/properties/settings/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match patte\
rn "^[0-9a-f]{64}$"'}],!1}else return S.errors=[{instancePath:t+"/settings",schemaPath:"#/properties/settings/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0}}}}}}}else return S.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return S.errors=a,e===0}function F(r,{instancePath:t="",parentData:$,parentDataProperty:T,rootData:h=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let n;if(r.because===void 0&&(n="because")||r.until===void 0&&(n="until")||r.removals===void 0&&
(n="removals")||r.file===void 0&&(n="file")||r.line===void 0&&(n="line"))return F.errors=[{instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let i=e;for(let o in r)
if(!(o==="because"||o==="until"||o==="removals"||o==="total"||o==="drift"||o==="file"||o==="line")){return F.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have \
additional properties"}],!1;break}if(i===e){if(r.because!==void 0){let o=e;if(typeof r.because!="string")return F.errors=
[{instancePath:t+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var s=o===e}else var s=!0;if(s){if(r.until!==void 0){let o=e;if(typeof r.until!="string")return F.errors=
[{instancePath:t+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var s=o===e}else var s=!0;if(s){if(r.removals!==void 0){let o=r.removals,k=e;if(e===k)if(o&&typeof o=="object"&&
!Array.isArray(o))for(let p in o){let u=o[p],w=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return F.errors=
[{instancePath:t+"/removals/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/removals/additionalPrope\
rties/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===w&&typeof u=="number"&&isFinite(
u)&&(u<0||isNaN(u)))return F.errors=[{instancePath:t+"/removals/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/properties/removals/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"}],!1;var d=w===e;if(!d)break}else return F.errors=[{instancePath:t+"/removals",schemaPath:"#/properties/removals/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var s=k===e}else var s=!0;if(s){if(r.total!==void 0){
let o=r.total,k=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return F.errors=[{instancePath:t+"/total",schemaPath:"\
#/properties/total/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof o=="numb\
er"&&isFinite(o)&&(o<0||isNaN(o)))return F.errors=[{instancePath:t+"/total",schemaPath:"#/properties/total/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var s=k===e}else var s=!0;if(s){if(r.drift!==void 0){
let o=r.drift,k=e;if(e===k)if(Array.isArray(o)){var l=!0;let p=o.length;for(let u=0;u<p;u++){let w=e;if(typeof o[u]!="st\
ring")return F.errors=[{instancePath:t+"/drift/"+u,schemaPath:"#/properties/drift/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var l=w===e;if(!l)break}}else return F.errors=[{instancePath:t+"/drift",schemaPath:"\
#/properties/drift/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=k===e}else var s=!0;if(s){
if(r.file!==void 0){let o=e;if(typeof r.file!="string")return F.errors=[{instancePath:t+"/file",schemaPath:"#/properties\
/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s)if(r.line!==
void 0){let o=r.line,k=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return F.errors=[{instancePath:t+"/lin\
e",schemaPath:"#/properties/line/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof o==
"number"&&isFinite(o)&&(o<1||isNaN(o)))return F.errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var s=k===e}else var s=!0}}}}}}}}else return F.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return F.errors=
a,e===0}var ke={type:"object",required:["code","severity","message"],additionalProperties:!1,properties:{code:{type:"str\
ing",pattern:"^[a-z][a-z0-9-]*$",examples:["group-not-found"]},severity:{enum:["error","warning","note"]},message:{type:"\
string"},file:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},hint:{type:"string"}}},me=new RegExp(
"^[a-z][a-z0-9-]*$","u");function z(r,{instancePath:t="",parentData:$,parentDataProperty:T,rootData:h=r}={}){let a=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.code===void 0&&(d="code")||r.severity===void 0&&(d=
"severity")||r.message===void 0&&(d="message"))return z.errors=[{instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let l=e;for(let n in r)if(!(n==="code"||
n==="severity"||n==="message"||n==="file"||n==="line"||n==="column"||n==="hint")){return z.errors=[{instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"}],!1;break}if(l===e){if(r.code!==void 0){let n=r.code,i=e;if(e===i)if(typeof n=="string"){if(!me.test(n))return z.
errors=[{instancePath:t+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-\
]*$"},message:'must match pattern "^[a-z][a-z0-9-]*$"'}],!1}else return z.errors=[{instancePath:t+"/code",schemaPath:"#/\
properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){
if(r.severity!==void 0){let n=r.severity,i=e;if(!(n==="error"||n==="warning"||n==="note"))return z.errors=[{instancePath:t+
"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:ke.properties.severity.enum},message:"\
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
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return z.errors=a,e===0}function q(r,{instancePath:t="",
parentData:$,parentDataProperty:T,rootData:h=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let g;if(r.version===void 0&&(g="version")||r.digest===void 0&&(g="digest")||r.target===void 0&&(g="target")||r.at===void 0&&
(g="at")||r.scope===void 0&&(g="scope")||r.changes===void 0&&(g="changes")||r.noop===void 0&&(g="noop")||r.withheld===void 0&&
(g="withheld")||r.drift===void 0&&(g="drift")||r.pending===void 0&&(g="pending")||r.upcoming===void 0&&(g="upcoming")||r.
groups===void 0&&(g="groups")||r.files===void 0&&(g="files")||r.folder===void 0&&(g="folder")||r.consents===void 0&&(g="\
consents")||r.findings===void 0&&(g="findings"))return q.errors=[{instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;{let j=e;for(let m in r)if(!oe.call(pe.
properties,m)){return q.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(j===e){if(r.version!==void 0){let m=e;
if(r.version!==2)return q.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:2},message:"must be equal to constant"}],!1;var s=m===e}else var s=!0;if(s){if(r.digest!==void 0){let m=r.digest,
b=e;if(e===b)if(typeof m=="string"){if(!re.test(m))return q.errors=[{instancePath:t+"/digest",schemaPath:"#/properties/d\
igest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else
return q.errors=[{instancePath:t+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=b===e}else var s=!0;if(s){if(r.target!==void 0){let m=e;te(r.target,{instancePath:t+"/target",
parentData:r,parentDataProperty:"target",rootData:h})||(a=a===null?te.errors:a.concat(te.errors),e=a.length);var s=m===e}else
var s=!0;if(s){if(r.at!==void 0){let m=r.at,b=e;if(e===b)if(typeof m=="string"){if(!L.test(m))return q.errors=[{instancePath:t+
"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\\
d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],!1}else return q.
errors=[{instancePath:t+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var s=b===e}else var s=!0;if(s){if(r.source!==void 0){let m=r.source,b=e;if(e===b)if(m&&typeof m=="object"&&
!Array.isArray(m)){let _;if(m.base===void 0&&(_="base")||m.head===void 0&&(_="head"))return q.errors=[{instancePath:t+"/\
source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty:_},message:"must have requi\
red property '"+_+"'"}],!1;{let v=e;for(let P in m)if(!(P==="base"||P==="head"||P==="pull")){return q.errors=[{instancePath:t+
"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},
message:"must NOT have additional properties"}],!1;break}if(v===e){if(m.base!==void 0){let P=e;if(typeof m.base!="string")
return q.errors=[{instancePath:t+"/source/base",schemaPath:"#/properties/source/properties/base/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var d=P===e}else var d=!0;if(d){if(m.head!==void 0){let P=e;if(typeof m.head!=
"string")return q.errors=[{instancePath:t+"/source/head",schemaPath:"#/properties/source/properties/head/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var d=P===e}else var d=!0;if(d)if(m.pull!==void 0){let P=m.pull,
ae=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return q.errors=[{instancePath:t+"/source/pull",schemaPath:"\
#/properties/source/properties/pull/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===ae&&
typeof P=="number"&&isFinite(P)&&(P<1||isNaN(P)))return q.errors=[{instancePath:t+"/source/pull",schemaPath:"#/propertie\
s/source/properties/pull/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var d=ae===
e}else var d=!0}}}}else return q.errors=[{instancePath:t+"/source",schemaPath:"#/properties/source/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var s=b===e}else var s=!0;if(s){if(r.merged!==void 0){let m=e;I(r.merged,
{instancePath:t+"/merged",parentData:r,parentDataProperty:"merged",rootData:h})||(a=a===null?I.errors:a.concat(I.errors),
e=a.length);var s=m===e}else var s=!0;if(s){if(r.scope!==void 0){let m=r.scope,b=e;if(typeof m!="string"&&!Array.isArray(
m))return q.errors=[{instancePath:t+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type:pe.properties.
scope.type},message:"must be string,array"}],!1;if(e===b){if(typeof m=="string"&&!fe.test(m))return q.errors=[{instancePath:t+
"/scope",schemaPath:"#/properties/scope/pattern",keyword:"pattern",params:{pattern:"^all$"},message:'must match pattern \
"^all$"'}],!1;if(e===b&&Array.isArray(m)){var l=!0;let _=m.length;for(let v=0;v<_;v++){let P=e;if(typeof m[v]!="string")
return q.errors=[{instancePath:t+"/scope/"+v,schemaPath:"#/properties/scope/items/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"}],!1;var l=P===e;if(!l)break}}}var s=b===e}else var s=!0;if(s){if(r.changes!==void 0){let m=r.
changes,b=e;if(e===b)if(Array.isArray(m)){var n=!0;let _=m.length;for(let v=0;v<_;v++){let P=e;K(m[v],{instancePath:t+"/\
changes/"+v,parentData:m,parentDataProperty:v,rootData:h})||(a=a===null?K.errors:a.concat(K.errors),e=a.length);var n=P===
e;if(!n)break}}else return q.errors=[{instancePath:t+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=b===e}else var s=!0;if(s){if(r.noop!==void 0){let m=r.noop,b=e;if(e===b)
if(Array.isArray(m)){var i=!0;let _=m.length;for(let v=0;v<_;v++){let P=e;K(m[v],{instancePath:t+"/noop/"+v,parentData:m,
parentDataProperty:v,rootData:h})||(a=a===null?K.errors:a.concat(K.errors),e=a.length);var i=P===e;if(!i)break}}else return q.
errors=[{instancePath:t+"/noop",schemaPath:"#/properties/noop/type",keyword:"type",params:{type:"array"},message:"must b\
e array"}],!1;var s=b===e}else var s=!0;if(s){if(r.withheld!==void 0){let m=r.withheld,b=e;if(e===b)if(Array.isArray(m)){
var o=!0;let _=m.length;for(let v=0;v<_;v++){let P=e;X(m[v],{instancePath:t+"/withheld/"+v,parentData:m,parentDataProperty:v,
rootData:h})||(a=a===null?X.errors:a.concat(X.errors),e=a.length);var o=P===e;if(!o)break}}else return q.errors=[{instancePath:t+
"/withheld",schemaPath:"#/properties/withheld/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=b===
e}else var s=!0;if(s){if(r.drift!==void 0){let m=r.drift,b=e;if(e===b)if(Array.isArray(m)){var k=!0;let _=m.length;for(let v=0;v<
_;v++){let P=e;Q(m[v],{instancePath:t+"/drift/"+v,parentData:m,parentDataProperty:v,rootData:h})||(a=a===null?Q.errors:a.
concat(Q.errors),e=a.length);var k=P===e;if(!k)break}}else return q.errors=[{instancePath:t+"/drift",schemaPath:"#/prope\
rties/drift/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=b===e}else var s=!0;if(s){if(r.
pending!==void 0){let m=r.pending,b=e;if(e===b)if(Array.isArray(m)){var c=!0;let _=m.length;for(let v=0;v<_;v++){let P=e;
R(m[v],{instancePath:t+"/pending/"+v,parentData:m,parentDataProperty:v,rootData:h})||(a=a===null?R.errors:a.concat(R.errors),
e=a.length);var c=P===e;if(!c)break}}else return q.errors=[{instancePath:t+"/pending",schemaPath:"#/properties/pending/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=b===e}else var s=!0;if(s){if(r.upcoming!==void 0){
let m=r.upcoming,b=e;if(e===b)if(Array.isArray(m)){var p=!0;let _=m.length;for(let v=0;v<_;v++){let P=e;U(m[v],{instancePath:t+
"/upcoming/"+v,parentData:m,parentDataProperty:v,rootData:h})||(a=a===null?U.errors:a.concat(U.errors),e=a.length);var p=P===
e;if(!p)break}}else return q.errors=[{instancePath:t+"/upcoming",schemaPath:"#/properties/upcoming/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var s=b===e}else var s=!0;if(s){if(r.groups!==void 0){let m=r.groups,
b=e;if(e===b)if(Array.isArray(m)){var u=!0;let _=m.length;for(let v=0;v<_;v++){let P=e;A(m[v],{instancePath:t+"/groups/"+
v,parentData:m,parentDataProperty:v,rootData:h})||(a=a===null?A.errors:a.concat(A.errors),e=a.length);var u=P===e;if(!u)
break}}else return q.errors=[{instancePath:t+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var s=b===e}else var s=!0;if(s){if(r.files!==void 0){let m=r.files,b=e;if(e===b)if(Array.
isArray(m)){var w=!0;let _=m.length;for(let v=0;v<_;v++){let P=e;S(m[v],{instancePath:t+"/files/"+v,parentData:m,parentDataProperty:v,
rootData:h})||(a=a===null?S.errors:a.concat(S.errors),e=a.length);var w=P===e;if(!w)break}}else return q.errors=[{instancePath:t+
"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=b===
e}else var s=!0;if(s){if(r.folder!==void 0){let m=e;if(typeof r.folder!="string")return q.errors=[{instancePath:t+"/fold\
er",schemaPath:"#/properties/folder/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=m===
e}else var s=!0;if(s){if(r.consents!==void 0){let m=r.consents,b=e;if(e===b)if(Array.isArray(m)){var f=!0;let _=m.length;
for(let v=0;v<_;v++){let P=e;F(m[v],{instancePath:t+"/consents/"+v,parentData:m,parentDataProperty:v,rootData:h})||(a=a===
null?F.errors:a.concat(F.errors),e=a.length);var f=P===e;if(!f)break}}else return q.errors=[{instancePath:t+"/consents",
schemaPath:"#/properties/consents/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=b===e}else
var s=!0;if(s)if(r.findings!==void 0){let m=r.findings,b=e;if(e===b)if(Array.isArray(m)){var y=!0;let _=m.length;for(let v=0;v<
_;v++){let P=e;z(m[v],{instancePath:t+"/findings/"+v,parentData:m,parentDataProperty:v,rootData:h})||(a=a===null?z.errors:
a.concat(z.errors),e=a.length);var y=P===e;if(!y)break}}else return q.errors=[{instancePath:t+"/findings",schemaPath:"#/\
properties/findings/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=b===e}else var s=!0}}}}}}}}}}}}}}}}}}}else
return q.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return q.errors=a,e===0}var Pe=D,we={$id:"receipt.schema.json",title:"receipt.json",type:"object",required:["version","t\
arget","at","digests","started","finished","interrupted","changes","findings"],additionalProperties:!1,examples:[{version:1,
target:{kind:"site",url:"https://banc.atlassian.net"},at:"2026-12-01T10:15:00Z",pull:42,pulls:[{pull:42,title:"Add Flori\
an",mergedBy:"dorice",mergedAt:"2026-12-01T10:14:00Z",commit:"8f4b1d0c6a5e39270d1f8b7c4e2a9d3056b1c7ef",approvals:[{by:"\
steve",at:"2026-12-01T09:40:00Z",digest:"38dab9c30756df82703666d655cc381c7aa1ca108d058cb1db14e7b6744bea98",commit:"1c7ef\
8f4b1d0c6a5e39270d1f8b7c4e2a9d3056b"}]}],digests:{approved:["38dab9c30756df82703666d655cc381c7aa1ca108d058cb1db14e7b6744\
bea98"],fresh:"38dab9c30756df82703666d655cc381c7aa1ca108d058cb1db14e7b6744bea98"},started:"2026-12-01T10:15:01Z",finished:"\
2026-12-01T10:15:04Z",interrupted:!1,changes:[{action:"add",group:{id:"d6750b14-1aa8-4ab2-8c1e-a6d44016da32",name:"oslo-\
engineering"},account:{id:"e2345d51eaa47d3984e377ce",email:"vdillow@banc.ly",name:"Verna Dillow"},because:{kind:"declare\
d",file:"memberships/groups/oslo-engineering.yaml",line:9},outcome:"applied",attempts:1,started:"2026-12-01T10:15:01Z",finished:"\
2026-12-01T10:15:02Z",confirmed:!0},{action:"remove",group:{id:"d6750b14-1aa8-4ab2-8c1e-a6d44016da32",name:"oslo-enginee\
ring"},account:{id:"6155833c071a4be071ff5b24",email:"jfloat@banc.ly",name:"Janaye Float"},because:{kind:"undeclared",file:"\
memberships/groups/oslo-engineering.yaml",line:6},keeps:["Engineering"],outcome:"already",attempts:0,confirmed:!0}],findings:[]}],
properties:{version:{const:1},target:{$ref:"#/definitions/target"},at:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\\
d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:["2026-12-01T09:00:00Z"]},pull:{type:"integer",minimum:1},pulls:{type:"array",items:{
$ref:"#/definitions/mergedProposal"}},digests:{type:"object",required:["approved","fresh"],additionalProperties:!1,properties:{
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
t",name:"oslo-team",file:"memberships/groups/oslo-engineering.yaml",line:6}]},mergedProposal:{type:"object",required:["p\
ull","mergedAt","commit","approvals"],additionalProperties:!1,properties:{pull:{type:"integer",minimum:1,examples:[42]},
title:{type:"string",examples:["Add Florian"]},mergedBy:{type:"string",examples:["dorice"]},mergedAt:{type:"string",pattern:"\
^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:["2026-12-01T09:00:00Z"]},commit:{type:"string",examples:[
"8f4b1d0c6a5e39270d1f8b7c4e2a9d3056b1c7ef"]},approvals:{type:"array",items:{$ref:"#/definitions/proposalApproval"}}},examples:[
{pull:42,title:"Add Florian",mergedBy:"dorice",mergedAt:"2026-12-01T10:14:00Z",commit:"8f4b1d0c6a5e39270d1f8b7c4e2a9d305\
6b1c7ef",approvals:[{by:"steve",at:"2026-12-01T09:40:00Z",digest:"38dab9c30756df82703666d655cc381c7aa1ca108d058cb1db14e7\
b6744bea98",commit:"1c7ef8f4b1d0c6a5e39270d1f8b7c4e2a9d3056b"}]}]},proposalApproval:{type:"object",required:["by","at","\
digest","commit"],additionalProperties:!1,properties:{by:{type:"string",examples:["steve"]},at:{type:"string",pattern:"^\
\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:["2026-12-01T09:00:00Z"]},digest:{type:"string",pattern:"\
^[0-9a-f]{64}$",examples:["38dab9c30756df82703666d655cc381c7aa1ca108d058cb1db14e7b6744bea98"]},commit:{type:"string",examples:[
"1c7ef8f4b1d0c6a5e39270d1f8b7c4e2a9d3056b"]}},examples:[{by:"steve",at:"2026-12-01T09:40:00Z",digest:"38dab9c30756df8270\
3666d655cc381c7aa1ca108d058cb1db14e7b6744bea98",commit:"1c7ef8f4b1d0c6a5e39270d1f8b7c4e2a9d3056b"}]}}};function ie(r,{instancePath:t="",parentData:$,parentDataProperty:T,rootData:h=r}={}){let a=null,e=0,s=e,d=!1,l=null,n=e;
if(e===n)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.kind===void 0&&(u="kind")||r.seed===void 0&&(u="seed")){
let w={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:u},message:"must have r\
equired property '"+u+"'"};a===null?a=[w]:a.push(w),e++}else{let w=e;for(let f in r)if(!(f==="kind"||f==="seed")){let y={
instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"};a===null?a=[y]:a.push(y),e++;break}if(w===e){if(r.kind!==void 0){let f=e;
if(r.kind!=="sandbox"){let y={instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{
allowedValue:"sandbox"},message:"must be equal to constant"};a===null?a=[y]:a.push(y),e++}var i=f===e}else var i=!0;if(i)
if(r.seed!==void 0){let f=e;if(typeof r.seed!="string"){let g={instancePath:t+"/seed",schemaPath:"#/oneOf/0/properties/s\
eed/type",keyword:"type",params:{type:"string"},message:"must be string"};a===null?a=[g]:a.push(g),e++}var i=f===e}else var i=!0}}}else{
let u={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};a===null?
a=[u]:a.push(u),e++}var c=n===e;c&&(d=!0,l=0);let o=e;if(e===o)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.kind===
void 0&&(u="kind")||r.url===void 0&&(u="url")){let w={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",
params:{missingProperty:u},message:"must have required property '"+u+"'"};a===null?a=[w]:a.push(w),e++}else{let w=e;for(let f in r)
if(!(f==="kind"||f==="url"||f==="scoped")){let y={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};a===null?a=[y]:a.push(y),
e++;break}if(w===e){if(r.kind!==void 0){let f=e;if(r.kind!=="site"){let y={instancePath:t+"/kind",schemaPath:"#/oneOf/1/\
properties/kind/const",keyword:"const",params:{allowedValue:"site"},message:"must be equal to constant"};a===null?a=[y]:
a.push(y),e++}var k=f===e}else var k=!0;if(k){if(r.url!==void 0){let f=e;if(typeof r.url!="string"){let g={instancePath:t+
"/url",schemaPath:"#/oneOf/1/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"};a===null?
a=[g]:a.push(g),e++}var k=f===e}else var k=!0;if(k)if(r.scoped!==void 0){let f=r.scoped,y=e;if(e===y)if(f&&typeof f=="ob\
ject"&&!Array.isArray(f)){let j=e;for(let m in f)if(m!=="cloudId"){let b={instancePath:t+"/scoped",schemaPath:"#/oneOf/1\
/properties/scoped/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT \
have additional properties"};a===null?a=[b]:a.push(b),e++;break}if(j===e&&f.cloudId!==void 0&&typeof f.cloudId!="string"){
let m={instancePath:t+"/scoped/cloudId",schemaPath:"#/oneOf/1/properties/scoped/properties/cloudId/type",keyword:"type",
params:{type:"string"},message:"must be string"};a===null?a=[m]:a.push(m),e++}}else{let j={instancePath:t+"/scoped",schemaPath:"\
#/oneOf/1/properties/scoped/type",keyword:"type",params:{type:"object"},message:"must be object"};a===null?a=[j]:a.push(
j),e++}var k=y===e}else var k=!0}}}}else{let u={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};a===null?a=[u]:a.push(u),e++}var c=o===e;if(c&&d)d=!1,l=[l,1];else{c&&(d=!0,l=1);let u=e;
if(e===u)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.id===void 0&&(f="id")){let y={
instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:f},message:"must have required\
 property '"+f+"'"};a===null?a=[y]:a.push(y),e++}else{let y=e;for(let g in r)if(!(g==="kind"||g==="id"||g==="directory")){
let j={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},
message:"must NOT have additional properties"};a===null?a=[j]:a.push(j),e++;break}if(y===e){if(r.kind!==void 0){let g=e;
if(r.kind!=="organization"){let j={instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{
allowedValue:"organization"},message:"must be equal to constant"};a===null?a=[j]:a.push(j),e++}var p=g===e}else var p=!0;
if(p){if(r.id!==void 0){let g=e;if(typeof r.id!="string"){let m={instancePath:t+"/id",schemaPath:"#/oneOf/2/properties/i\
d/type",keyword:"type",params:{type:"string"},message:"must be string"};a===null?a=[m]:a.push(m),e++}var p=g===e}else var p=!0;
if(p)if(r.directory!==void 0){let g=e;if(typeof r.directory!="string"){let m={instancePath:t+"/directory",schemaPath:"#/\
oneOf/2/properties/directory/type",keyword:"type",params:{type:"string"},message:"must be string"};a===null?a=[m]:a.push(
m),e++}var p=g===e}else var p=!0}}}}else{let f={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"\
object"},message:"must be object"};a===null?a=[f]:a.push(f),e++}var c=u===e;c&&d?(d=!1,l=[l,2]):c&&(d=!0,l=2)}if(d)e=s,a!==
null&&(s?a.length=s:a=null);else{let u={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:l},message:"\
must match exactly one schema in oneOf"};return a===null?a=[u]:a.push(u),e++,ie.errors=a,!1}return ie.errors=a,e===0}function H(r,{instancePath:t="",parentData:$,parentDataProperty:T,rootData:h=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let d;if(r.by===void 0&&(d="by")||r.at===void 0&&(d="at")||r.digest===void 0&&(d="digest")||
r.commit===void 0&&(d="commit"))return H.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},
message:"must have required property '"+d+"'"}],!1;{let l=e;for(let n in r)if(!(n==="by"||n==="at"||n==="digest"||n==="c\
ommit")){return H.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.by!==void 0){let n=e;if(typeof r.by!="string")return H.
errors=[{instancePath:t+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var s=n===e}else var s=!0;if(s){if(r.at!==void 0){let n=r.at,i=e;if(e===i)if(typeof n=="string"){if(!L.test(
n))return H.errors=[{instancePath:t+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern:"^\\d{4}\
-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2\
}(?:\\.\\d{1,9})?Z$"'}],!1}else return H.errors=[{instancePath:t+"/at",schemaPath:"#/properties/at/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.digest!==void 0){let n=r.digest,
i=e;if(e===i)if(typeof n=="string"){if(!re.test(n))return H.errors=[{instancePath:t+"/digest",schemaPath:"#/properties/d\
igest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else
return H.errors=[{instancePath:t+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=i===e}else var s=!0;if(s)if(r.commit!==void 0){let n=e;if(typeof r.commit!="string")return H.
errors=[{instancePath:t+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var s=n===e}else var s=!0}}}}}else return H.errors=[{instancePath:t,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;return H.errors=a,e===0}function G(r,{instancePath:t="",parentData:$,
parentDataProperty:T,rootData:h=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.pull===
void 0&&(l="pull")||r.mergedAt===void 0&&(l="mergedAt")||r.commit===void 0&&(l="commit")||r.approvals===void 0&&(l="appr\
ovals"))return G.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"\
must have required property '"+l+"'"}],!1;{let n=e;for(let i in r)if(!(i==="pull"||i==="title"||i==="mergedBy"||i==="mer\
gedAt"||i==="commit"||i==="approvals")){return G.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.
pull!==void 0){let i=r.pull,o=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return G.errors=[{instancePath:t+
"/pull",schemaPath:"#/properties/pull/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
o&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return G.errors=[{instancePath:t+"/pull",schemaPath:"#/properties/pu\
ll/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var s=o===e}else var s=!0;if(s){
if(r.title!==void 0){let i=e;if(typeof r.title!="string")return G.errors=[{instancePath:t+"/title",schemaPath:"#/propert\
ies/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.
mergedBy!==void 0){let i=e;if(typeof r.mergedBy!="string")return G.errors=[{instancePath:t+"/mergedBy",schemaPath:"#/pro\
perties/mergedBy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){
if(r.mergedAt!==void 0){let i=r.mergedAt,o=e;if(e===o)if(typeof i=="string"){if(!L.test(i))return G.errors=[{instancePath:t+
"/mergedAt",schemaPath:"#/properties/mergedAt/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}\
:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],
!1}else return G.errors=[{instancePath:t+"/mergedAt",schemaPath:"#/properties/mergedAt/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s){if(r.commit!==void 0){let i=e;if(typeof r.commit!=
"string")return G.errors=[{instancePath:t+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s)if(r.approvals!==void 0){let i=r.approvals,o=e;if(e===
o)if(Array.isArray(i)){var d=!0;let c=i.length;for(let p=0;p<c;p++){let u=e;H(i[p],{instancePath:t+"/approvals/"+p,parentData:i,
parentDataProperty:p,rootData:h})||(a=a===null?H.errors:a.concat(H.errors),e=a.length);var d=u===e;if(!d)break}}else return G.
errors=[{instancePath:t+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var s=o===e}else var s=!0}}}}}}}else return G.errors=[{instancePath:t,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return G.errors=a,e===0}var ne={type:"object",required:["actio\
n","group","account","because","outcome","attempts","confirmed"],additionalProperties:!1,properties:{action:{enum:["add",
"remove"]},group:{$ref:"#/definitions/group"},account:{$ref:"#/definitions/account"},because:{$ref:"#/definitions/becaus\
e"},outcome:{enum:["applied","already","obsolete","unapproved","withheld","blocked","failed","unknown"]},attempts:{type:"\
integer",minimum:0},started:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:[
"2026-12-01T09:00:00Z"]},finished:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",
examples:["2026-12-01T09:00:00Z"]},confirmed:{type:["boolean","null"]},why:{type:"string"},keeps:{type:"array",items:{type:"\
string"},examples:[["oslo-leads"]]}}};function ee(r,{instancePath:t="",parentData:$,parentDataProperty:T,rootData:h=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let d;if(r.id===void 0&&(d="id")||r.name===void 0&&(d="name"))return ee.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;
{let l=e;for(let n in r)if(!(n==="id"||n==="name")){return ee.errors=[{instancePath:t,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(l===
e){if(r.id!==void 0){let n=e;if(typeof r.id!="string")return ee.errors=[{instancePath:t+"/id",schemaPath:"#/properties/i\
d/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s)if(r.name!==void 0){
let n=e;if(typeof r.name!="string")return ee.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0}}}else return ee.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ee.errors=a,e===0}function Y(r,{instancePath:t="",parentData:$,parentDataProperty:T,rootData:h=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let d;if(r.id===void 0&&(d="id"))return Y.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let l=e;for(let n in r)if(!(n===
"id"||n==="email"||n==="name")){return Y.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.id!==void 0){
let n=e;if(typeof r.id!="string")return Y.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.email!==void 0){let n=e;if(typeof r.
email!="string")return Y.errors=[{instancePath:t+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s)if(r.name!==void 0){let n=e;if(typeof r.name!="str\
ing")return Y.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=n===e}else var s=!0}}}}else return Y.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Y.errors=a,e===0}var _e={type:"object",required:["kind"],
additionalProperties:!1,properties:{kind:{enum:["declared","from","pending","undeclared","absent","until","leaver"]},file:{
type:"string"},line:{type:"integer",minimum:1},text:{type:"string"},on:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\
\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:["2026-12-01T00:00:00Z"]},through:{type:"array",items:{$ref:"#/definitions/thr\
ough"},examples:[[{kind:"set",name:"oslo-team",file:"memberships/groups/oslo-engineering.yaml",line:6}]]}}},qe={type:"ob\
ject",required:["kind","name","file","line"],additionalProperties:!1,properties:{kind:{enum:["set","group"],examples:["s\
et"]},name:{type:"string",examples:["oslo-team"]},file:{type:"string",examples:["memberships/groups/oslo-engineering.yam\
l"]},line:{type:"integer",minimum:1,examples:[6]}},examples:[{kind:"set",name:"oslo-team",file:"memberships/groups/oslo-\
engineering.yaml",line:6}]};function W(r,{instancePath:t="",parentData:$,parentDataProperty:T,rootData:h=r}={}){let a=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.kind===void 0&&(d="kind")||r.name===void 0&&(d="nam\
e")||r.file===void 0&&(d="file")||r.line===void 0&&(d="line"))return W.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let l=e;for(let n in r)if(!(n===
"kind"||n==="name"||n==="file"||n==="line")){return W.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.
kind!==void 0){let n=r.kind,i=e;if(!(n==="set"||n==="group"))return W.errors=[{instancePath:t+"/kind",schemaPath:"#/prop\
erties/kind/enum",keyword:"enum",params:{allowedValues:qe.properties.kind.enum},message:"must be equal to one of the all\
owed values"}],!1;var s=i===e}else var s=!0;if(s){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return W.errors=
[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var s=n===e}else var s=!0;if(s){if(r.file!==void 0){let n=e;if(typeof r.file!="string")return W.errors=[{instancePath:t+
"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===
e}else var s=!0;if(s)if(r.line!==void 0){let n=r.line,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return W.
errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))return W.errors=[{instancePath:t+"/line",schemaPath:"\
#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var s=i===e}else
var s=!0}}}}}else return W.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;return W.errors=a,e===0}function J(r,{instancePath:t="",parentData:$,parentDataProperty:T,rootData:h=r}={}){
let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.kind===void 0&&(l="kind"))return J.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must have required prope\
rty '"+l+"'"}],!1;{let n=e;for(let i in r)if(!(i==="kind"||i==="file"||i==="line"||i==="text"||i==="on"||i==="through")){
return J.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.kind!==void 0){let i=r.kind,o=e;if(!(i==="declar\
ed"||i==="from"||i==="pending"||i==="undeclared"||i==="absent"||i==="until"||i==="leaver"))return J.errors=[{instancePath:t+
"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:_e.properties.kind.enum},message:"must \
be equal to one of the allowed values"}],!1;var s=o===e}else var s=!0;if(s){if(r.file!==void 0){let i=e;if(typeof r.file!=
"string")return J.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.line!==void 0){let i=r.line,o=e;if(!(typeof i=="n\
umber"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return J.errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===o&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))
return J.errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1;var s=o===e}else var s=!0;if(s){if(r.text!==void 0){let i=e;if(typeof r.text!="stri\
ng")return J.errors=[{instancePath:t+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.on!==void 0){let i=r.on,o=e;if(e===o)if(typeof i=="string"){if(!L.
test(i))return J.errors=[{instancePath:t+"/on",schemaPath:"#/properties/on/pattern",keyword:"pattern",params:{pattern:"^\
\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2\
}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],!1}else return J.errors=[{instancePath:t+"/on",schemaPath:"#/properties/on/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s)if(r.through!==void 0){let i=r.
through,o=e;if(e===o)if(Array.isArray(i)){var d=!0;let c=i.length;for(let p=0;p<c;p++){let u=e;W(i[p],{instancePath:t+"/\
through/"+p,parentData:i,parentDataProperty:p,rootData:h})||(a=a===null?W.errors:a.concat(W.errors),e=a.length);var d=u===
e;if(!d)break}}else return J.errors=[{instancePath:t+"/through",schemaPath:"#/properties/through/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=o===e}else var s=!0}}}}}}}else return J.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return J.errors=a,e===0}function E(r,{instancePath:t="",
parentData:$,parentDataProperty:T,rootData:h=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let l;if(r.action===void 0&&(l="action")||r.group===void 0&&(l="group")||r.account===void 0&&(l="account")||r.because===
void 0&&(l="because")||r.outcome===void 0&&(l="outcome")||r.attempts===void 0&&(l="attempts")||r.confirmed===void 0&&(l=
"confirmed"))return E.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"\
must have required property '"+l+"'"}],!1;{let n=e;for(let i in r)if(!oe.call(ne.properties,i)){return E.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"}],!1;break}if(n===e){if(r.action!==void 0){let i=r.action,o=e;if(!(i==="add"||i==="remove"))return E.
errors=[{instancePath:t+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:ne.properties.
action.enum},message:"must be equal to one of the allowed values"}],!1;var s=o===e}else var s=!0;if(s){if(r.group!==void 0){
let i=e;ee(r.group,{instancePath:t+"/group",parentData:r,parentDataProperty:"group",rootData:h})||(a=a===null?ee.errors:
a.concat(ee.errors),e=a.length);var s=i===e}else var s=!0;if(s){if(r.account!==void 0){let i=e;Y(r.account,{instancePath:t+
"/account",parentData:r,parentDataProperty:"account",rootData:h})||(a=a===null?Y.errors:a.concat(Y.errors),e=a.length);var s=i===
e}else var s=!0;if(s){if(r.because!==void 0){let i=e;J(r.because,{instancePath:t+"/because",parentData:r,parentDataProperty:"\
because",rootData:h})||(a=a===null?J.errors:a.concat(J.errors),e=a.length);var s=i===e}else var s=!0;if(s){if(r.outcome!==
void 0){let i=r.outcome,o=e;if(!(i==="applied"||i==="already"||i==="obsolete"||i==="unapproved"||i==="withheld"||i==="bl\
ocked"||i==="failed"||i==="unknown"))return E.errors=[{instancePath:t+"/outcome",schemaPath:"#/properties/outcome/enum",
keyword:"enum",params:{allowedValues:ne.properties.outcome.enum},message:"must be equal to one of the allowed values"}],
!1;var s=o===e}else var s=!0;if(s){if(r.attempts!==void 0){let i=r.attempts,o=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return E.errors=[{instancePath:t+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===o&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return E.errors=
[{instancePath:t+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var s=o===e}else var s=!0;if(s){if(r.started!==void 0){let i=r.started,o=e;if(e===o)if(typeof i==
"string"){if(!L.test(i))return E.errors=[{instancePath:t+"/started",schemaPath:"#/properties/started/pattern",keyword:"p\
attern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'must match pattern "^\\d\
{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],!1}else return E.errors=[{instancePath:t+"/started",schemaPath:"\
#/properties/started/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;
if(s){if(r.finished!==void 0){let i=r.finished,o=e;if(e===o)if(typeof i=="string"){if(!L.test(i))return E.errors=[{instancePath:t+
"/finished",schemaPath:"#/properties/finished/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}\
:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],
!1}else return E.errors=[{instancePath:t+"/finished",schemaPath:"#/properties/finished/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s){if(r.confirmed!==void 0){let i=r.confirmed,o=e;if(typeof i!=
"boolean"&&i!==null)return E.errors=[{instancePath:t+"/confirmed",schemaPath:"#/properties/confirmed/type",keyword:"type",
params:{type:ne.properties.confirmed.type},message:"must be boolean,null"}],!1;var s=o===e}else var s=!0;if(s){if(r.why!==
void 0){let i=e;if(typeof r.why!="string")return E.errors=[{instancePath:t+"/why",schemaPath:"#/properties/why/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s)if(r.keeps!==void 0){let i=r.keeps,
o=e;if(e===o)if(Array.isArray(i)){var d=!0;let c=i.length;for(let p=0;p<c;p++){let u=e;if(typeof i[p]!="string")return E.
errors=[{instancePath:t+"/keeps/"+p,schemaPath:"#/properties/keeps/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var d=u===e;if(!d)break}}else return E.errors=[{instancePath:t+"/keeps",schemaPath:"#/properties/ke\
eps/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=o===e}else var s=!0}}}}}}}}}}}}else return E.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return E.
errors=a,e===0}var je={type:"object",required:["code","severity","message"],additionalProperties:!1,properties:{code:{type:"\
string",pattern:"^[a-z][a-z0-9-]*$",examples:["group-not-found"]},severity:{enum:["error","warning","note"]},message:{type:"\
string"},file:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},hint:{type:"string"}}};function B(r,{
instancePath:t="",parentData:$,parentDataProperty:T,rootData:h=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let d;if(r.code===void 0&&(d="code")||r.severity===void 0&&(d="severity")||r.message===void 0&&(d="me\
ssage"))return B.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"\
must have required property '"+d+"'"}],!1;{let l=e;for(let n in r)if(!(n==="code"||n==="severity"||n==="message"||n==="f\
ile"||n==="line"||n==="column"||n==="hint")){return B.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.
code!==void 0){let n=r.code,i=e;if(e===i)if(typeof n=="string"){if(!me.test(n))return B.errors=[{instancePath:t+"/code",
schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]*$"},message:'must match patter\
n "^[a-z][a-z0-9-]*$"'}],!1}else return B.errors=[{instancePath:t+"/code",schemaPath:"#/properties/code/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"}],!1;var s=i===e}else var s=!0;if(s){if(r.severity!==void 0){let n=r.
severity,i=e;if(!(n==="error"||n==="warning"||n==="note"))return B.errors=[{instancePath:t+"/severity",schemaPath:"#/pro\
perties/severity/enum",keyword:"enum",params:{allowedValues:je.properties.severity.enum},message:"must be equal to one o\
f the allowed values"}],!1;var s=i===e}else var s=!0;if(s){if(r.message!==void 0){let n=e;if(typeof r.message!="string")
return B.errors=[{instancePath:t+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.file!==void 0){let n=e;if(typeof r.file!="string")return B.
errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.line!==void 0){let n=r.line,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n)))return B.errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))return B.errors=[{instancePath:t+
"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var s=i===e}else var s=!0;if(s){if(r.column!==void 0){let n=r.column,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&
isFinite(n)))return B.errors=[{instancePath:t+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))return B.errors=[{instancePath:t+
"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >\
= 1"}],!1;var s=i===e}else var s=!0;if(s)if(r.hint!==void 0){let n=e;if(typeof r.hint!="string")return B.errors=[{instancePath:t+
"/hint",schemaPath:"#/properties/hint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===
e}else var s=!0}}}}}}}}else return B.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return B.errors=a,e===0}function D(r,{instancePath:t="",parentData:$,parentDataProperty:T,rootData:h=r}={}){
let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.version===void 0&&(k="version")||r.target===
void 0&&(k="target")||r.at===void 0&&(k="at")||r.digests===void 0&&(k="digests")||r.started===void 0&&(k="started")||r.finished===
void 0&&(k="finished")||r.interrupted===void 0&&(k="interrupted")||r.changes===void 0&&(k="changes")||r.findings===void 0&&
(k="findings"))return D.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:k},message:"\
must have required property '"+k+"'"}],!1;{let c=e;for(let p in r)if(!oe.call(we.properties,p)){return D.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have \
additional properties"}],!1;break}if(c===e){if(r.version!==void 0){let p=e;if(r.version!==1)return D.errors=[{instancePath:t+
"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to con\
stant"}],!1;var s=p===e}else var s=!0;if(s){if(r.target!==void 0){let p=e;ie(r.target,{instancePath:t+"/target",parentData:r,
parentDataProperty:"target",rootData:h})||(a=a===null?ie.errors:a.concat(ie.errors),e=a.length);var s=p===e}else var s=!0;
if(s){if(r.at!==void 0){let p=r.at,u=e;if(e===u)if(typeof p=="string"){if(!L.test(p))return D.errors=[{instancePath:t+"/\
at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{\
1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],!1}else return D.
errors=[{instancePath:t+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var s=u===e}else var s=!0;if(s){if(r.pull!==void 0){let p=r.pull,u=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p)&&isFinite(p)))return D.errors=[{instancePath:t+"/pull",schemaPath:"#/properties/pull/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===u&&typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p)))return D.errors=[{instancePath:t+
"/pull",schemaPath:"#/properties/pull/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var s=u===e}else var s=!0;if(s){if(r.pulls!==void 0){let p=r.pulls,u=e;if(e===u)if(Array.isArray(p)){var d=!0;let f=p.
length;for(let y=0;y<f;y++){let g=e;G(p[y],{instancePath:t+"/pulls/"+y,parentData:p,parentDataProperty:y,rootData:h})||(a=
a===null?G.errors:a.concat(G.errors),e=a.length);var d=g===e;if(!d)break}}else return D.errors=[{instancePath:t+"/pulls",
schemaPath:"#/properties/pulls/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=u===e}else var s=!0;
if(s){if(r.digests!==void 0){let p=r.digests,u=e;if(e===u)if(p&&typeof p=="object"&&!Array.isArray(p)){let f;if(p.approved===
void 0&&(f="approved")||p.fresh===void 0&&(f="fresh"))return D.errors=[{instancePath:t+"/digests",schemaPath:"#/properti\
es/digests/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let y=e;
for(let g in p)if(!(g==="approved"||g==="fresh")){return D.errors=[{instancePath:t+"/digests",schemaPath:"#/properties/d\
igests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additio\
nal properties"}],!1;break}if(y===e){if(p.approved!==void 0){let g=p.approved,j=e;if(e===j)if(Array.isArray(g)){var l=!0;
let m=g.length;for(let b=0;b<m;b++){let O=g[b],_=e;if(e===_)if(typeof O=="string"){if(!re.test(O))return D.errors=[{instancePath:t+
"/digests/approved/"+b,schemaPath:"#/properties/digests/properties/approved/items/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return D.errors=[{instancePath:t+"/digests/appr\
oved/"+b,schemaPath:"#/properties/digests/properties/approved/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var l=_===e;if(!l)break}}else return D.errors=[{instancePath:t+"/digests/approved",schemaPath:"#/pr\
operties/digests/properties/approved/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=j===e}else
var n=!0;if(n)if(p.fresh!==void 0){let g=p.fresh,j=e;if(e===j)if(typeof g=="string"){if(!re.test(g))return D.errors=[{instancePath:t+
"/digests/fresh",schemaPath:"#/properties/digests/properties/fresh/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]\
{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return D.errors=[{instancePath:t+"/digests/fresh",schemaPath:"\
#/properties/digests/properties/fresh/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=j===
e}else var n=!0}}}else return D.errors=[{instancePath:t+"/digests",schemaPath:"#/properties/digests/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var s=u===e}else var s=!0;if(s){if(r.started!==void 0){let p=r.started,
u=e;if(e===u)if(typeof p=="string"){if(!L.test(p))return D.errors=[{instancePath:t+"/started",schemaPath:"#/properties/s\
tarted/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'\
must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],!1}else return D.errors=[{instancePath:t+
"/started",schemaPath:"#/properties/started/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=u===
e}else var s=!0;if(s){if(r.finished!==void 0){let p=r.finished,u=e;if(e===u)if(typeof p=="string"){if(!L.test(p))return D.
errors=[{instancePath:t+"/finished",schemaPath:"#/properties/finished/pattern",keyword:"pattern",params:{pattern:"^\\d{4}\
-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2\
}(?:\\.\\d{1,9})?Z$"'}],!1}else return D.errors=[{instancePath:t+"/finished",schemaPath:"#/properties/finished/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=u===e}else var s=!0;if(s){if(r.interrupted!==void 0){let p=e;
if(typeof r.interrupted!="boolean")return D.errors=[{instancePath:t+"/interrupted",schemaPath:"#/properties/interrupted/\
type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var s=p===e}else var s=!0;if(s){if(r.changes!==
void 0){let p=r.changes,u=e;if(e===u)if(Array.isArray(p)){var i=!0;let f=p.length;for(let y=0;y<f;y++){let g=e;E(p[y],{instancePath:t+
"/changes/"+y,parentData:p,parentDataProperty:y,rootData:h})||(a=a===null?E.errors:a.concat(E.errors),e=a.length);var i=g===
e;if(!i)break}}else return D.errors=[{instancePath:t+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=u===e}else var s=!0;if(s)if(r.findings!==void 0){let p=r.findings,u=e;if(e===
u)if(Array.isArray(p)){var o=!0;let f=p.length;for(let y=0;y<f;y++){let g=e;B(p[y],{instancePath:t+"/findings/"+y,parentData:p,
parentDataProperty:y,rootData:h})||(a=a===null?B.errors:a.concat(B.errors),e=a.length);var o=g===e;if(!o)break}}else return D.
errors=[{instancePath:t+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var s=u===e}else var s=!0}}}}}}}}}}}}else return D.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return D.errors=a,e===0}var Ae={plan:ue,receipt:Pe};export{Ae as jsonValidators};
