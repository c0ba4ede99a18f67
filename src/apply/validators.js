// Generated from schemas/*.schema.json by scripts/generate.ts. Change those instead. Code by Ajv: MIT, (c) Evgeny Poberezkin.

var ge=j,fe={$id:"plan.schema.json",title:"plan.json",type:"object",required:["version","digest","target","at","scope","\
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
integer",minimum:1,examples:[42]}}},merged:{$ref:"#/definitions/mergedProposal"},ended:{type:"array",items:{$ref:"#/defi\
nitions/namedChange"}},scope:{type:["string","array"],pattern:"^all$",items:{type:"string"}},changes:{type:"array",items:{
$ref:"#/definitions/change"}},noop:{type:"array",items:{$ref:"#/definitions/change"}},withheld:{type:"array",items:{$ref:"\
#/definitions/withheld"}},drift:{type:"array",items:{$ref:"#/definitions/drift"}},pending:{type:"array",items:{$ref:"#/d\
efinitions/pending"}},upcoming:{type:"array",items:{$ref:"#/definitions/upcoming"}},groups:{type:"array",items:{$ref:"#/\
definitions/plannedGroup"}},files:{type:"array",items:{$ref:"#/definitions/plannedFile"}},folder:{type:"string",examples:[
"memberships"]},approvals:{type:"integer",minimum:0,examples:[1]},consentNeeded:{type:"object",additionalProperties:!1,properties:{
removals:{type:"object",additionalProperties:{type:"integer",minimum:0}},total:{type:"integer",minimum:0}},examples:[{removals:{
"oslo-leads":3}}]},consents:{type:"array",items:{$ref:"#/definitions/consent"}},findings:{type:"array",items:{$ref:"#/de\
finitions/finding"}}},definitions:{target:{oneOf:[{type:"object",required:["kind","seed"],additionalProperties:!1,properties:{
kind:{const:"sandbox"},seed:{type:"string"}}},{type:"object",required:["kind","url"],additionalProperties:!1,properties:{
kind:{const:"site"},url:{type:"string",examples:["https://banc.atlassian.net"]},scoped:{type:"object",additionalProperties:!1,
properties:{cloudId:{type:"string"}}}}},{type:"object",required:["kind","id"],additionalProperties:!1,properties:{kind:{
const:"organization"},id:{type:"string"},directory:{type:"string"}}}]},plannedFile:{type:"object",required:["path","stat\
us","owners"],additionalProperties:!1,properties:{path:{type:"string"},status:{enum:["added","changed","renamed","delete\
d"]},group:{type:"string"},from:{type:"string"},owners:{type:"array",items:{type:"string"}},settings:{type:"string",pattern:"\
^[0-9a-f]{64}$"}}},group:{type:"object",required:["id","name"],additionalProperties:!1,properties:{id:{type:"string"},name:{
type:"string"}}},account:{type:"object",required:["id"],additionalProperties:!1,properties:{id:{type:"string"},email:{type:"\
string"},name:{type:"string"}}},because:{type:"object",required:["kind"],additionalProperties:!1,properties:{kind:{enum:[
"declared","from","pending","undeclared","absent","until","leaver"]},file:{type:"string"},line:{type:"integer",minimum:1},
text:{type:"string"},on:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:[
"2026-12-01T00:00:00Z"]},until:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:[
"2027-01-01T00:00:00Z"]},formerly:{type:"object",additionalProperties:!1,properties:{file:{type:"string"},line:{type:"in\
teger",minimum:1},through:{type:"array",items:{$ref:"#/definitions/through"}}}},through:{type:"array",items:{$ref:"#/def\
initions/through"},examples:[[{kind:"set",name:"oslo-team",file:"memberships/groups/oslo-engineering.yaml",line:6}]]}}},
finding:{type:"object",required:["code","severity","message"],additionalProperties:!1,properties:{code:{type:"string",pattern:"\
^[a-z][a-z0-9-]*$",examples:["group-not-found"]},severity:{enum:["error","warning","note"]},message:{type:"string"},file:{
type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},hint:{type:"string"}}},change:{type:"ob\
ject",required:["action","group","account","because"],additionalProperties:!1,properties:{action:{enum:["add","remove"]},
group:{$ref:"#/definitions/group"},account:{$ref:"#/definitions/account"},because:{$ref:"#/definitions/because"},keeps:{
type:"array",items:{type:"string"},examples:[["oslo-leads"]]},keepsByFiles:{type:"array",items:{type:"string"},examples:[
["jira-users"]]}}},withheld:{type:"object",required:["action","group","account","because","guard"],additionalProperties:!1,
properties:{action:{enum:["add","remove"]},group:{$ref:"#/definitions/group"},account:{$ref:"#/definitions/account"},because:{
$ref:"#/definitions/because"},guard:{enum:["contradicted-account","unresolved-except","unresolved-identity","pending-ide\
ntity","unread-group","removals-per-group","never-empty","removals-total"]},keeps:{type:"array",items:{type:"string"},examples:[
["oslo-leads"]]},keepsByFiles:{type:"array",items:{type:"string"},examples:[["jira-users"]]}}},upcoming:{type:"object",required:[
"action","group","account","because","on"],additionalProperties:!1,properties:{action:{enum:["add","remove"]},group:{$ref:"\
#/definitions/group"},account:{$ref:"#/definitions/account"},because:{$ref:"#/definitions/because"},on:{type:"string",pattern:"\
^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:["2026-12-01T09:00:00Z"]},keeps:{type:"array",items:{
type:"string"},examples:[["oslo-leads"]]},keepsByFiles:{type:"array",items:{type:"string"},examples:[["jira-users"]]}}},
plannedGroup:{type:"object",required:["id","name","mode","before","after","file","owners"],additionalProperties:!1,properties:{
id:{type:"string"},name:{type:"string"},mode:{enum:["authoritative","additive"]},before:{type:"integer",minimum:0},after:{
type:"integer",minimum:0},file:{type:"string"},licences:{type:"array",items:{type:"object",required:["product"],additionalProperties:!1,
properties:{product:{type:"string"},seats:{type:"object",required:["used","limit"],additionalProperties:!1,properties:{used:{
type:"integer",minimum:0},limit:{type:"integer",minimum:0}}}}}},owners:{type:"array",items:{type:"string"},examples:[["@\
banc/oslo-leads"]]}}},consent:{type:"object",required:["because","until","removals","file","line"],additionalProperties:!1,
properties:{because:{type:"string"},until:{type:"string"},removals:{type:"object",additionalProperties:{type:"integer",minimum:0}},
total:{type:"integer",minimum:0},drift:{type:"array",items:{type:"string"}},file:{type:"string"},line:{type:"integer",minimum:1}}},
through:{type:"object",required:["kind","name","file","line"],additionalProperties:!1,properties:{kind:{enum:["set","gro\
up"],examples:["set"]},name:{type:"string",examples:["oslo-team"]},file:{type:"string",examples:["memberships/groups/osl\
o-engineering.yaml"]},line:{type:"integer",minimum:1,examples:[6]}},examples:[{kind:"set",name:"oslo-team",file:"members\
hips/groups/oslo-engineering.yaml",line:6}]},drift:{type:"object",required:["action","group","account","because"],additionalProperties:!1,
properties:{action:{enum:["add","remove"]},group:{$ref:"#/definitions/group"},account:{$ref:"#/definitions/account"},because:{
$ref:"#/definitions/because"},keeps:{type:"array",items:{type:"string"},examples:[["oslo-leads"]]},keepsByFiles:{type:"a\
rray",items:{type:"string"},examples:[["jira-users"]]},guard:{enum:["contradicted-account","unresolved-except","unresolv\
ed-identity","pending-identity","unread-group","removals-per-group","never-empty","removals-total"]},due:{const:!0,examples:[
!0]}}},pending:{type:"object",required:["action","group","account","because"],additionalProperties:!1,properties:{action:{
const:"add",examples:["add"]},group:{$ref:"#/definitions/group"},account:{type:"object",required:["id","email"],additionalProperties:!1,
properties:{id:{type:"string",examples:["nora.vik@banc.ly"]},email:{type:"string",examples:["nora.vik@banc.ly"]}},examples:[
{id:"nora.vik@banc.ly",email:"nora.vik@banc.ly"}]},because:{$ref:"#/definitions/because"},keeps:{type:"array",items:{type:"\
string"},examples:[["oslo-leads"]]},keepsByFiles:{type:"array",items:{type:"string"},examples:[["jira-users"]]}},examples:[
{action:"add",group:{id:"d6750b14-1aa8-4ab2-8c1e-a6d44016da32",name:"oslo-engineering"},account:{id:"nora.vik@banc.ly",email:"\
nora.vik@banc.ly"},because:{kind:"pending",file:"memberships/groups/oslo-engineering.yaml",line:9}}]},namedChange:{type:"\
object",required:["action","group","account"],additionalProperties:!1,properties:{action:{enum:["add","remove"],examples:[
"add"]},group:{type:"string",examples:["d6750b14-1aa8-4ab2-8c1e-a6d44016da32"]},account:{type:"string",examples:["712020\
:789cba25-bbe2-45c5-a2b6-3a81ca61ba74"]},on:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",
examples:["2026-12-01T00:00:00Z"]}},examples:[{action:"add",group:"d6750b14-1aa8-4ab2-8c1e-a6d44016da32",account:"712020\
:789cba25-bbe2-45c5-a2b6-3a81ca61ba74"}]},mergedProposal:{type:"object",required:["pull","mergedAt","commit","approvals"],
additionalProperties:!1,properties:{pull:{type:"integer",minimum:1,examples:[42]},title:{type:"string",examples:["Add Fl\
orian"]},mergedBy:{type:"string",examples:["dorice"]},mergedAt:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d\
{2}(?:\\.\\d{1,9})?Z$",examples:["2026-12-01T09:00:00Z"]},commit:{type:"string",examples:["8f4b1d0c6a5e39270d1f8b7c4e2a9\
d3056b1c7ef"]},beyond:{type:"array",items:{type:"string"},examples:[["memberships/groups/lille.yaml"]]},approvals:{type:"\
array",items:{$ref:"#/definitions/proposalApproval"}}},examples:[{pull:42,title:"Add Florian",mergedBy:"dorice",mergedAt:"\
2026-12-01T10:14:00Z",commit:"8f4b1d0c6a5e39270d1f8b7c4e2a9d3056b1c7ef",approvals:[{by:"steve",at:"2026-12-01T09:40:00Z",
digest:"38dab9c30756df82703666d655cc381c7aa1ca108d058cb1db14e7b6744bea98",commit:"1c7ef8f4b1d0c6a5e39270d1f8b7c4e2a9d305\
6b"}]}]},proposalApproval:{type:"object",required:["by","at","digest","commit"],additionalProperties:!1,properties:{by:{
type:"string",examples:["steve"]},at:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",
examples:["2026-12-01T09:00:00Z"]},digest:{type:"string",pattern:"^[0-9a-f]{64}$",examples:["38dab9c30756df82703666d655c\
c381c7aa1ca108d058cb1db14e7b6744bea98"]},commit:{type:"string",examples:["1c7ef8f4b1d0c6a5e39270d1f8b7c4e2a9d3056b"]}},examples:[
{by:"steve",at:"2026-12-01T09:40:00Z",digest:"38dab9c30756df82703666d655cc381c7aa1ca108d058cb1db14e7b6744bea98",commit:"\
1c7ef8f4b1d0c6a5e39270d1f8b7c4e2a9d3056b"}]}}},de=Object.prototype.hasOwnProperty,ae=new RegExp("^[0-9a-f]{64}$","u"),J=new RegExp(
"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$","u"),he=new RegExp("^all$","u");function ne(r,{instancePath:t="",parentData:T,parentDataProperty:D,rootData:b=r}={}){let i=null,e=0,s=e,l=!1,h=null,n=e;
if(e===n)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.kind===void 0&&(p="kind")||r.seed===void 0&&(p="seed")){
let m={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:p},message:"must have r\
equired property '"+p+"'"};i===null?i=[m]:i.push(m),e++}else{let m=e;for(let d in r)if(!(d==="kind"||d==="seed")){let v={
instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"};i===null?i=[v]:i.push(v),e++;break}if(m===e){if(r.kind!==void 0){let d=e;
if(r.kind!=="sandbox"){let v={instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{
allowedValue:"sandbox"},message:"must be equal to constant"};i===null?i=[v]:i.push(v),e++}var u=d===e}else var u=!0;if(u)
if(r.seed!==void 0){let d=e;if(typeof r.seed!="string"){let k={instancePath:t+"/seed",schemaPath:"#/oneOf/0/properties/s\
eed/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[k]:i.push(k),e++}var u=d===e}else var u=!0}}}else{
let p={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};i===null?
i=[p]:i.push(p),e++}var f=n===e;f&&(l=!0,h=0);let o=e;if(e===o)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.kind===
void 0&&(p="kind")||r.url===void 0&&(p="url")){let m={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",
params:{missingProperty:p},message:"must have required property '"+p+"'"};i===null?i=[m]:i.push(m),e++}else{let m=e;for(let d in r)
if(!(d==="kind"||d==="url"||d==="scoped")){let v={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};i===null?i=[v]:i.push(v),
e++;break}if(m===e){if(r.kind!==void 0){let d=e;if(r.kind!=="site"){let v={instancePath:t+"/kind",schemaPath:"#/oneOf/1/\
properties/kind/const",keyword:"const",params:{allowedValue:"site"},message:"must be equal to constant"};i===null?i=[v]:
i.push(v),e++}var a=d===e}else var a=!0;if(a){if(r.url!==void 0){let d=e;if(typeof r.url!="string"){let k={instancePath:t+
"/url",schemaPath:"#/oneOf/1/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?
i=[k]:i.push(k),e++}var a=d===e}else var a=!0;if(a)if(r.scoped!==void 0){let d=r.scoped,v=e;if(e===v)if(d&&typeof d=="ob\
ject"&&!Array.isArray(d)){let _=e;for(let A in d)if(A!=="cloudId"){let x={instancePath:t+"/scoped",schemaPath:"#/oneOf/1\
/properties/scoped/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},message:"must NOT \
have additional properties"};i===null?i=[x]:i.push(x),e++;break}if(_===e&&d.cloudId!==void 0&&typeof d.cloudId!="string"){
let A={instancePath:t+"/scoped/cloudId",schemaPath:"#/oneOf/1/properties/scoped/properties/cloudId/type",keyword:"type",
params:{type:"string"},message:"must be string"};i===null?i=[A]:i.push(A),e++}}else{let _={instancePath:t+"/scoped",schemaPath:"\
#/oneOf/1/properties/scoped/type",keyword:"type",params:{type:"object"},message:"must be object"};i===null?i=[_]:i.push(
_),e++}var a=v===e}else var a=!0}}}}else{let p={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};i===null?i=[p]:i.push(p),e++}var f=o===e;if(f&&l)l=!1,h=[h,1];else{f&&(l=!0,h=1);let p=e;
if(e===p)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.kind===void 0&&(d="kind")||r.id===void 0&&(d="id")){let v={
instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:d},message:"must have required\
 property '"+d+"'"};i===null?i=[v]:i.push(v),e++}else{let v=e;for(let k in r)if(!(k==="kind"||k==="id"||k==="directory")){
let _={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},
message:"must NOT have additional properties"};i===null?i=[_]:i.push(_),e++;break}if(v===e){if(r.kind!==void 0){let k=e;
if(r.kind!=="organization"){let _={instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{
allowedValue:"organization"},message:"must be equal to constant"};i===null?i=[_]:i.push(_),e++}var y=k===e}else var y=!0;
if(y){if(r.id!==void 0){let k=e;if(typeof r.id!="string"){let A={instancePath:t+"/id",schemaPath:"#/oneOf/2/properties/i\
d/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[A]:i.push(A),e++}var y=k===e}else var y=!0;
if(y)if(r.directory!==void 0){let k=e;if(typeof r.directory!="string"){let A={instancePath:t+"/directory",schemaPath:"#/\
oneOf/2/properties/directory/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[A]:i.push(
A),e++}var y=k===e}else var y=!0}}}}else{let d={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"\
object"},message:"must be object"};i===null?i=[d]:i.push(d),e++}var f=p===e;f&&l?(l=!1,h=[h,2]):f&&(l=!0,h=2)}if(l)e=s,i!==
null&&(s?i.length=s:i=null);else{let p={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:h},message:"\
must match exactly one schema in oneOf"};return i===null?i=[p]:i.push(p),e++,ne.errors=i,!1}return ne.errors=i,e===0}function W(r,{instancePath:t="",parentData:T,parentDataProperty:D,rootData:b=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let l;if(r.by===void 0&&(l="by")||r.at===void 0&&(l="at")||r.digest===void 0&&(l="digest")||
r.commit===void 0&&(l="commit"))return W.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"}],!1;{let h=e;for(let n in r)if(!(n==="by"||n==="at"||n==="digest"||n==="c\
ommit")){return W.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(h===e){if(r.by!==void 0){let n=e;if(typeof r.by!="string")return W.
errors=[{instancePath:t+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var s=n===e}else var s=!0;if(s){if(r.at!==void 0){let n=r.at,u=e;if(e===u)if(typeof n=="string"){if(!J.test(
n))return W.errors=[{instancePath:t+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern:"^\\d{4}\
-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2\
}(?:\\.\\d{1,9})?Z$"'}],!1}else return W.errors=[{instancePath:t+"/at",schemaPath:"#/properties/at/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var s=u===e}else var s=!0;if(s){if(r.digest!==void 0){let n=r.digest,
u=e;if(e===u)if(typeof n=="string"){if(!ae.test(n))return W.errors=[{instancePath:t+"/digest",schemaPath:"#/properties/d\
igest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else
return W.errors=[{instancePath:t+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=u===e}else var s=!0;if(s)if(r.commit!==void 0){let n=e;if(typeof r.commit!="string")return W.
errors=[{instancePath:t+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var s=n===e}else var s=!0}}}}}else return W.errors=[{instancePath:t,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;return W.errors=i,e===0}function I(r,{instancePath:t="",parentData:T,
parentDataProperty:D,rootData:b=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.pull===
void 0&&(n="pull")||r.mergedAt===void 0&&(n="mergedAt")||r.commit===void 0&&(n="commit")||r.approvals===void 0&&(n="appr\
ovals"))return I.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"\
must have required property '"+n+"'"}],!1;{let u=e;for(let o in r)if(!(o==="pull"||o==="title"||o==="mergedBy"||o==="mer\
gedAt"||o==="commit"||o==="beyond"||o==="approvals")){return I.errors=[{instancePath:t,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}
if(u===e){if(r.pull!==void 0){let o=r.pull,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return I.errors=
[{instancePath:t+"/pull",schemaPath:"#/properties/pull/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"}],!1;if(e===a&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return I.errors=[{instancePath:t+"/pull",schemaPath:"\
#/properties/pull/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var s=a===e}else
var s=!0;if(s){if(r.title!==void 0){let o=e;if(typeof r.title!="string")return I.errors=[{instancePath:t+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s){
if(r.mergedBy!==void 0){let o=e;if(typeof r.mergedBy!="string")return I.errors=[{instancePath:t+"/mergedBy",schemaPath:"\
#/properties/mergedBy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;
if(s){if(r.mergedAt!==void 0){let o=r.mergedAt,a=e;if(e===a)if(typeof o=="string"){if(!J.test(o))return I.errors=[{instancePath:t+
"/mergedAt",schemaPath:"#/properties/mergedAt/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}\
:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],
!1}else return I.errors=[{instancePath:t+"/mergedAt",schemaPath:"#/properties/mergedAt/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=a===e}else var s=!0;if(s){if(r.commit!==void 0){let o=e;if(typeof r.commit!=
"string")return I.errors=[{instancePath:t+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s){if(r.beyond!==void 0){let o=r.beyond,a=e;if(e===a)
if(Array.isArray(o)){var l=!0;let y=o.length;for(let p=0;p<y;p++){let m=e;if(typeof o[p]!="string")return I.errors=[{instancePath:t+
"/beyond/"+p,schemaPath:"#/properties/beyond/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var l=m===e;if(!l)break}}else return I.errors=[{instancePath:t+"/beyond",schemaPath:"#/properties/beyond/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var s=a===e}else var s=!0;if(s)if(r.approvals!==void 0){let o=r.
approvals,a=e;if(e===a)if(Array.isArray(o)){var h=!0;let y=o.length;for(let p=0;p<y;p++){let m=e;W(o[p],{instancePath:t+
"/approvals/"+p,parentData:o,parentDataProperty:p,rootData:b})||(i=i===null?W.errors:i.concat(W.errors),e=i.length);var h=m===
e;if(!h)break}}else return I.errors=[{instancePath:t+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var s=a===e}else var s=!0}}}}}}}}else return I.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return I.errors=i,e===0}var ve={
type:"object",required:["action","group","account"],additionalProperties:!1,properties:{action:{enum:["add","remove"],examples:[
"add"]},group:{type:"string",examples:["d6750b14-1aa8-4ab2-8c1e-a6d44016da32"]},account:{type:"string",examples:["712020\
:789cba25-bbe2-45c5-a2b6-3a81ca61ba74"]},on:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",
examples:["2026-12-01T00:00:00Z"]}},examples:[{action:"add",group:"d6750b14-1aa8-4ab2-8c1e-a6d44016da32",account:"712020\
:789cba25-bbe2-45c5-a2b6-3a81ca61ba74"}]};function ee(r,{instancePath:t="",parentData:T,parentDataProperty:D,rootData:b=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.action===void 0&&(l="action")||r.group===
void 0&&(l="group")||r.account===void 0&&(l="account"))return ee.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let h=e;for(let n in r)if(!(n===
"action"||n==="group"||n==="account"||n==="on")){return ee.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(h===e){if(r.
action!==void 0){let n=r.action,u=e;if(!(n==="add"||n==="remove"))return ee.errors=[{instancePath:t+"/action",schemaPath:"\
#/properties/action/enum",keyword:"enum",params:{allowedValues:ve.properties.action.enum},message:"must be equal to one \
of the allowed values"}],!1;var s=u===e}else var s=!0;if(s){if(r.group!==void 0){let n=e;if(typeof r.group!="string")return ee.
errors=[{instancePath:t+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.account!==void 0){let n=e;if(typeof r.account!="string")return ee.
errors=[{instancePath:t+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=n===e}else var s=!0;if(s)if(r.on!==void 0){let n=r.on,u=e;if(e===u)if(typeof n=="string"){if(!J.
test(n))return ee.errors=[{instancePath:t+"/on",schemaPath:"#/properties/on/pattern",keyword:"pattern",params:{pattern:"\
^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{\
2}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],!1}else return ee.errors=[{instancePath:t+"/on",schemaPath:"#/properties/on/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=u===e}else var s=!0}}}}}else return ee.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ee.errors=i,e===0}var be={
type:"object",required:["action","group","account","because"],additionalProperties:!1,properties:{action:{enum:["add","r\
emove"]},group:{$ref:"#/definitions/group"},account:{$ref:"#/definitions/account"},because:{$ref:"#/definitions/because"},
keeps:{type:"array",items:{type:"string"},examples:[["oslo-leads"]]},keepsByFiles:{type:"array",items:{type:"string"},examples:[
["jira-users"]]}}};function E(r,{instancePath:t="",parentData:T,parentDataProperty:D,rootData:b=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let l;if(r.id===void 0&&(l="id")||r.name===void 0&&(l="name"))return E.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;
{let h=e;for(let n in r)if(!(n==="id"||n==="name")){return E.errors=[{instancePath:t,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(h===
e){if(r.id!==void 0){let n=e;if(typeof r.id!="string")return E.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s)if(r.name!==void 0){
let n=e;if(typeof r.name!="string")return E.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0}}}else return E.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return E.errors=i,e===0}function z(r,{instancePath:t="",parentData:T,parentDataProperty:D,rootData:b=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let l;if(r.id===void 0&&(l="id"))return z.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let h=e;for(let n in r)if(!(n===
"id"||n==="email"||n==="name")){return z.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(h===e){if(r.id!==void 0){
let n=e;if(typeof r.id!="string")return z.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.email!==void 0){let n=e;if(typeof r.
email!="string")return z.errors=[{instancePath:t+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s)if(r.name!==void 0){let n=e;if(typeof r.name!="str\
ing")return z.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var s=n===e}else var s=!0}}}}else return z.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return z.errors=i,e===0}var ke={type:"object",required:["kind"],
additionalProperties:!1,properties:{kind:{enum:["declared","from","pending","undeclared","absent","until","leaver"]},file:{
type:"string"},line:{type:"integer",minimum:1},text:{type:"string"},on:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\
\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:["2026-12-01T00:00:00Z"]},until:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{\
2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:["2027-01-01T00:00:00Z"]},formerly:{type:"object",additionalProperties:!1,properties:{
file:{type:"string"},line:{type:"integer",minimum:1},through:{type:"array",items:{$ref:"#/definitions/through"}}}},through:{
type:"array",items:{$ref:"#/definitions/through"},examples:[[{kind:"set",name:"oslo-team",file:"memberships/groups/oslo-\
engineering.yaml",line:6}]]}}},Pe={type:"object",required:["kind","name","file","line"],additionalProperties:!1,properties:{
kind:{enum:["set","group"],examples:["set"]},name:{type:"string",examples:["oslo-team"]},file:{type:"string",examples:["\
memberships/groups/oslo-engineering.yaml"]},line:{type:"integer",minimum:1,examples:[6]}},examples:[{kind:"set",name:"os\
lo-team",file:"memberships/groups/oslo-engineering.yaml",line:6}]};function K(r,{instancePath:t="",parentData:T,parentDataProperty:D,
rootData:b=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.kind===void 0&&(l="kin\
d")||r.name===void 0&&(l="name")||r.file===void 0&&(l="file")||r.line===void 0&&(l="line"))return K.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;
{let h=e;for(let n in r)if(!(n==="kind"||n==="name"||n==="file"||n==="line")){return K.errors=[{instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"}],!1;break}if(h===e){if(r.kind!==void 0){let n=r.kind,u=e;if(!(n==="set"||n==="group"))return K.errors=[{instancePath:t+
"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:Pe.properties.kind.enum},message:"must \
be equal to one of the allowed values"}],!1;var s=u===e}else var s=!0;if(s){if(r.name!==void 0){let n=e;if(typeof r.name!=
"string")return K.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.file!==void 0){let n=e;if(typeof r.file!="string")
return K.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=n===e}else var s=!0;if(s)if(r.line!==void 0){let n=r.line,u=e;if(!(typeof n=="number"&&!(n%1)&&
!isNaN(n)&&isFinite(n)))return K.errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===u&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))return K.errors=
[{instancePath:t+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1"}],!1;var s=u===e}else var s=!0}}}}}else return K.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return K.errors=i,e===0}function q(r,{instancePath:t="",parentData:T,
parentDataProperty:D,rootData:b=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.kind===
void 0&&(u="kind"))return q.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;{let o=e;for(let a in r)if(!(a==="kind"||a==="file"||a==="line"||a===
"text"||a==="on"||a==="until"||a==="formerly"||a==="through")){return q.errors=[{instancePath:t,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"}],
!1;break}if(o===e){if(r.kind!==void 0){let a=r.kind,f=e;if(!(a==="declared"||a==="from"||a==="pending"||a==="undeclared"||
a==="absent"||a==="until"||a==="leaver"))return q.errors=[{instancePath:t+"/kind",schemaPath:"#/properties/kind/enum",keyword:"\
enum",params:{allowedValues:ke.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var s=f===
e}else var s=!0;if(s){if(r.file!==void 0){let a=e;if(typeof r.file!="string")return q.errors=[{instancePath:t+"/file",schemaPath:"\
#/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=a===e}else var s=!0;if(s){
if(r.line!==void 0){let a=r.line,f=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return q.errors=[{instancePath:t+
"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
f&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a)))return q.errors=[{instancePath:t+"/line",schemaPath:"#/properties/li\
ne/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var s=f===e}else var s=!0;if(s){
if(r.text!==void 0){let a=e;if(typeof r.text!="string")return q.errors=[{instancePath:t+"/text",schemaPath:"#/properties\
/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=a===e}else var s=!0;if(s){if(r.on!==
void 0){let a=r.on,f=e;if(e===f)if(typeof a=="string"){if(!J.test(a))return q.errors=[{instancePath:t+"/on",schemaPath:"\
#/properties/on/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"},
message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],!1}else return q.errors=[{
instancePath:t+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var s=f===e}else var s=!0;if(s){if(r.until!==void 0){let a=r.until,f=e;if(e===f)if(typeof a=="string"){if(!J.test(a))
return q.errors=[{instancePath:t+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{pattern:"^\\d\
{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\\
d{2}(?:\\.\\d{1,9})?Z$"'}],!1}else return q.errors=[{instancePath:t+"/until",schemaPath:"#/properties/until/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=f===e}else var s=!0;if(s){if(r.formerly!==void 0){let a=r.
formerly,f=e;if(e===f)if(a&&typeof a=="object"&&!Array.isArray(a)){let p=e;for(let m in a)if(!(m==="file"||m==="line"||m===
"through")){return q.errors=[{instancePath:t+"/formerly",schemaPath:"#/properties/formerly/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(p===e){if(a.
file!==void 0){let m=e;if(typeof a.file!="string")return q.errors=[{instancePath:t+"/formerly/file",schemaPath:"#/proper\
ties/formerly/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=m===e}else
var l=!0;if(l){if(a.line!==void 0){let m=a.line,d=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return q.errors=
[{instancePath:t+"/formerly/line",schemaPath:"#/properties/formerly/properties/line/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"}],!1;if(e===d&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m)))return q.errors=[{instancePath:t+
"/formerly/line",schemaPath:"#/properties/formerly/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var l=d===e}else var l=!0;if(l)if(a.through!==void 0){let m=a.through,d=e;if(e===d)if(Array.
isArray(m)){var h=!0;let k=m.length;for(let _=0;_<k;_++){let A=e;K(m[_],{instancePath:t+"/formerly/through/"+_,parentData:m,
parentDataProperty:_,rootData:b})||(i=i===null?K.errors:i.concat(K.errors),e=i.length);var h=A===e;if(!h)break}}else return q.
errors=[{instancePath:t+"/formerly/through",schemaPath:"#/properties/formerly/properties/through/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var l=d===e}else var l=!0}}}else return q.errors=[{instancePath:t+"/formerly",
schemaPath:"#/properties/formerly/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var s=f===e}else
var s=!0;if(s)if(r.through!==void 0){let a=r.through,f=e;if(e===f)if(Array.isArray(a)){var n=!0;let p=a.length;for(let m=0;m<
p;m++){let d=e;K(a[m],{instancePath:t+"/through/"+m,parentData:a,parentDataProperty:m,rootData:b})||(i=i===null?K.errors:
i.concat(K.errors),e=i.length);var n=d===e;if(!n)break}}else return q.errors=[{instancePath:t+"/through",schemaPath:"#/p\
roperties/through/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=f===e}else var s=!0}}}}}}}}}else
return q.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return q.errors=i,e===0}function L(r,{instancePath:t="",parentData:T,parentDataProperty:D,rootData:b=r}={}){let i=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.action===void 0&&(n="action")||r.group===void 0&&(n="gr\
oup")||r.account===void 0&&(n="account")||r.because===void 0&&(n="because"))return L.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let u=e;for(let o in r)
if(!(o==="action"||o==="group"||o==="account"||o==="because"||o==="keeps"||o==="keepsByFiles")){return L.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have \
additional properties"}],!1;break}if(u===e){if(r.action!==void 0){let o=r.action,a=e;if(!(o==="add"||o==="remove"))return L.
errors=[{instancePath:t+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:be.properties.
action.enum},message:"must be equal to one of the allowed values"}],!1;var s=a===e}else var s=!0;if(s){if(r.group!==void 0){
let o=e;E(r.group,{instancePath:t+"/group",parentData:r,parentDataProperty:"group",rootData:b})||(i=i===null?E.errors:i.
concat(E.errors),e=i.length);var s=o===e}else var s=!0;if(s){if(r.account!==void 0){let o=e;z(r.account,{instancePath:t+
"/account",parentData:r,parentDataProperty:"account",rootData:b})||(i=i===null?z.errors:i.concat(z.errors),e=i.length);var s=o===
e}else var s=!0;if(s){if(r.because!==void 0){let o=e;q(r.because,{instancePath:t+"/because",parentData:r,parentDataProperty:"\
because",rootData:b})||(i=i===null?q.errors:i.concat(q.errors),e=i.length);var s=o===e}else var s=!0;if(s){if(r.keeps!==
void 0){let o=r.keeps,a=e;if(e===a)if(Array.isArray(o)){var l=!0;let y=o.length;for(let p=0;p<y;p++){let m=e;if(typeof o[p]!=
"string")return L.errors=[{instancePath:t+"/keeps/"+p,schemaPath:"#/properties/keeps/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var l=m===e;if(!l)break}}else return L.errors=[{instancePath:t+"/keeps",schemaPath:"\
#/properties/keeps/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=a===e}else var s=!0;if(s)
if(r.keepsByFiles!==void 0){let o=r.keepsByFiles,a=e;if(e===a)if(Array.isArray(o)){var h=!0;let y=o.length;for(let p=0;p<
y;p++){let m=e;if(typeof o[p]!="string")return L.errors=[{instancePath:t+"/keepsByFiles/"+p,schemaPath:"#/properties/kee\
psByFiles/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=m===e;if(!h)break}}else return L.
errors=[{instancePath:t+"/keepsByFiles",schemaPath:"#/properties/keepsByFiles/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var s=a===e}else var s=!0}}}}}}}else return L.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return L.errors=i,e===0}var ue={type:"object",required:["acti\
on","group","account","because","guard"],additionalProperties:!1,properties:{action:{enum:["add","remove"]},group:{$ref:"\
#/definitions/group"},account:{$ref:"#/definitions/account"},because:{$ref:"#/definitions/because"},guard:{enum:["contra\
dicted-account","unresolved-except","unresolved-identity","pending-identity","unread-group","removals-per-group","never-\
empty","removals-total"]},keeps:{type:"array",items:{type:"string"},examples:[["oslo-leads"]]},keepsByFiles:{type:"array",
items:{type:"string"},examples:[["jira-users"]]}}};function X(r,{instancePath:t="",parentData:T,parentDataProperty:D,rootData:b=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.action===void 0&&(n="action")||r.group===
void 0&&(n="group")||r.account===void 0&&(n="account")||r.because===void 0&&(n="because")||r.guard===void 0&&(n="guard"))
return X.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must hav\
e required property '"+n+"'"}],!1;{let u=e;for(let o in r)if(!(o==="action"||o==="group"||o==="account"||o==="because"||
o==="guard"||o==="keeps"||o==="keepsByFiles")){return X.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(u===e){if(r.
action!==void 0){let o=r.action,a=e;if(!(o==="add"||o==="remove"))return X.errors=[{instancePath:t+"/action",schemaPath:"\
#/properties/action/enum",keyword:"enum",params:{allowedValues:ue.properties.action.enum},message:"must be equal to one \
of the allowed values"}],!1;var s=a===e}else var s=!0;if(s){if(r.group!==void 0){let o=e;E(r.group,{instancePath:t+"/gro\
up",parentData:r,parentDataProperty:"group",rootData:b})||(i=i===null?E.errors:i.concat(E.errors),e=i.length);var s=o===
e}else var s=!0;if(s){if(r.account!==void 0){let o=e;z(r.account,{instancePath:t+"/account",parentData:r,parentDataProperty:"\
account",rootData:b})||(i=i===null?z.errors:i.concat(z.errors),e=i.length);var s=o===e}else var s=!0;if(s){if(r.because!==
void 0){let o=e;q(r.because,{instancePath:t+"/because",parentData:r,parentDataProperty:"because",rootData:b})||(i=i===null?
q.errors:i.concat(q.errors),e=i.length);var s=o===e}else var s=!0;if(s){if(r.guard!==void 0){let o=r.guard,a=e;if(!(o===
"contradicted-account"||o==="unresolved-except"||o==="unresolved-identity"||o==="pending-identity"||o==="unread-group"||
o==="removals-per-group"||o==="never-empty"||o==="removals-total"))return X.errors=[{instancePath:t+"/guard",schemaPath:"\
#/properties/guard/enum",keyword:"enum",params:{allowedValues:ue.properties.guard.enum},message:"must be equal to one of\
 the allowed values"}],!1;var s=a===e}else var s=!0;if(s){if(r.keeps!==void 0){let o=r.keeps,a=e;if(e===a)if(Array.isArray(
o)){var l=!0;let y=o.length;for(let p=0;p<y;p++){let m=e;if(typeof o[p]!="string")return X.errors=[{instancePath:t+"/kee\
ps/"+p,schemaPath:"#/properties/keeps/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=m===
e;if(!l)break}}else return X.errors=[{instancePath:t+"/keeps",schemaPath:"#/properties/keeps/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=a===e}else var s=!0;if(s)if(r.keepsByFiles!==void 0){let o=r.keepsByFiles,
a=e;if(e===a)if(Array.isArray(o)){var h=!0;let y=o.length;for(let p=0;p<y;p++){let m=e;if(typeof o[p]!="string")return X.
errors=[{instancePath:t+"/keepsByFiles/"+p,schemaPath:"#/properties/keepsByFiles/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var h=m===e;if(!h)break}}else return X.errors=[{instancePath:t+"/keepsByFiles",schemaPath:"\
#/properties/keepsByFiles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=a===e}else var s=!0}}}}}}}}else
return X.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return X.errors=i,e===0}var ye={type:"object",required:["action","group","account","because"],additionalProperties:!1,properties:{
action:{enum:["add","remove"]},group:{$ref:"#/definitions/group"},account:{$ref:"#/definitions/account"},because:{$ref:"\
#/definitions/because"},keeps:{type:"array",items:{type:"string"},examples:[["oslo-leads"]]},keepsByFiles:{type:"array",
items:{type:"string"},examples:[["jira-users"]]},guard:{enum:["contradicted-account","unresolved-except","unresolved-ide\
ntity","pending-identity","unread-group","removals-per-group","never-empty","removals-total"]},due:{const:!0,examples:[!0]}}};
function Q(r,{instancePath:t="",parentData:T,parentDataProperty:D,rootData:b=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let n;if(r.action===void 0&&(n="action")||r.group===void 0&&(n="group")||r.account===void 0&&
(n="account")||r.because===void 0&&(n="because"))return Q.errors=[{instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let u=e;for(let o in r)if(!(o==="act\
ion"||o==="group"||o==="account"||o==="because"||o==="keeps"||o==="keepsByFiles"||o==="guard"||o==="due")){return Q.errors=
[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"}],!1;break}if(u===e){if(r.action!==void 0){let o=r.action,a=e;if(!(o==="add"||o==="\
remove"))return Q.errors=[{instancePath:t+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:ye.
properties.action.enum},message:"must be equal to one of the allowed values"}],!1;var s=a===e}else var s=!0;if(s){if(r.group!==
void 0){let o=e;E(r.group,{instancePath:t+"/group",parentData:r,parentDataProperty:"group",rootData:b})||(i=i===null?E.errors:
i.concat(E.errors),e=i.length);var s=o===e}else var s=!0;if(s){if(r.account!==void 0){let o=e;z(r.account,{instancePath:t+
"/account",parentData:r,parentDataProperty:"account",rootData:b})||(i=i===null?z.errors:i.concat(z.errors),e=i.length);var s=o===
e}else var s=!0;if(s){if(r.because!==void 0){let o=e;q(r.because,{instancePath:t+"/because",parentData:r,parentDataProperty:"\
because",rootData:b})||(i=i===null?q.errors:i.concat(q.errors),e=i.length);var s=o===e}else var s=!0;if(s){if(r.keeps!==
void 0){let o=r.keeps,a=e;if(e===a)if(Array.isArray(o)){var l=!0;let y=o.length;for(let p=0;p<y;p++){let m=e;if(typeof o[p]!=
"string")return Q.errors=[{instancePath:t+"/keeps/"+p,schemaPath:"#/properties/keeps/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var l=m===e;if(!l)break}}else return Q.errors=[{instancePath:t+"/keeps",schemaPath:"\
#/properties/keeps/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=a===e}else var s=!0;if(s){
if(r.keepsByFiles!==void 0){let o=r.keepsByFiles,a=e;if(e===a)if(Array.isArray(o)){var h=!0;let y=o.length;for(let p=0;p<
y;p++){let m=e;if(typeof o[p]!="string")return Q.errors=[{instancePath:t+"/keepsByFiles/"+p,schemaPath:"#/properties/kee\
psByFiles/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=m===e;if(!h)break}}else return Q.
errors=[{instancePath:t+"/keepsByFiles",schemaPath:"#/properties/keepsByFiles/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var s=a===e}else var s=!0;if(s){if(r.guard!==void 0){let o=r.guard,a=e;if(!(o==="contradict\
ed-account"||o==="unresolved-except"||o==="unresolved-identity"||o==="pending-identity"||o==="unread-group"||o==="remova\
ls-per-group"||o==="never-empty"||o==="removals-total"))return Q.errors=[{instancePath:t+"/guard",schemaPath:"#/properti\
es/guard/enum",keyword:"enum",params:{allowedValues:ye.properties.guard.enum},message:"must be equal to one of the allow\
ed values"}],!1;var s=a===e}else var s=!0;if(s)if(r.due!==void 0){let o=e;if(r.due!==!0)return Q.errors=[{instancePath:t+
"/due",schemaPath:"#/properties/due/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"}],
!1;var s=o===e}else var s=!0}}}}}}}}}else return Q.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return Q.errors=i,e===0}function R(r,{instancePath:t="",parentData:T,parentDataProperty:D,rootData:b=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let u;if(r.action===void 0&&(u="action")||r.group===void 0&&(u="group")||r.account===void 0&&
(u="account")||r.because===void 0&&(u="because"))return R.errors=[{instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let o=e;for(let a in r)if(!(a==="act\
ion"||a==="group"||a==="account"||a==="because"||a==="keeps"||a==="keepsByFiles")){return R.errors=[{instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional p\
roperties"}],!1;break}if(o===e){if(r.action!==void 0){let a=e;if(r.action!=="add")return R.errors=[{instancePath:t+"/act\
ion",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue:"add"},message:"must be equal to consta\
nt"}],!1;var s=a===e}else var s=!0;if(s){if(r.group!==void 0){let a=e;E(r.group,{instancePath:t+"/group",parentData:r,parentDataProperty:"\
group",rootData:b})||(i=i===null?E.errors:i.concat(E.errors),e=i.length);var s=a===e}else var s=!0;if(s){if(r.account!==
void 0){let a=r.account,f=e;if(e===f)if(a&&typeof a=="object"&&!Array.isArray(a)){let p;if(a.id===void 0&&(p="id")||a.email===
void 0&&(p="email"))return R.errors=[{instancePath:t+"/account",schemaPath:"#/properties/account/required",keyword:"requ\
ired",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let m=e;for(let d in a)if(!(d==="id"||
d==="email")){return R.errors=[{instancePath:t+"/account",schemaPath:"#/properties/account/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(m===e){if(a.
id!==void 0){let d=e;if(typeof a.id!="string")return R.errors=[{instancePath:t+"/account/id",schemaPath:"#/properties/ac\
count/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=d===e}else var l=!0;
if(l)if(a.email!==void 0){let d=e;if(typeof a.email!="string")return R.errors=[{instancePath:t+"/account/email",schemaPath:"\
#/properties/account/properties/email/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=d===
e}else var l=!0}}}else return R.errors=[{instancePath:t+"/account",schemaPath:"#/properties/account/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var s=f===e}else var s=!0;if(s){if(r.because!==void 0){let a=e;q(r.
because,{instancePath:t+"/because",parentData:r,parentDataProperty:"because",rootData:b})||(i=i===null?q.errors:i.concat(
q.errors),e=i.length);var s=a===e}else var s=!0;if(s){if(r.keeps!==void 0){let a=r.keeps,f=e;if(e===f)if(Array.isArray(a)){
var h=!0;let p=a.length;for(let m=0;m<p;m++){let d=e;if(typeof a[m]!="string")return R.errors=[{instancePath:t+"/keeps/"+
m,schemaPath:"#/properties/keeps/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=d===
e;if(!h)break}}else return R.errors=[{instancePath:t+"/keeps",schemaPath:"#/properties/keeps/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=f===e}else var s=!0;if(s)if(r.keepsByFiles!==void 0){let a=r.keepsByFiles,
f=e;if(e===f)if(Array.isArray(a)){var n=!0;let p=a.length;for(let m=0;m<p;m++){let d=e;if(typeof a[m]!="string")return R.
errors=[{instancePath:t+"/keepsByFiles/"+m,schemaPath:"#/properties/keepsByFiles/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var n=d===e;if(!n)break}}else return R.errors=[{instancePath:t+"/keepsByFiles",schemaPath:"\
#/properties/keepsByFiles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=f===e}else var s=!0}}}}}}}else
return R.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return R.errors=i,e===0}var we={type:"object",required:["action","group","account","because","on"],additionalProperties:!1,
properties:{action:{enum:["add","remove"]},group:{$ref:"#/definitions/group"},account:{$ref:"#/definitions/account"},because:{
$ref:"#/definitions/because"},on:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:[
"2026-12-01T09:00:00Z"]},keeps:{type:"array",items:{type:"string"},examples:[["oslo-leads"]]},keepsByFiles:{type:"array",
items:{type:"string"},examples:[["jira-users"]]}}};function U(r,{instancePath:t="",parentData:T,parentDataProperty:D,rootData:b=r}={}){
let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.action===void 0&&(n="action")||r.group===
void 0&&(n="group")||r.account===void 0&&(n="account")||r.because===void 0&&(n="because")||r.on===void 0&&(n="on"))return U.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have require\
d property '"+n+"'"}],!1;{let u=e;for(let o in r)if(!(o==="action"||o==="group"||o==="account"||o==="because"||o==="on"||
o==="keeps"||o==="keepsByFiles")){return U.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}if(u===e){if(r.action!==
void 0){let o=r.action,a=e;if(!(o==="add"||o==="remove"))return U.errors=[{instancePath:t+"/action",schemaPath:"#/proper\
ties/action/enum",keyword:"enum",params:{allowedValues:we.properties.action.enum},message:"must be equal to one of the a\
llowed values"}],!1;var s=a===e}else var s=!0;if(s){if(r.group!==void 0){let o=e;E(r.group,{instancePath:t+"/group",parentData:r,
parentDataProperty:"group",rootData:b})||(i=i===null?E.errors:i.concat(E.errors),e=i.length);var s=o===e}else var s=!0;if(s){
if(r.account!==void 0){let o=e;z(r.account,{instancePath:t+"/account",parentData:r,parentDataProperty:"account",rootData:b})||
(i=i===null?z.errors:i.concat(z.errors),e=i.length);var s=o===e}else var s=!0;if(s){if(r.because!==void 0){let o=e;q(r.because,
{instancePath:t+"/because",parentData:r,parentDataProperty:"because",rootData:b})||(i=i===null?q.errors:i.concat(q.errors),
e=i.length);var s=o===e}else var s=!0;if(s){if(r.on!==void 0){let o=r.on,a=e;if(e===a)if(typeof o=="string"){if(!J.test(
o))return U.errors=[{instancePath:t+"/on",schemaPath:"#/properties/on/pattern",keyword:"pattern",params:{pattern:"^\\d{4}\
-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2\
}(?:\\.\\d{1,9})?Z$"'}],!1}else return U.errors=[{instancePath:t+"/on",schemaPath:"#/properties/on/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var s=a===e}else var s=!0;if(s){if(r.keeps!==void 0){let o=r.keeps,
a=e;if(e===a)if(Array.isArray(o)){var l=!0;let y=o.length;for(let p=0;p<y;p++){let m=e;if(typeof o[p]!="string")return U.
errors=[{instancePath:t+"/keeps/"+p,schemaPath:"#/properties/keeps/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var l=m===e;if(!l)break}}else return U.errors=[{instancePath:t+"/keeps",schemaPath:"#/properties/ke\
eps/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=a===e}else var s=!0;if(s)if(r.keepsByFiles!==
void 0){let o=r.keepsByFiles,a=e;if(e===a)if(Array.isArray(o)){var h=!0;let y=o.length;for(let p=0;p<y;p++){let m=e;if(typeof o[p]!=
"string")return U.errors=[{instancePath:t+"/keepsByFiles/"+p,schemaPath:"#/properties/keepsByFiles/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var h=m===e;if(!h)break}}else return U.errors=[{instancePath:t+
"/keepsByFiles",schemaPath:"#/properties/keepsByFiles/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var s=a===e}else var s=!0}}}}}}}}else return U.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return U.errors=i,e===0}var _e={type:"object",required:["id","name","mode","befor\
e","after","file","owners"],additionalProperties:!1,properties:{id:{type:"string"},name:{type:"string"},mode:{enum:["aut\
horitative","additive"]},before:{type:"integer",minimum:0},after:{type:"integer",minimum:0},file:{type:"string"},licences:{
type:"array",items:{type:"object",required:["product"],additionalProperties:!1,properties:{product:{type:"string"},seats:{
type:"object",required:["used","limit"],additionalProperties:!1,properties:{used:{type:"integer",minimum:0},limit:{type:"\
integer",minimum:0}}}}}},owners:{type:"array",items:{type:"string"},examples:[["@banc/oslo-leads"]]}}};function $(r,{instancePath:t="",
parentData:T,parentDataProperty:D,rootData:b=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let o;if(r.id===void 0&&(o="id")||r.name===void 0&&(o="name")||r.mode===void 0&&(o="mode")||r.before===void 0&&(o="befor\
e")||r.after===void 0&&(o="after")||r.file===void 0&&(o="file")||r.owners===void 0&&(o="owners"))return $.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;
{let a=e;for(let f in r)if(!(f==="id"||f==="name"||f==="mode"||f==="before"||f==="after"||f==="file"||f==="licences"||f===
"owners")){return $.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"}],!1;break}if(a===e){if(r.id!==void 0){let f=e;if(typeof r.id!="string")return $.
errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var s=f===e}else var s=!0;if(s){if(r.name!==void 0){let f=e;if(typeof r.name!="string")return $.errors=[{instancePath:t+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=f===
e}else var s=!0;if(s){if(r.mode!==void 0){let f=r.mode,y=e;if(!(f==="authoritative"||f==="additive"))return $.errors=[{instancePath:t+
"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:_e.properties.mode.enum},message:"must \
be equal to one of the allowed values"}],!1;var s=y===e}else var s=!0;if(s){if(r.before!==void 0){let f=r.before,y=e;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return $.errors=[{instancePath:t+"/before",schemaPath:"#/properties/before/typ\
e",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===y&&typeof f=="number"&&isFinite(f)&&(f<0||
isNaN(f)))return $.errors=[{instancePath:t+"/before",schemaPath:"#/properties/before/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var s=y===e}else var s=!0;if(s){if(r.after!==void 0){let f=r.after,
y=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return $.errors=[{instancePath:t+"/after",schemaPath:"#/pro\
perties/after/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===y&&typeof f=="number"&&
isFinite(f)&&(f<0||isNaN(f)))return $.errors=[{instancePath:t+"/after",schemaPath:"#/properties/after/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var s=y===e}else var s=!0;if(s){if(r.file!==void 0){
let f=e;if(typeof r.file!="string")return $.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=f===e}else var s=!0;if(s){if(r.licences!==void 0){let f=r.
licences,y=e;if(e===y)if(Array.isArray(f)){var l=!0;let m=f.length;for(let d=0;d<m;d++){let v=f[d],k=e;if(e===k)if(v&&typeof v==
"object"&&!Array.isArray(v)){let A;if(v.product===void 0&&(A="product"))return $.errors=[{instancePath:t+"/licences/"+d,
schemaPath:"#/properties/licences/items/required",keyword:"required",params:{missingProperty:A},message:"must have requi\
red property '"+A+"'"}],!1;{let x=e;for(let B in v)if(!(B==="product"||B==="seats")){return $.errors=[{instancePath:t+"/\
licences/"+d,schemaPath:"#/properties/licences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:B},
message:"must NOT have additional properties"}],!1;break}if(x===e){if(v.product!==void 0){let B=e;if(typeof v.product!="\
string")return $.errors=[{instancePath:t+"/licences/"+d+"/product",schemaPath:"#/properties/licences/items/properties/pr\
oduct/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var h=B===e}else var h=!0;if(h)if(v.seats!==
void 0){let B=v.seats,c=e;if(e===c)if(B&&typeof B=="object"&&!Array.isArray(B)){let pe;if(B.used===void 0&&(pe="used")||
B.limit===void 0&&(pe="limit"))return $.errors=[{instancePath:t+"/licences/"+d+"/seats",schemaPath:"#/properties/licence\
s/items/properties/seats/required",keyword:"required",params:{missingProperty:pe},message:"must have required property '"+
pe+"'"}],!1;{let N=e;for(let g in B)if(!(g==="used"||g==="limit")){return $.errors=[{instancePath:t+"/licences/"+d+"/sea\
ts",schemaPath:"#/properties/licences/items/properties/seats/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(N===e){if(B.used!==void 0){let g=B.used,
P=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return $.errors=[{instancePath:t+"/licences/"+d+"/seats/use\
d",schemaPath:"#/properties/licences/items/properties/seats/properties/used/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===P&&typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return $.errors=[{instancePath:t+
"/licences/"+d+"/seats/used",schemaPath:"#/properties/licences/items/properties/seats/properties/used/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var n=P===e}else var n=!0;if(n)if(B.limit!==void 0){
let g=B.limit,P=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return $.errors=[{instancePath:t+"/licences/"+
d+"/seats/limit",schemaPath:"#/properties/licences/items/properties/seats/properties/limit/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===P&&typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return $.errors=
[{instancePath:t+"/licences/"+d+"/seats/limit",schemaPath:"#/properties/licences/items/properties/seats/properties/limit\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var n=P===e}else var n=!0}}}else
return $.errors=[{instancePath:t+"/licences/"+d+"/seats",schemaPath:"#/properties/licences/items/properties/seats/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var h=c===e}else var h=!0}}}else return $.errors=[{instancePath:t+
"/licences/"+d,schemaPath:"#/properties/licences/items/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;var l=k===e;if(!l)break}}else return $.errors=[{instancePath:t+"/licences",schemaPath:"#/properties/licences/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=y===e}else var s=!0;if(s)if(r.owners!==void 0){
let f=r.owners,y=e;if(e===y)if(Array.isArray(f)){var u=!0;let m=f.length;for(let d=0;d<m;d++){let v=e;if(typeof f[d]!="s\
tring")return $.errors=[{instancePath:t+"/owners/"+d,schemaPath:"#/properties/owners/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var u=v===e;if(!u)break}}else return $.errors=[{instancePath:t+"/owners",schemaPath:"\
#/properties/owners/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=y===e}else var s=!0}}}}}}}}}else
return $.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return $.errors=i,e===0}var je={type:"object",required:["path","status","owners"],additionalProperties:!1,properties:{path:{
type:"string"},status:{enum:["added","changed","renamed","deleted"]},group:{type:"string"},from:{type:"string"},owners:{
type:"array",items:{type:"string"}},settings:{type:"string",pattern:"^[0-9a-f]{64}$"}}};function H(r,{instancePath:t="",
parentData:T,parentDataProperty:D,rootData:b=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let h;if(r.path===void 0&&(h="path")||r.status===void 0&&(h="status")||r.owners===void 0&&(h="owners"))return H.errors=[
{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:h},message:"must have required proper\
ty '"+h+"'"}],!1;{let n=e;for(let u in r)if(!(u==="path"||u==="status"||u==="group"||u==="from"||u==="owners"||u==="sett\
ings")){return H.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.path!==void 0){let u=e;if(typeof r.path!="string")
return H.errors=[{instancePath:t+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=u===e}else var s=!0;if(s){if(r.status!==void 0){let u=r.status,o=e;if(!(u==="added"||u==="cha\
nged"||u==="renamed"||u==="deleted"))return H.errors=[{instancePath:t+"/status",schemaPath:"#/properties/status/enum",keyword:"\
enum",params:{allowedValues:je.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var s=o===
e}else var s=!0;if(s){if(r.group!==void 0){let u=e;if(typeof r.group!="string")return H.errors=[{instancePath:t+"/group",
schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=u===e}else
var s=!0;if(s){if(r.from!==void 0){let u=e;if(typeof r.from!="string")return H.errors=[{instancePath:t+"/from",schemaPath:"\
#/properties/from/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=u===e}else var s=!0;if(s){
if(r.owners!==void 0){let u=r.owners,o=e;if(e===o)if(Array.isArray(u)){var l=!0;let f=u.length;for(let y=0;y<f;y++){let p=e;
if(typeof u[y]!="string")return H.errors=[{instancePath:t+"/owners/"+y,schemaPath:"#/properties/owners/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var l=p===e;if(!l)break}}else return H.errors=[{instancePath:t+
"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=o===
e}else var s=!0;if(s)if(r.settings!==void 0){let u=r.settings,o=e;if(e===o)if(typeof u=="string"){if(!ae.test(u))return H.
errors=[{instancePath:t+"/settings",schemaPath:"#/properties/settings/pattern",keyword:"pattern",params:{pattern:"^[0-9a\
-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return H.errors=[{instancePath:t+"/settings",schemaPath:"\
#/properties/settings/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0}}}}}}}else
return H.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return H.errors=i,e===0}function V(r,{instancePath:t="",parentData:T,parentDataProperty:D,rootData:b=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let n;if(r.because===void 0&&(n="because")||r.until===void 0&&(n="until")||r.removals===void 0&&
(n="removals")||r.file===void 0&&(n="file")||r.line===void 0&&(n="line"))return V.errors=[{instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let u=e;for(let o in r)
if(!(o==="because"||o==="until"||o==="removals"||o==="total"||o==="drift"||o==="file"||o==="line")){return V.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have \
additional properties"}],!1;break}if(u===e){if(r.because!==void 0){let o=e;if(typeof r.because!="string")return V.errors=
[{instancePath:t+"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var s=o===e}else var s=!0;if(s){if(r.until!==void 0){let o=e;if(typeof r.until!="string")return V.errors=
[{instancePath:t+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var s=o===e}else var s=!0;if(s){if(r.removals!==void 0){let o=r.removals,a=e;if(e===a)if(o&&typeof o=="object"&&
!Array.isArray(o))for(let y in o){let p=o[y],m=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return V.errors=
[{instancePath:t+"/removals/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/removals/additionalPrope\
rties/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof p=="number"&&isFinite(
p)&&(p<0||isNaN(p)))return V.errors=[{instancePath:t+"/removals/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/properties/removals/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"}],!1;var l=m===e;if(!l)break}else return V.errors=[{instancePath:t+"/removals",schemaPath:"#/properties/removals/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var s=a===e}else var s=!0;if(s){if(r.total!==void 0){
let o=r.total,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return V.errors=[{instancePath:t+"/total",schemaPath:"\
#/properties/total/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===a&&typeof o=="numb\
er"&&isFinite(o)&&(o<0||isNaN(o)))return V.errors=[{instancePath:t+"/total",schemaPath:"#/properties/total/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var s=a===e}else var s=!0;if(s){if(r.drift!==void 0){
let o=r.drift,a=e;if(e===a)if(Array.isArray(o)){var h=!0;let y=o.length;for(let p=0;p<y;p++){let m=e;if(typeof o[p]!="st\
ring")return V.errors=[{instancePath:t+"/drift/"+p,schemaPath:"#/properties/drift/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var h=m===e;if(!h)break}}else return V.errors=[{instancePath:t+"/drift",schemaPath:"\
#/properties/drift/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=a===e}else var s=!0;if(s){
if(r.file!==void 0){let o=e;if(typeof r.file!="string")return V.errors=[{instancePath:t+"/file",schemaPath:"#/properties\
/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s)if(r.line!==
void 0){let o=r.line,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return V.errors=[{instancePath:t+"/lin\
e",schemaPath:"#/properties/line/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===a&&typeof o==
"number"&&isFinite(o)&&(o<1||isNaN(o)))return V.errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var s=a===e}else var s=!0}}}}}}}}else return V.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return V.errors=
i,e===0}var Ae={type:"object",required:["code","severity","message"],additionalProperties:!1,properties:{code:{type:"str\
ing",pattern:"^[a-z][a-z0-9-]*$",examples:["group-not-found"]},severity:{enum:["error","warning","note"]},message:{type:"\
string"},file:{type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},hint:{type:"string"}}},ce=new RegExp(
"^[a-z][a-z0-9-]*$","u");function S(r,{instancePath:t="",parentData:T,parentDataProperty:D,rootData:b=r}={}){let i=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.code===void 0&&(l="code")||r.severity===void 0&&(l=
"severity")||r.message===void 0&&(l="message"))return S.errors=[{instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let h=e;for(let n in r)if(!(n==="code"||
n==="severity"||n==="message"||n==="file"||n==="line"||n==="column"||n==="hint")){return S.errors=[{instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"}],!1;break}if(h===e){if(r.code!==void 0){let n=r.code,u=e;if(e===u)if(typeof n=="string"){if(!ce.test(n))return S.
errors=[{instancePath:t+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-\
]*$"},message:'must match pattern "^[a-z][a-z0-9-]*$"'}],!1}else return S.errors=[{instancePath:t+"/code",schemaPath:"#/\
properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=u===e}else var s=!0;if(s){
if(r.severity!==void 0){let n=r.severity,u=e;if(!(n==="error"||n==="warning"||n==="note"))return S.errors=[{instancePath:t+
"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:Ae.properties.severity.enum},message:"\
must be equal to one of the allowed values"}],!1;var s=u===e}else var s=!0;if(s){if(r.message!==void 0){let n=e;if(typeof r.
message!="string")return S.errors=[{instancePath:t+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.file!==void 0){let n=e;if(typeof r.file!=
"string")return S.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.line!==void 0){let n=r.line,u=e;if(!(typeof n=="n\
umber"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return S.errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===u&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))
return S.errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1"}],!1;var s=u===e}else var s=!0;if(s){if(r.column!==void 0){let n=r.column,u=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return S.errors=[{instancePath:t+"/column",schemaPath:"#/properties/column/typ\
e",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===u&&typeof n=="number"&&isFinite(n)&&(n<1||
isNaN(n)))return S.errors=[{instancePath:t+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var s=u===e}else var s=!0;if(s)if(r.hint!==void 0){let n=e;if(typeof r.
hint!="string")return S.errors=[{instancePath:t+"/hint",schemaPath:"#/properties/hint/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=n===e}else var s=!0}}}}}}}}else return S.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return S.errors=i,e===0}function j(r,{instancePath:t="",
parentData:T,parentDataProperty:D,rootData:b=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let x;if(r.version===void 0&&(x="version")||r.digest===void 0&&(x="digest")||r.target===void 0&&(x="target")||r.at===void 0&&
(x="at")||r.scope===void 0&&(x="scope")||r.changes===void 0&&(x="changes")||r.noop===void 0&&(x="noop")||r.withheld===void 0&&
(x="withheld")||r.drift===void 0&&(x="drift")||r.pending===void 0&&(x="pending")||r.upcoming===void 0&&(x="upcoming")||r.
groups===void 0&&(x="groups")||r.files===void 0&&(x="files")||r.folder===void 0&&(x="folder")||r.consents===void 0&&(x="\
consents")||r.findings===void 0&&(x="findings"))return j.errors=[{instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:x},message:"must have required property '"+x+"'"}],!1;{let B=e;for(let c in r)if(!de.call(fe.
properties,c)){return j.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(B===e){if(r.version!==void 0){let c=e;
if(r.version!==2)return j.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{
allowedValue:2},message:"must be equal to constant"}],!1;var s=c===e}else var s=!0;if(s){if(r.digest!==void 0){let c=r.digest,
w=e;if(e===w)if(typeof c=="string"){if(!ae.test(c))return j.errors=[{instancePath:t+"/digest",schemaPath:"#/properties/d\
igest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else
return j.errors=[{instancePath:t+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=w===e}else var s=!0;if(s){if(r.target!==void 0){let c=e;ne(r.target,{instancePath:t+"/target",
parentData:r,parentDataProperty:"target",rootData:b})||(i=i===null?ne.errors:i.concat(ne.errors),e=i.length);var s=c===e}else
var s=!0;if(s){if(r.at!==void 0){let c=r.at,w=e;if(e===w)if(typeof c=="string"){if(!J.test(c))return j.errors=[{instancePath:t+
"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\\
d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],!1}else return j.
errors=[{instancePath:t+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var s=w===e}else var s=!0;if(s){if(r.source!==void 0){let c=r.source,w=e;if(e===w)if(c&&typeof c=="object"&&
!Array.isArray(c)){let N;if(c.base===void 0&&(N="base")||c.head===void 0&&(N="head"))return j.errors=[{instancePath:t+"/\
source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty:N},message:"must have requi\
red property '"+N+"'"}],!1;{let g=e;for(let P in c)if(!(P==="base"||P==="head"||P==="pull")){return j.errors=[{instancePath:t+
"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},
message:"must NOT have additional properties"}],!1;break}if(g===e){if(c.base!==void 0){let P=e;if(typeof c.base!="string")
return j.errors=[{instancePath:t+"/source/base",schemaPath:"#/properties/source/properties/base/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var l=P===e}else var l=!0;if(l){if(c.head!==void 0){let P=e;if(typeof c.head!=
"string")return j.errors=[{instancePath:t+"/source/head",schemaPath:"#/properties/source/properties/head/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var l=P===e}else var l=!0;if(l)if(c.pull!==void 0){let P=c.pull,
ie=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return j.errors=[{instancePath:t+"/source/pull",schemaPath:"\
#/properties/source/properties/pull/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===ie&&
typeof P=="number"&&isFinite(P)&&(P<1||isNaN(P)))return j.errors=[{instancePath:t+"/source/pull",schemaPath:"#/propertie\
s/source/properties/pull/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var l=ie===
e}else var l=!0}}}}else return j.errors=[{instancePath:t+"/source",schemaPath:"#/properties/source/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var s=w===e}else var s=!0;if(s){if(r.merged!==void 0){let c=e;I(r.merged,
{instancePath:t+"/merged",parentData:r,parentDataProperty:"merged",rootData:b})||(i=i===null?I.errors:i.concat(I.errors),
e=i.length);var s=c===e}else var s=!0;if(s){if(r.ended!==void 0){let c=r.ended,w=e;if(e===w)if(Array.isArray(c)){var h=!0;
let N=c.length;for(let g=0;g<N;g++){let P=e;ee(c[g],{instancePath:t+"/ended/"+g,parentData:c,parentDataProperty:g,rootData:b})||
(i=i===null?ee.errors:i.concat(ee.errors),e=i.length);var h=P===e;if(!h)break}}else return j.errors=[{instancePath:t+"/e\
nded",schemaPath:"#/properties/ended/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=w===e}else
var s=!0;if(s){if(r.scope!==void 0){let c=r.scope,w=e;if(typeof c!="string"&&!Array.isArray(c))return j.errors=[{instancePath:t+
"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type:fe.properties.scope.type},message:"must be str\
ing,array"}],!1;if(e===w){if(typeof c=="string"&&!he.test(c))return j.errors=[{instancePath:t+"/scope",schemaPath:"#/pro\
perties/scope/pattern",keyword:"pattern",params:{pattern:"^all$"},message:'must match pattern "^all$"'}],!1;if(e===w&&Array.
isArray(c)){var n=!0;let N=c.length;for(let g=0;g<N;g++){let P=e;if(typeof c[g]!="string")return j.errors=[{instancePath:t+
"/scope/"+g,schemaPath:"#/properties/scope/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var n=P===e;if(!n)break}}}var s=w===e}else var s=!0;if(s){if(r.changes!==void 0){let c=r.changes,w=e;if(e===w)if(Array.
isArray(c)){var u=!0;let N=c.length;for(let g=0;g<N;g++){let P=e;L(c[g],{instancePath:t+"/changes/"+g,parentData:c,parentDataProperty:g,
rootData:b})||(i=i===null?L.errors:i.concat(L.errors),e=i.length);var u=P===e;if(!u)break}}else return j.errors=[{instancePath:t+
"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=w===
e}else var s=!0;if(s){if(r.noop!==void 0){let c=r.noop,w=e;if(e===w)if(Array.isArray(c)){var o=!0;let N=c.length;for(let g=0;g<
N;g++){let P=e;L(c[g],{instancePath:t+"/noop/"+g,parentData:c,parentDataProperty:g,rootData:b})||(i=i===null?L.errors:i.
concat(L.errors),e=i.length);var o=P===e;if(!o)break}}else return j.errors=[{instancePath:t+"/noop",schemaPath:"#/proper\
ties/noop/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=w===e}else var s=!0;if(s){if(r.withheld!==
void 0){let c=r.withheld,w=e;if(e===w)if(Array.isArray(c)){var a=!0;let N=c.length;for(let g=0;g<N;g++){let P=e;X(c[g],{
instancePath:t+"/withheld/"+g,parentData:c,parentDataProperty:g,rootData:b})||(i=i===null?X.errors:i.concat(X.errors),e=
i.length);var a=P===e;if(!a)break}}else return j.errors=[{instancePath:t+"/withheld",schemaPath:"#/properties/withheld/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=w===e}else var s=!0;if(s){if(r.drift!==void 0){
let c=r.drift,w=e;if(e===w)if(Array.isArray(c)){var f=!0;let N=c.length;for(let g=0;g<N;g++){let P=e;Q(c[g],{instancePath:t+
"/drift/"+g,parentData:c,parentDataProperty:g,rootData:b})||(i=i===null?Q.errors:i.concat(Q.errors),e=i.length);var f=P===
e;if(!f)break}}else return j.errors=[{instancePath:t+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=w===e}else var s=!0;if(s){if(r.pending!==void 0){let c=r.pending,w=e;if(e===
w)if(Array.isArray(c)){var y=!0;let N=c.length;for(let g=0;g<N;g++){let P=e;R(c[g],{instancePath:t+"/pending/"+g,parentData:c,
parentDataProperty:g,rootData:b})||(i=i===null?R.errors:i.concat(R.errors),e=i.length);var y=P===e;if(!y)break}}else return j.
errors=[{instancePath:t+"/pending",schemaPath:"#/properties/pending/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var s=w===e}else var s=!0;if(s){if(r.upcoming!==void 0){let c=r.upcoming,w=e;if(e===w)if(Array.isArray(
c)){var p=!0;let N=c.length;for(let g=0;g<N;g++){let P=e;U(c[g],{instancePath:t+"/upcoming/"+g,parentData:c,parentDataProperty:g,
rootData:b})||(i=i===null?U.errors:i.concat(U.errors),e=i.length);var p=P===e;if(!p)break}}else return j.errors=[{instancePath:t+
"/upcoming",schemaPath:"#/properties/upcoming/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=w===
e}else var s=!0;if(s){if(r.groups!==void 0){let c=r.groups,w=e;if(e===w)if(Array.isArray(c)){var m=!0;let N=c.length;for(let g=0;g<
N;g++){let P=e;$(c[g],{instancePath:t+"/groups/"+g,parentData:c,parentDataProperty:g,rootData:b})||(i=i===null?$.errors:
i.concat($.errors),e=i.length);var m=P===e;if(!m)break}}else return j.errors=[{instancePath:t+"/groups",schemaPath:"#/pr\
operties/groups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=w===e}else var s=!0;if(s){
if(r.files!==void 0){let c=r.files,w=e;if(e===w)if(Array.isArray(c)){var d=!0;let N=c.length;for(let g=0;g<N;g++){let P=e;
H(c[g],{instancePath:t+"/files/"+g,parentData:c,parentDataProperty:g,rootData:b})||(i=i===null?H.errors:i.concat(H.errors),
e=i.length);var d=P===e;if(!d)break}}else return j.errors=[{instancePath:t+"/files",schemaPath:"#/properties/files/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=w===e}else var s=!0;if(s){if(r.folder!==void 0){
let c=e;if(typeof r.folder!="string")return j.errors=[{instancePath:t+"/folder",schemaPath:"#/properties/folder/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=c===e}else var s=!0;if(s){if(r.approvals!==void 0){let c=r.
approvals,w=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return j.errors=[{instancePath:t+"/approvals",schemaPath:"\
#/properties/approvals/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===w&&typeof c=="\
number"&&isFinite(c)&&(c<0||isNaN(c)))return j.errors=[{instancePath:t+"/approvals",schemaPath:"#/properties/approvals/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var s=w===e}else var s=!0;if(s){if(r.
consentNeeded!==void 0){let c=r.consentNeeded,w=e;if(e===w)if(c&&typeof c=="object"&&!Array.isArray(c)){let N=e;for(let g in c)
if(!(g==="removals"||g==="total")){return j.errors=[{instancePath:t+"/consentNeeded",schemaPath:"#/properties/consentNee\
ded/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional\
 properties"}],!1;break}if(N===e){if(c.removals!==void 0){let g=c.removals,P=e;if(e===P)if(g&&typeof g=="object"&&!Array.
isArray(g))for(let ie in g){let te=g[ie],me=e;if(!(typeof te=="number"&&!(te%1)&&!isNaN(te)&&isFinite(te)))return j.errors=
[{instancePath:t+"/consentNeeded/removals/"+ie.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/consentNe\
eded/properties/removals/additionalProperties/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===me&&typeof te=="number"&&isFinite(te)&&(te<0||isNaN(te)))return j.errors=[{instancePath:t+"/consentNeeded/removal\
s/"+ie.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/consentNeeded/properties/removals/additionalPrope\
rties/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var v=me===e;if(!v)break}else
return j.errors=[{instancePath:t+"/consentNeeded/removals",schemaPath:"#/properties/consentNeeded/properties/removals/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var k=P===e}else var k=!0;if(k)if(c.total!==void 0){
let g=c.total,P=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return j.errors=[{instancePath:t+"/consentNee\
ded/total",schemaPath:"#/properties/consentNeeded/properties/total/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===P&&typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return j.errors=[{instancePath:t+"/cons\
entNeeded/total",schemaPath:"#/properties/consentNeeded/properties/total/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var k=P===e}else var k=!0}}else return j.errors=[{instancePath:t+"/consentNeede\
d",schemaPath:"#/properties/consentNeeded/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var s=w===
e}else var s=!0;if(s){if(r.consents!==void 0){let c=r.consents,w=e;if(e===w)if(Array.isArray(c)){var _=!0;let N=c.length;
for(let g=0;g<N;g++){let P=e;V(c[g],{instancePath:t+"/consents/"+g,parentData:c,parentDataProperty:g,rootData:b})||(i=i===
null?V.errors:i.concat(V.errors),e=i.length);var _=P===e;if(!_)break}}else return j.errors=[{instancePath:t+"/consents",
schemaPath:"#/properties/consents/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=w===e}else
var s=!0;if(s)if(r.findings!==void 0){let c=r.findings,w=e;if(e===w)if(Array.isArray(c)){var A=!0;let N=c.length;for(let g=0;g<
N;g++){let P=e;S(c[g],{instancePath:t+"/findings/"+g,parentData:c,parentDataProperty:g,rootData:b})||(i=i===null?S.errors:
i.concat(S.errors),e=i.length);var A=P===e;if(!A)break}}else return j.errors=[{instancePath:t+"/findings",schemaPath:"#/\
properties/findings/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=w===e}else var s=!0}}}}}}}}}}}}}}}}}}}}}}else
return j.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return j.errors=i,e===0}var qe=F,xe={$id:"receipt.schema.json",title:"receipt.json",type:"object",required:["version","t\
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
9})?Z$",examples:["2026-12-01T00:00:00Z"]},until:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9\
})?Z$",examples:["2027-01-01T00:00:00Z"]},formerly:{type:"object",additionalProperties:!1,properties:{file:{type:"string"},
line:{type:"integer",minimum:1},through:{type:"array",items:{$ref:"#/definitions/through"}}}},through:{type:"array",items:{
$ref:"#/definitions/through"},examples:[[{kind:"set",name:"oslo-team",file:"memberships/groups/oslo-engineering.yaml",line:6}]]}}},
finding:{type:"object",required:["code","severity","message"],additionalProperties:!1,properties:{code:{type:"string",pattern:"\
^[a-z][a-z0-9-]*$",examples:["group-not-found"]},severity:{enum:["error","warning","note"]},message:{type:"string"},file:{
type:"string"},line:{type:"integer",minimum:1},column:{type:"integer",minimum:1},hint:{type:"string"}}},outcome:{type:"o\
bject",required:["action","group","account","because","outcome","attempts","confirmed"],additionalProperties:!1,properties:{
action:{enum:["add","remove"]},group:{$ref:"#/definitions/group"},account:{$ref:"#/definitions/account"},because:{$ref:"\
#/definitions/because"},outcome:{enum:["applied","already","obsolete","unapproved","withheld","blocked","failed","unknow\
n"]},attempts:{type:"integer",minimum:0},started:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9\
})?Z$",examples:["2026-12-01T09:00:00Z"]},finished:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1\
,9})?Z$",examples:["2026-12-01T09:00:00Z"]},confirmed:{type:["boolean","null"]},why:{type:"string"},pulls:{type:"array",
items:{type:"integer",minimum:1},examples:[[42]]},keeps:{type:"array",items:{type:"string"},examples:[["oslo-leads"]]},keepsByFiles:{
type:"array",items:{type:"string"},examples:[["jira-users"]]}}},through:{type:"object",required:["kind","name","file","l\
ine"],additionalProperties:!1,properties:{kind:{enum:["set","group"],examples:["set"]},name:{type:"string",examples:["os\
lo-team"]},file:{type:"string",examples:["memberships/groups/oslo-engineering.yaml"]},line:{type:"integer",minimum:1,examples:[
6]}},examples:[{kind:"set",name:"oslo-team",file:"memberships/groups/oslo-engineering.yaml",line:6}]},mergedProposal:{type:"\
object",required:["pull","mergedAt","commit","approvals"],additionalProperties:!1,properties:{pull:{type:"integer",minimum:1,
examples:[42]},title:{type:"string",examples:["Add Florian"]},mergedBy:{type:"string",examples:["dorice"]},mergedAt:{type:"\
string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:["2026-12-01T09:00:00Z"]},commit:{
type:"string",examples:["8f4b1d0c6a5e39270d1f8b7c4e2a9d3056b1c7ef"]},beyond:{type:"array",items:{type:"string"},examples:[
["memberships/groups/lille.yaml"]]},approvals:{type:"array",items:{$ref:"#/definitions/proposalApproval"}}},examples:[{pull:42,
title:"Add Florian",mergedBy:"dorice",mergedAt:"2026-12-01T10:14:00Z",commit:"8f4b1d0c6a5e39270d1f8b7c4e2a9d3056b1c7ef",
approvals:[{by:"steve",at:"2026-12-01T09:40:00Z",digest:"38dab9c30756df82703666d655cc381c7aa1ca108d058cb1db14e7b6744bea9\
8",commit:"1c7ef8f4b1d0c6a5e39270d1f8b7c4e2a9d3056b"}]}]},proposalApproval:{type:"object",required:["by","at","digest","\
commit"],additionalProperties:!1,properties:{by:{type:"string",examples:["steve"]},at:{type:"string",pattern:"^\\d{4}-\\d{\
2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:["2026-12-01T09:00:00Z"]},digest:{type:"string",pattern:"^[0-\
9a-f]{64}$",examples:["38dab9c30756df82703666d655cc381c7aa1ca108d058cb1db14e7b6744bea98"]},commit:{type:"string",examples:[
"1c7ef8f4b1d0c6a5e39270d1f8b7c4e2a9d3056b"]}},examples:[{by:"steve",at:"2026-12-01T09:40:00Z",digest:"38dab9c30756df8270\
3666d655cc381c7aa1ca108d058cb1db14e7b6744bea98",commit:"1c7ef8f4b1d0c6a5e39270d1f8b7c4e2a9d3056b"}]}}};function oe(r,{instancePath:t="",parentData:T,parentDataProperty:D,rootData:b=r}={}){let i=null,e=0,s=e,l=!1,h=null,n=e;
if(e===n)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.kind===void 0&&(p="kind")||r.seed===void 0&&(p="seed")){
let m={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:p},message:"must have r\
equired property '"+p+"'"};i===null?i=[m]:i.push(m),e++}else{let m=e;for(let d in r)if(!(d==="kind"||d==="seed")){let v={
instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"};i===null?i=[v]:i.push(v),e++;break}if(m===e){if(r.kind!==void 0){let d=e;
if(r.kind!=="sandbox"){let v={instancePath:t+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{
allowedValue:"sandbox"},message:"must be equal to constant"};i===null?i=[v]:i.push(v),e++}var u=d===e}else var u=!0;if(u)
if(r.seed!==void 0){let d=e;if(typeof r.seed!="string"){let k={instancePath:t+"/seed",schemaPath:"#/oneOf/0/properties/s\
eed/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[k]:i.push(k),e++}var u=d===e}else var u=!0}}}else{
let p={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};i===null?
i=[p]:i.push(p),e++}var f=n===e;f&&(l=!0,h=0);let o=e;if(e===o)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.kind===
void 0&&(p="kind")||r.url===void 0&&(p="url")){let m={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",
params:{missingProperty:p},message:"must have required property '"+p+"'"};i===null?i=[m]:i.push(m),e++}else{let m=e;for(let d in r)
if(!(d==="kind"||d==="url"||d==="scoped")){let v={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};i===null?i=[v]:i.push(v),
e++;break}if(m===e){if(r.kind!==void 0){let d=e;if(r.kind!=="site"){let v={instancePath:t+"/kind",schemaPath:"#/oneOf/1/\
properties/kind/const",keyword:"const",params:{allowedValue:"site"},message:"must be equal to constant"};i===null?i=[v]:
i.push(v),e++}var a=d===e}else var a=!0;if(a){if(r.url!==void 0){let d=e;if(typeof r.url!="string"){let k={instancePath:t+
"/url",schemaPath:"#/oneOf/1/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?
i=[k]:i.push(k),e++}var a=d===e}else var a=!0;if(a)if(r.scoped!==void 0){let d=r.scoped,v=e;if(e===v)if(d&&typeof d=="ob\
ject"&&!Array.isArray(d)){let _=e;for(let A in d)if(A!=="cloudId"){let x={instancePath:t+"/scoped",schemaPath:"#/oneOf/1\
/properties/scoped/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},message:"must NOT \
have additional properties"};i===null?i=[x]:i.push(x),e++;break}if(_===e&&d.cloudId!==void 0&&typeof d.cloudId!="string"){
let A={instancePath:t+"/scoped/cloudId",schemaPath:"#/oneOf/1/properties/scoped/properties/cloudId/type",keyword:"type",
params:{type:"string"},message:"must be string"};i===null?i=[A]:i.push(A),e++}}else{let _={instancePath:t+"/scoped",schemaPath:"\
#/oneOf/1/properties/scoped/type",keyword:"type",params:{type:"object"},message:"must be object"};i===null?i=[_]:i.push(
_),e++}var a=v===e}else var a=!0}}}}else{let p={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"\
object"},message:"must be object"};i===null?i=[p]:i.push(p),e++}var f=o===e;if(f&&l)l=!1,h=[h,1];else{f&&(l=!0,h=1);let p=e;
if(e===p)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.kind===void 0&&(d="kind")||r.id===void 0&&(d="id")){let v={
instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:d},message:"must have required\
 property '"+d+"'"};i===null?i=[v]:i.push(v),e++}else{let v=e;for(let k in r)if(!(k==="kind"||k==="id"||k==="directory")){
let _={instancePath:t,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},
message:"must NOT have additional properties"};i===null?i=[_]:i.push(_),e++;break}if(v===e){if(r.kind!==void 0){let k=e;
if(r.kind!=="organization"){let _={instancePath:t+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{
allowedValue:"organization"},message:"must be equal to constant"};i===null?i=[_]:i.push(_),e++}var y=k===e}else var y=!0;
if(y){if(r.id!==void 0){let k=e;if(typeof r.id!="string"){let A={instancePath:t+"/id",schemaPath:"#/oneOf/2/properties/i\
d/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[A]:i.push(A),e++}var y=k===e}else var y=!0;
if(y)if(r.directory!==void 0){let k=e;if(typeof r.directory!="string"){let A={instancePath:t+"/directory",schemaPath:"#/\
oneOf/2/properties/directory/type",keyword:"type",params:{type:"string"},message:"must be string"};i===null?i=[A]:i.push(
A),e++}var y=k===e}else var y=!0}}}}else{let d={instancePath:t,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"\
object"},message:"must be object"};i===null?i=[d]:i.push(d),e++}var f=p===e;f&&l?(l=!1,h=[h,2]):f&&(l=!0,h=2)}if(l)e=s,i!==
null&&(s?i.length=s:i=null);else{let p={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:h},message:"\
must match exactly one schema in oneOf"};return i===null?i=[p]:i.push(p),e++,oe.errors=i,!1}return oe.errors=i,e===0}function Y(r,{instancePath:t="",parentData:T,parentDataProperty:D,rootData:b=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let l;if(r.by===void 0&&(l="by")||r.at===void 0&&(l="at")||r.digest===void 0&&(l="digest")||
r.commit===void 0&&(l="commit"))return Y.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},
message:"must have required property '"+l+"'"}],!1;{let h=e;for(let n in r)if(!(n==="by"||n==="at"||n==="digest"||n==="c\
ommit")){return Y.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(h===e){if(r.by!==void 0){let n=e;if(typeof r.by!="string")return Y.
errors=[{instancePath:t+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var s=n===e}else var s=!0;if(s){if(r.at!==void 0){let n=r.at,u=e;if(e===u)if(typeof n=="string"){if(!J.test(
n))return Y.errors=[{instancePath:t+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern:"^\\d{4}\
-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2\
}(?:\\.\\d{1,9})?Z$"'}],!1}else return Y.errors=[{instancePath:t+"/at",schemaPath:"#/properties/at/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var s=u===e}else var s=!0;if(s){if(r.digest!==void 0){let n=r.digest,
u=e;if(e===u)if(typeof n=="string"){if(!ae.test(n))return Y.errors=[{instancePath:t+"/digest",schemaPath:"#/properties/d\
igest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else
return Y.errors=[{instancePath:t+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var s=u===e}else var s=!0;if(s)if(r.commit!==void 0){let n=e;if(typeof r.commit!="string")return Y.
errors=[{instancePath:t+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var s=n===e}else var s=!0}}}}}else return Y.errors=[{instancePath:t,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;return Y.errors=i,e===0}function C(r,{instancePath:t="",parentData:T,
parentDataProperty:D,rootData:b=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.pull===
void 0&&(n="pull")||r.mergedAt===void 0&&(n="mergedAt")||r.commit===void 0&&(n="commit")||r.approvals===void 0&&(n="appr\
ovals"))return C.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"\
must have required property '"+n+"'"}],!1;{let u=e;for(let o in r)if(!(o==="pull"||o==="title"||o==="mergedBy"||o==="mer\
gedAt"||o==="commit"||o==="beyond"||o==="approvals")){return C.errors=[{instancePath:t,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;break}
if(u===e){if(r.pull!==void 0){let o=r.pull,a=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return C.errors=
[{instancePath:t+"/pull",schemaPath:"#/properties/pull/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"}],!1;if(e===a&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return C.errors=[{instancePath:t+"/pull",schemaPath:"\
#/properties/pull/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var s=a===e}else
var s=!0;if(s){if(r.title!==void 0){let o=e;if(typeof r.title!="string")return C.errors=[{instancePath:t+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s){
if(r.mergedBy!==void 0){let o=e;if(typeof r.mergedBy!="string")return C.errors=[{instancePath:t+"/mergedBy",schemaPath:"\
#/properties/mergedBy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=o===e}else var s=!0;
if(s){if(r.mergedAt!==void 0){let o=r.mergedAt,a=e;if(e===a)if(typeof o=="string"){if(!J.test(o))return C.errors=[{instancePath:t+
"/mergedAt",schemaPath:"#/properties/mergedAt/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}\
:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],
!1}else return C.errors=[{instancePath:t+"/mergedAt",schemaPath:"#/properties/mergedAt/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=a===e}else var s=!0;if(s){if(r.commit!==void 0){let o=e;if(typeof r.commit!=
"string")return C.errors=[{instancePath:t+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var s=o===e}else var s=!0;if(s){if(r.beyond!==void 0){let o=r.beyond,a=e;if(e===a)
if(Array.isArray(o)){var l=!0;let y=o.length;for(let p=0;p<y;p++){let m=e;if(typeof o[p]!="string")return C.errors=[{instancePath:t+
"/beyond/"+p,schemaPath:"#/properties/beyond/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var l=m===e;if(!l)break}}else return C.errors=[{instancePath:t+"/beyond",schemaPath:"#/properties/beyond/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var s=a===e}else var s=!0;if(s)if(r.approvals!==void 0){let o=r.
approvals,a=e;if(e===a)if(Array.isArray(o)){var h=!0;let y=o.length;for(let p=0;p<y;p++){let m=e;Y(o[p],{instancePath:t+
"/approvals/"+p,parentData:o,parentDataProperty:p,rootData:b})||(i=i===null?Y.errors:i.concat(Y.errors),e=i.length);var h=m===
e;if(!h)break}}else return C.errors=[{instancePath:t+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",
params:{type:"array"},message:"must be array"}],!1;var s=a===e}else var s=!0}}}}}}}}else return C.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return C.errors=i,e===0}var le={
type:"object",required:["action","group","account","because","outcome","attempts","confirmed"],additionalProperties:!1,properties:{
action:{enum:["add","remove"]},group:{$ref:"#/definitions/group"},account:{$ref:"#/definitions/account"},because:{$ref:"\
#/definitions/because"},outcome:{enum:["applied","already","obsolete","unapproved","withheld","blocked","failed","unknow\
n"]},attempts:{type:"integer",minimum:0},started:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9\
})?Z$",examples:["2026-12-01T09:00:00Z"]},finished:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1\
,9})?Z$",examples:["2026-12-01T09:00:00Z"]},confirmed:{type:["boolean","null"]},why:{type:"string"},pulls:{type:"array",
items:{type:"integer",minimum:1},examples:[[42]]},keeps:{type:"array",items:{type:"string"},examples:[["oslo-leads"]]},keepsByFiles:{
type:"array",items:{type:"string"},examples:[["jira-users"]]}}};function se(r,{instancePath:t="",parentData:T,parentDataProperty:D,rootData:b=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let l;if(r.id===void 0&&(l="id")||r.name===void 0&&(l="name"))return se.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;
{let h=e;for(let n in r)if(!(n==="id"||n==="name")){return se.errors=[{instancePath:t,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(h===
e){if(r.id!==void 0){let n=e;if(typeof r.id!="string")return se.errors=[{instancePath:t+"/id",schemaPath:"#/properties/i\
d/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s)if(r.name!==void 0){
let n=e;if(typeof r.name!="string")return se.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0}}}else return se.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return se.errors=i,e===0}function re(r,{instancePath:t="",parentData:T,parentDataProperty:D,rootData:b=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let l;if(r.id===void 0&&(l="id"))return re.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let h=e;for(let n in r)
if(!(n==="id"||n==="email"||n==="name")){return re.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(h===e){if(r.
id!==void 0){let n=e;if(typeof r.id!="string")return re.errors=[{instancePath:t+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.email!==void 0){
let n=e;if(typeof r.email!="string")return re.errors=[{instancePath:t+"/email",schemaPath:"#/properties/email/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s)if(r.name!==void 0){let n=e;if(typeof r.
name!="string")return re.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var s=n===e}else var s=!0}}}}else return re.errors=[{instancePath:t,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return re.errors=i,e===0}var Ne={type:"object",
required:["kind"],additionalProperties:!1,properties:{kind:{enum:["declared","from","pending","undeclared","absent","unt\
il","leaver"]},file:{type:"string"},line:{type:"integer",minimum:1},text:{type:"string"},on:{type:"string",pattern:"^\\d{\
4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:["2026-12-01T00:00:00Z"]},until:{type:"string",pattern:"\
^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$",examples:["2027-01-01T00:00:00Z"]},formerly:{type:"object",
additionalProperties:!1,properties:{file:{type:"string"},line:{type:"integer",minimum:1},through:{type:"array",items:{$ref:"\
#/definitions/through"}}}},through:{type:"array",items:{$ref:"#/definitions/through"},examples:[[{kind:"set",name:"oslo-\
team",file:"memberships/groups/oslo-engineering.yaml",line:6}]]}}},$e={type:"object",required:["kind","name","file","lin\
e"],additionalProperties:!1,properties:{kind:{enum:["set","group"],examples:["set"]},name:{type:"string",examples:["oslo\
-team"]},file:{type:"string",examples:["memberships/groups/oslo-engineering.yaml"]},line:{type:"integer",minimum:1,examples:[
6]}},examples:[{kind:"set",name:"oslo-team",file:"memberships/groups/oslo-engineering.yaml",line:6}]};function M(r,{instancePath:t="",
parentData:T,parentDataProperty:D,rootData:b=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let l;if(r.kind===void 0&&(l="kind")||r.name===void 0&&(l="name")||r.file===void 0&&(l="file")||r.line===void 0&&(l="lin\
e"))return M.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must\
 have required property '"+l+"'"}],!1;{let h=e;for(let n in r)if(!(n==="kind"||n==="name"||n==="file"||n==="line")){return M.
errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(h===e){if(r.kind!==void 0){let n=r.kind,u=e;if(!(n==="set"||
n==="group"))return M.errors=[{instancePath:t+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:$e.
properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var s=u===e}else var s=!0;if(s){if(r.name!==
void 0){let n=e;if(typeof r.name!="string")return M.errors=[{instancePath:t+"/name",schemaPath:"#/properties/name/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.file!==void 0){
let n=e;if(typeof r.file!="string")return M.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s)if(r.line!==void 0){let n=r.line,
u=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return M.errors=[{instancePath:t+"/line",schemaPath:"#/prop\
erties/line/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===u&&typeof n=="number"&&isFinite(
n)&&(n<1||isNaN(n)))return M.errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},message:"must be >= 1"}],!1;var s=u===e}else var s=!0}}}}}else return M.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return M.errors=i,e===0}function O(r,{
instancePath:t="",parentData:T,parentDataProperty:D,rootData:b=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let u;if(r.kind===void 0&&(u="kind"))return O.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let o=e;for(let a in r)if(!(a===
"kind"||a==="file"||a==="line"||a==="text"||a==="on"||a==="until"||a==="formerly"||a==="through")){return O.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have \
additional properties"}],!1;break}if(o===e){if(r.kind!==void 0){let a=r.kind,f=e;if(!(a==="declared"||a==="from"||a==="p\
ending"||a==="undeclared"||a==="absent"||a==="until"||a==="leaver"))return O.errors=[{instancePath:t+"/kind",schemaPath:"\
#/properties/kind/enum",keyword:"enum",params:{allowedValues:Ne.properties.kind.enum},message:"must be equal to one of t\
he allowed values"}],!1;var s=f===e}else var s=!0;if(s){if(r.file!==void 0){let a=e;if(typeof r.file!="string")return O.
errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var s=a===e}else var s=!0;if(s){if(r.line!==void 0){let a=r.line,f=e;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a)&&isFinite(a)))return O.errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===f&&typeof a=="number"&&isFinite(a)&&(a<1||isNaN(a)))return O.errors=[{instancePath:t+
"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var s=f===e}else var s=!0;if(s){if(r.text!==void 0){let a=e;if(typeof r.text!="string")return O.errors=[{instancePath:t+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=a===
e}else var s=!0;if(s){if(r.on!==void 0){let a=r.on,f=e;if(e===f)if(typeof a=="string"){if(!J.test(a))return O.errors=[{instancePath:t+
"/on",schemaPath:"#/properties/on/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\\
d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],!1}else return O.
errors=[{instancePath:t+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var s=f===e}else var s=!0;if(s){if(r.until!==void 0){let a=r.until,f=e;if(e===f)if(typeof a=="string"){if(!J.
test(a))return O.errors=[{instancePath:t+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{pattern:"\
^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{\
2}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],!1}else return O.errors=[{instancePath:t+"/until",schemaPath:"#/properties/until/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=f===e}else var s=!0;if(s){if(r.formerly!==void 0){let a=r.
formerly,f=e;if(e===f)if(a&&typeof a=="object"&&!Array.isArray(a)){let p=e;for(let m in a)if(!(m==="file"||m==="line"||m===
"through")){return O.errors=[{instancePath:t+"/formerly",schemaPath:"#/properties/formerly/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(p===e){if(a.
file!==void 0){let m=e;if(typeof a.file!="string")return O.errors=[{instancePath:t+"/formerly/file",schemaPath:"#/proper\
ties/formerly/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=m===e}else
var l=!0;if(l){if(a.line!==void 0){let m=a.line,d=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return O.errors=
[{instancePath:t+"/formerly/line",schemaPath:"#/properties/formerly/properties/line/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"}],!1;if(e===d&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m)))return O.errors=[{instancePath:t+
"/formerly/line",schemaPath:"#/properties/formerly/properties/line/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var l=d===e}else var l=!0;if(l)if(a.through!==void 0){let m=a.through,d=e;if(e===d)if(Array.
isArray(m)){var h=!0;let k=m.length;for(let _=0;_<k;_++){let A=e;M(m[_],{instancePath:t+"/formerly/through/"+_,parentData:m,
parentDataProperty:_,rootData:b})||(i=i===null?M.errors:i.concat(M.errors),e=i.length);var h=A===e;if(!h)break}}else return O.
errors=[{instancePath:t+"/formerly/through",schemaPath:"#/properties/formerly/properties/through/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var l=d===e}else var l=!0}}}else return O.errors=[{instancePath:t+"/formerly",
schemaPath:"#/properties/formerly/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var s=f===e}else
var s=!0;if(s)if(r.through!==void 0){let a=r.through,f=e;if(e===f)if(Array.isArray(a)){var n=!0;let p=a.length;for(let m=0;m<
p;m++){let d=e;M(a[m],{instancePath:t+"/through/"+m,parentData:a,parentDataProperty:m,rootData:b})||(i=i===null?M.errors:
i.concat(M.errors),e=i.length);var n=d===e;if(!n)break}}else return O.errors=[{instancePath:t+"/through",schemaPath:"#/p\
roperties/through/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=f===e}else var s=!0}}}}}}}}}else
return O.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return O.errors=i,e===0}function Z(r,{instancePath:t="",parentData:T,parentDataProperty:D,rootData:b=r}={}){let i=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.action===void 0&&(u="action")||r.group===void 0&&(u="gr\
oup")||r.account===void 0&&(u="account")||r.because===void 0&&(u="because")||r.outcome===void 0&&(u="outcome")||r.attempts===
void 0&&(u="attempts")||r.confirmed===void 0&&(u="confirmed"))return Z.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let o=e;for(let a in r)if(!de.call(
le.properties,a)){return Z.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.action!==void 0){let a=r.action,
f=e;if(!(a==="add"||a==="remove"))return Z.errors=[{instancePath:t+"/action",schemaPath:"#/properties/action/enum",keyword:"\
enum",params:{allowedValues:le.properties.action.enum},message:"must be equal to one of the allowed values"}],!1;var s=f===
e}else var s=!0;if(s){if(r.group!==void 0){let a=e;se(r.group,{instancePath:t+"/group",parentData:r,parentDataProperty:"\
group",rootData:b})||(i=i===null?se.errors:i.concat(se.errors),e=i.length);var s=a===e}else var s=!0;if(s){if(r.account!==
void 0){let a=e;re(r.account,{instancePath:t+"/account",parentData:r,parentDataProperty:"account",rootData:b})||(i=i===null?
re.errors:i.concat(re.errors),e=i.length);var s=a===e}else var s=!0;if(s){if(r.because!==void 0){let a=e;O(r.because,{instancePath:t+
"/because",parentData:r,parentDataProperty:"because",rootData:b})||(i=i===null?O.errors:i.concat(O.errors),e=i.length);var s=a===
e}else var s=!0;if(s){if(r.outcome!==void 0){let a=r.outcome,f=e;if(!(a==="applied"||a==="already"||a==="obsolete"||a===
"unapproved"||a==="withheld"||a==="blocked"||a==="failed"||a==="unknown"))return Z.errors=[{instancePath:t+"/outcome",schemaPath:"\
#/properties/outcome/enum",keyword:"enum",params:{allowedValues:le.properties.outcome.enum},message:"must be equal to on\
e of the allowed values"}],!1;var s=f===e}else var s=!0;if(s){if(r.attempts!==void 0){let a=r.attempts,f=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return Z.errors=[{instancePath:t+"/attempts",schemaPath:"#/properties/attempts\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===f&&typeof a=="number"&&isFinite(a)&&
(a<0||isNaN(a)))return Z.errors=[{instancePath:t+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var s=f===e}else var s=!0;if(s){if(r.started!==void 0){let a=r.
started,f=e;if(e===f)if(typeof a=="string"){if(!J.test(a))return Z.errors=[{instancePath:t+"/started",schemaPath:"#/prop\
erties/started/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"},
message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],!1}else return Z.errors=[{
instancePath:t+"/started",schemaPath:"#/properties/started/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var s=f===e}else var s=!0;if(s){if(r.finished!==void 0){let a=r.finished,f=e;if(e===f)if(typeof a=="string"){
if(!J.test(a))return Z.errors=[{instancePath:t+"/finished",schemaPath:"#/properties/finished/pattern",keyword:"pattern",
params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2\
}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],!1}else return Z.errors=[{instancePath:t+"/finished",schemaPath:"#/p\
roperties/finished/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=f===e}else var s=!0;if(s){
if(r.confirmed!==void 0){let a=r.confirmed,f=e;if(typeof a!="boolean"&&a!==null)return Z.errors=[{instancePath:t+"/confi\
rmed",schemaPath:"#/properties/confirmed/type",keyword:"type",params:{type:le.properties.confirmed.type},message:"must b\
e boolean,null"}],!1;var s=f===e}else var s=!0;if(s){if(r.why!==void 0){let a=e;if(typeof r.why!="string")return Z.errors=
[{instancePath:t+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var s=a===e}else var s=!0;if(s){if(r.pulls!==void 0){let a=r.pulls,f=e;if(e===f)if(Array.isArray(a)){var l=!0;let p=a.
length;for(let m=0;m<p;m++){let d=a[m],v=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return Z.errors=[{instancePath:t+
"/pulls/"+m,schemaPath:"#/properties/pulls/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],
!1;if(e===v&&typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d)))return Z.errors=[{instancePath:t+"/pulls/"+m,schemaPath:"#\
/properties/pulls/items/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var l=v===
e;if(!l)break}}else return Z.errors=[{instancePath:t+"/pulls",schemaPath:"#/properties/pulls/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=f===e}else var s=!0;if(s){if(r.keeps!==void 0){let a=r.keeps,f=e;if(e===
f)if(Array.isArray(a)){var h=!0;let p=a.length;for(let m=0;m<p;m++){let d=e;if(typeof a[m]!="string")return Z.errors=[{instancePath:t+
"/keeps/"+m,schemaPath:"#/properties/keeps/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var h=d===e;if(!h)break}}else return Z.errors=[{instancePath:t+"/keeps",schemaPath:"#/properties/keeps/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var s=f===e}else var s=!0;if(s)if(r.keepsByFiles!==void 0){let a=r.
keepsByFiles,f=e;if(e===f)if(Array.isArray(a)){var n=!0;let p=a.length;for(let m=0;m<p;m++){let d=e;if(typeof a[m]!="str\
ing")return Z.errors=[{instancePath:t+"/keepsByFiles/"+m,schemaPath:"#/properties/keepsByFiles/items/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var n=d===e;if(!n)break}}else return Z.errors=[{instancePath:t+"/ke\
epsByFiles",schemaPath:"#/properties/keepsByFiles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var s=f===e}else var s=!0}}}}}}}}}}}}}}else return Z.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Z.errors=i,e===0}var Te={type:"object",required:["code","severity","\
message"],additionalProperties:!1,properties:{code:{type:"string",pattern:"^[a-z][a-z0-9-]*$",examples:["group-not-found"]},
severity:{enum:["error","warning","note"]},message:{type:"string"},file:{type:"string"},line:{type:"integer",minimum:1},
column:{type:"integer",minimum:1},hint:{type:"string"}}};function G(r,{instancePath:t="",parentData:T,parentDataProperty:D,
rootData:b=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.code===void 0&&(l="cod\
e")||r.severity===void 0&&(l="severity")||r.message===void 0&&(l="message"))return G.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let h=e;for(let n in r)
if(!(n==="code"||n==="severity"||n==="message"||n==="file"||n==="line"||n==="column"||n==="hint")){return G.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"}],!1;break}if(h===e){if(r.code!==void 0){let n=r.code,u=e;if(e===u)if(typeof n=="string"){if(!ce.
test(n))return G.errors=[{instancePath:t+"/code",schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"\
^[a-z][a-z0-9-]*$"},message:'must match pattern "^[a-z][a-z0-9-]*$"'}],!1}else return G.errors=[{instancePath:t+"/code",
schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=u===e}else
var s=!0;if(s){if(r.severity!==void 0){let n=r.severity,u=e;if(!(n==="error"||n==="warning"||n==="note"))return G.errors=
[{instancePath:t+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:Te.properties.
severity.enum},message:"must be equal to one of the allowed values"}],!1;var s=u===e}else var s=!0;if(s){if(r.message!==
void 0){let n=e;if(typeof r.message!="string")return G.errors=[{instancePath:t+"/message",schemaPath:"#/properties/messa\
ge/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.file!==
void 0){let n=e;if(typeof r.file!="string")return G.errors=[{instancePath:t+"/file",schemaPath:"#/properties/file/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0;if(s){if(r.line!==void 0){
let n=r.line,u=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return G.errors=[{instancePath:t+"/line",schemaPath:"\
#/properties/line/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===u&&typeof n=="numbe\
r"&&isFinite(n)&&(n<1||isNaN(n)))return G.errors=[{instancePath:t+"/line",schemaPath:"#/properties/line/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var s=u===e}else var s=!0;if(s){if(r.column!==void 0){
let n=r.column,u=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return G.errors=[{instancePath:t+"/column",schemaPath:"\
#/properties/column/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===u&&typeof n=="num\
ber"&&isFinite(n)&&(n<1||isNaN(n)))return G.errors=[{instancePath:t+"/column",schemaPath:"#/properties/column/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var s=u===e}else var s=!0;if(s)if(r.hint!==void 0){
let n=e;if(typeof r.hint!="string")return G.errors=[{instancePath:t+"/hint",schemaPath:"#/properties/hint/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=n===e}else var s=!0}}}}}}}}else return G.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return G.errors=i,e===0}function F(r,{
instancePath:t="",parentData:T,parentDataProperty:D,rootData:b=r}={}){let i=null,e=0;if(e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let a;if(r.version===void 0&&(a="version")||r.target===void 0&&(a="target")||r.at===void 0&&(a="at")||
r.digests===void 0&&(a="digests")||r.started===void 0&&(a="started")||r.finished===void 0&&(a="finished")||r.interrupted===
void 0&&(a="interrupted")||r.changes===void 0&&(a="changes")||r.findings===void 0&&(a="findings"))return F.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;
{let f=e;for(let y in r)if(!de.call(xe.properties,y)){return F.errors=[{instancePath:t,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}
if(f===e){if(r.version!==void 0){let y=e;if(r.version!==1)return F.errors=[{instancePath:t+"/version",schemaPath:"#/prop\
erties/version/const",keyword:"const",params:{allowedValue:1},message:"must be equal to constant"}],!1;var s=y===e}else var s=!0;
if(s){if(r.target!==void 0){let y=e;oe(r.target,{instancePath:t+"/target",parentData:r,parentDataProperty:"target",rootData:b})||
(i=i===null?oe.errors:i.concat(oe.errors),e=i.length);var s=y===e}else var s=!0;if(s){if(r.at!==void 0){let y=r.at,p=e;if(e===
p)if(typeof y=="string"){if(!J.test(y))return F.errors=[{instancePath:t+"/at",schemaPath:"#/properties/at/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'must match pattern "^\\\
d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],!1}else return F.errors=[{instancePath:t+"/at",schemaPath:"\
#/properties/at/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=p===e}else var s=!0;if(s){
if(r.pull!==void 0){let y=r.pull,p=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return F.errors=[{instancePath:t+
"/pull",schemaPath:"#/properties/pull/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
p&&typeof y=="number"&&isFinite(y)&&(y<1||isNaN(y)))return F.errors=[{instancePath:t+"/pull",schemaPath:"#/properties/pu\
ll/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var s=p===e}else var s=!0;if(s){
if(r.pulls!==void 0){let y=r.pulls,p=e;if(e===p)if(Array.isArray(y)){var l=!0;let d=y.length;for(let v=0;v<d;v++){let k=e;
C(y[v],{instancePath:t+"/pulls/"+v,parentData:y,parentDataProperty:v,rootData:b})||(i=i===null?C.errors:i.concat(C.errors),
e=i.length);var l=k===e;if(!l)break}}else return F.errors=[{instancePath:t+"/pulls",schemaPath:"#/properties/pulls/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var s=p===e}else var s=!0;if(s){if(r.digests!==void 0){
let y=r.digests,p=e;if(e===p)if(y&&typeof y=="object"&&!Array.isArray(y)){let d;if(y.approved===void 0&&(d="approved")||
y.fresh===void 0&&(d="fresh"))return F.errors=[{instancePath:t+"/digests",schemaPath:"#/properties/digests/required",keyword:"\
required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let v=e;for(let k in y)if(!(k===
"approved"||k==="fresh")){return F.errors=[{instancePath:t+"/digests",schemaPath:"#/properties/digests/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"}],!1;break}
if(v===e){if(y.approved!==void 0){let k=y.approved,_=e;if(e===_)if(Array.isArray(k)){var h=!0;let A=k.length;for(let x=0;x<
A;x++){let B=k[x],c=e;if(e===c)if(typeof B=="string"){if(!ae.test(B))return F.errors=[{instancePath:t+"/digests/approved\
/"+x,schemaPath:"#/properties/digests/properties/approved/items/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64\
}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return F.errors=[{instancePath:t+"/digests/approved/"+x,schemaPath:"\
#/properties/digests/properties/approved/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var h=c===e;if(!h)break}}else return F.errors=[{instancePath:t+"/digests/approved",schemaPath:"#/properties/digests/prop\
erties/approved/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=_===e}else var n=!0;if(n)if(y.
fresh!==void 0){let k=y.fresh,_=e;if(e===_)if(typeof k=="string"){if(!ae.test(k))return F.errors=[{instancePath:t+"/dige\
sts/fresh",schemaPath:"#/properties/digests/properties/fresh/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},
message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return F.errors=[{instancePath:t+"/digests/fresh",schemaPath:"#/\
properties/digests/properties/fresh/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=_===
e}else var n=!0}}}else return F.errors=[{instancePath:t+"/digests",schemaPath:"#/properties/digests/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var s=p===e}else var s=!0;if(s){if(r.started!==void 0){let y=r.started,
p=e;if(e===p)if(typeof y=="string"){if(!J.test(y))return F.errors=[{instancePath:t+"/started",schemaPath:"#/properties/s\
tarted/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'\
must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"'}],!1}else return F.errors=[{instancePath:t+
"/started",schemaPath:"#/properties/started/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var s=p===
e}else var s=!0;if(s){if(r.finished!==void 0){let y=r.finished,p=e;if(e===p)if(typeof y=="string"){if(!J.test(y))return F.
errors=[{instancePath:t+"/finished",schemaPath:"#/properties/finished/pattern",keyword:"pattern",params:{pattern:"^\\d{4}\
-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2\
}(?:\\.\\d{1,9})?Z$"'}],!1}else return F.errors=[{instancePath:t+"/finished",schemaPath:"#/properties/finished/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var s=p===e}else var s=!0;if(s){if(r.interrupted!==void 0){let y=e;
if(typeof r.interrupted!="boolean")return F.errors=[{instancePath:t+"/interrupted",schemaPath:"#/properties/interrupted/\
type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var s=y===e}else var s=!0;if(s){if(r.changes!==
void 0){let y=r.changes,p=e;if(e===p)if(Array.isArray(y)){var u=!0;let d=y.length;for(let v=0;v<d;v++){let k=e;Z(y[v],{instancePath:t+
"/changes/"+v,parentData:y,parentDataProperty:v,rootData:b})||(i=i===null?Z.errors:i.concat(Z.errors),e=i.length);var u=k===
e;if(!u)break}}else return F.errors=[{instancePath:t+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var s=p===e}else var s=!0;if(s)if(r.findings!==void 0){let y=r.findings,p=e;if(e===
p)if(Array.isArray(y)){var o=!0;let d=y.length;for(let v=0;v<d;v++){let k=e;G(y[v],{instancePath:t+"/findings/"+v,parentData:y,
parentDataProperty:v,rootData:b})||(i=i===null?G.errors:i.concat(G.errors),e=i.length);var o=k===e;if(!o)break}}else return F.
errors=[{instancePath:t+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var s=p===e}else var s=!0}}}}}}}}}}}}else return F.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return F.errors=i,e===0}var De={plan:ge,receipt:qe};export{De as jsonValidators};
