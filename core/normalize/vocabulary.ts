/**
 * The words in which product names are written, as tables that a person can read and extend. Whole renamed products
 * stand in core/catalog as "also called"; here stand only single words, fixed phrases and what may be left out.
 */

/**
 * `word = other spellings`: abbreviations, plurals, slips, French and Spanish. The left side may be several words. A
 * spelling stands here once; it is never a word that tells two products apart.
 */
export const SPELLINGS = `
microsoft = ms msft microsft
microsoft 365 = m365 ms365
office 365 = o365 off365
dynamics 365 = d365 dyn365
windows 365 = w365
windows = win
business = bus busi biz buisness bussiness negocios pme empresa
premium = prem prm premuim
standard = std stnd standart estandar
basic = bsc basico basica basique
enterprise = ent entr entreprise entreprises enterprises empresas
apps = applications aplicaciones
pro = prof professional profesional professionnel
essentials = ess essential
exchange = exch exchng exhange
exchange online = exo
exchange online protection = eop
sharepoint online = spo
onedrive for business = odfb
defender = def
defender for endpoint = mde
defender for office 365 = mdo
defender for business = mdb
azure active directory = aad
enterprise mobility security = ems
advanced threat protection = atp
common data service = cds
power bi = pbi powerbi
premium per user = ppu
pro plus = proplus
conferencing = conf conference conferencia
audio conferencing = audioconf audioconferencing audioconference audioconferencia
account = acct acc
rooms = room
department = departments dept
capacity = cap capacite capacidad
database = db
server = servers svr srv srvr serveur serveurs servidor
device = devices appareil appareils dispositivo dispositivos
endpoint = endpoints
archiving = arch archive archivage
management = mgmt
information = info
advanced = adv
international = intl
domestic = dom
security = sec
vulnerability = vuln
additional = addl addnl
service = services
kiosk = kiosque
minutes = minute mins min
calling = appel appels
government = gov govt gouvernement
faculty = fac
student = students stu etudiant etudiants
education = edu academic educ
nonprofit = nonprofits nfp npo ngo osbl obnl ong
donation = donations donated
charity = charities
addon = addons addin complement complemento
trial = trials essai prueba
without = sans sin ohne zonder senza excl excluding
with = con avec mit incl including includes inkl
per = par por
p1m = m2m
frontline = firstline
user = users usr usuario usuarios utilisateur utilisateurs benutzer
licence = license licenses licences lic lics licensing licencing licensed licencia licencias licenza lizenz lizenzen
seat = seats
mailbox = mailboxes mbx
organisme = organismes organization organizations
subscription = subscriptions sub subs suscripcion suscripciones abonnement abonnements abo
year = yr yrs years an ans annee ano anos jahr jahre
month = mth mths months mo mos mois mes meses mnth monat monate
annual = annually yearly annuel annuelle annuellement anual anualmente anualidad annum jahrlich
monthly = mthly mnthly mensuel mensuelle mensuellement mensual mensualmente monatlich
triennial = triennially triennal trienal
commit = commitment commits committed commited comm commi term terms engagement compromiso
billed = paid pay pago pagos paiement facturation facture facturee facturado facturacion invoiced
billing = bill billings payment payments prepaid
upfront = prepay prepayment
`;

/** `canonical words = phrases`, read after the spellings; the longest phrase wins. A word with a dash is a discriminating part. */
export const PHRASES = `
m365 = microsoft 365
o365 = office 365; microsoft office 365
d365 = dynamics 365; microsoft dynamics 365
w365 = windows 365; windows 365 cloud pc
windows = windows 10 11; windows 10; windows 11
exchange = exchange online
sharepoint = sharepoint online; share point; share point online
onedrive = one drive; onedrive business; one drive business
entra = entra id; azure entra id; azure entra
azure active directory = azure ad
ems = enterprise mobility security; enterprise mobility suite; mobility security; em s
powerbi = power bi
powerapps = power apps; power app
powerautomate = power automate; microsoft flow; flow
powerpages = power pages
proplus = pro plus
endpoint = point terminaison
enterprise = grandes enterprise
billing = pre paid
payg = pay as you go
pay-per = pay per
add-on = add on; addon; add in
no-teams = no teams; without teams; non teams; minus teams
with-teams = with teams
no-audio = without audio conferencing; no audio conferencing; nopstnconf
per-user = per user; per seat; per licence
per-app = per app
per-flow = per flow
usl = user licence; user subscription licence
nonprofit = non profit; not for profit; nonprofit staff pricing; non profit staff pricing; not for profit staff pricing; nonprofit pricing; non profit pricing; nonprofit staff; non profit staff; staff pricing; without but lucratif; organisme without but lucratif; nonprofit organisme; sin fines de lucro
faculty = education faculty pricing; education faculty; faculty pricing
student = education student pricing; education student; student pricing
government = government pricing
charity = charity pricing
student-benefit = student use benefit
gcchigh = gcc high
gcc = government community cloud
p1m = month to month; m 2 m; no commit; without commit
nce = new commerce experience; new commerce; modern commerce; cloud solution provider; do not use; pro rata; without gst; ex gst; inc gst; with gst; plus gst; without tax; ex tax; plus tax; without vat; ex vat; plus vat; plus hst
`;

/** Words that say nothing about the product. Numbers before `user`, `licence` and `seat` go with them. */
export const NOISE = `
microsoft nce csp corporation corp licence seat user subscription mailbox plan rrp msrp srp qty each new renewal renew commercial
with per to at from in year month annual monthly triennial commit billed billing upfront prorated prorate prorata recurring
ram memory ssd sku x gst hst vat tax
`;

/** Words between other words; left out before phrases are read. */
export const CONNECTORS = `
for of the and a or pour de du des del la le les el los las et y und fur para di do da dos das e
`;

/**
 * Discriminating parts: where they differ, the products differ, and where only they differ, the products are siblings.
 * Plan numbers, grades (E3, F1, A5, G3) and every other word with a digit are parts too.
 */
export const PARTS = `
basic standard premium apps pro plus essentials kiosk free trial preview attach device server legacy developer
international attended add-on per-app per-user per-flow pay-per payg usl with-teams no-audio
`;

/** Parts that say for whom or in which form a product of the catalogue is sold: any product may bear them. */
export const VARIANT_PARTS = `
nonprofit donation charity faculty student student-benefit alumni education gcc gcchigh usgov dod government
no-teams eea unattended department
`;

/** Parts that repeat what the product says by itself; left out where the catalogue knows no line with them. */
export const OPTIONAL_PARTS = `per-user usl with-teams`;

/** Words that name one of Microsoft's brands: a name made of them that lacks more is vague rather than unknown. */
export const BRANDS = `
365 d365 w365 defender teams exchange sharepoint onedrive intune entra visio powerbi powerapps powerautomate powerpages
dataverse copilot viva ems purview
`;

/** Words of services around a product: such a name is not the product itself, nor are they a client's tag in brackets. */
export const SERVICES = `
managed support backup sauvegarde setup set up migration onboarding offboarding fee labour labor discount credit refund
monitoring training hosting hosted recovery consulting deployment configuration installation email mail
soutien gestion soporte gestionado
`;

/** Words that may tell a product apart though no title of the catalogue has them: no client's tag either. */
export const QUALIFIERS = `
uk us usa canada eu emea apac test sandbox viral vtrial embedded hub promo promotion promotional tenant migrated hosted
benefit step up upgrade overage extended unlimited lite base qualified offer perpetual ltsc cal sa core pack bundle
`;

/** Units that belong to the number before them. */
export const UNITS = `gb tb vcpu minutes`;
