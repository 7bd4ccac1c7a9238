/** Which domains say whose a client is: mail providers, access providers and site builders serve everybody. */

const PROVIDERS = `
gmail googlemail hotmail outlook live msn yahoo ymail rocketmail aol icloud gmx yandex protonmail fastmail zoho hushmail
tutanota mailinator orange wanadoo laposte libero comcast verizon sbcglobal bellsouth earthlink btinternet bigpond
optusnet iinet talktalk ntlworld virginmedia blueyonder sympatico videotron shaw telus rogers sasktel freenet
wixsite wordpress squarespace weebly godaddysites myshopify blogspot sharepoint facebook linkedin instagram twitter
`;
const WHOLE = `
me.com mac.com mail.com email.com proton.me pm.me hey.com web.de t-online.de free.fr sfr.fr neuf.fr bbox.fr numericable.fr
bluewin.ch telenet.be skynet.be ziggo.nl kpnmail.nl planet.nl home.nl xs4all.nl telia.com tele2.se online.no
att.net cox.net charter.net optonline.net bell.net eastlink.ca cogeco.ca xplornet.com mts.net tbaytel.net
sky.com bt.com plus.com o2.co.uk tpg.com.au xtra.co.nz spark.co.nz qq.com 163.com 126.com sina.com naver.com daum.net
mail.ru bk.ru inbox.ru list.ru ukr.net seznam.cz wp.pl onet.pl interia.pl o2.pl tim.it alice.it virgilio.it tiscali.it
example.com example.org example.net localhost.localdomain onmicrosoft.com microsoft.com google.com x.com
`;

const PROVIDER_LABELS: ReadonlySet<string> = new Set(PROVIDERS.trim().split(/\s/));
const WHOLE_DOMAINS: ReadonlySet<string> = new Set(WHOLE.trim().split(/\s/));
/** Second labels under a country, where firms register below: `contoso.co.uk`. */
const SECOND_LEVEL: ReadonlySet<string> = new Set(
  'co com net org gov govt ac edu ltd plc me nhs sch gc qc on bc ab mb sk ns nb nl pe asn id gouv asso or ne go'.split(
    ' ',
  ),
);
/** Microsoft gives each tenant a domain of its own below these. */
const TENANT_DOMAINS = [
  '.onmicrosoft.com',
  '.onmicrosoft.us',
  '.onmicrosoft.de',
  '.partner.onmschina.cn',
  '.onmschina.cn',
];

/** True for a domain that many firms use, so that it links none. */
export function isSharedDomain(domain: string): boolean {
  if (WHOLE_DOMAINS.has(domain)) return true;
  const labels = domain.split('.');
  // `hotmail.co.uk`, but not `live.contoso.com`; `contoso.wixsite.com` is a site builder's.
  return PROVIDER_LABELS.has(mainLabel(domain)) || (labels.length === 2 && PROVIDER_LABELS.has(labels[0] as string));
}

/** The tenant's name in a domain that Microsoft gave it: `contoso` of `contoso.onmicrosoft.com`; '' for other domains. */
export function tenantNameOf(domain: string): string {
  for (const ending of TENANT_DOMAINS) {
    if (!domain.endsWith(ending)) continue;
    const name = domain.slice(0, -ending.length);
    return name.endsWith('.mail') ? name.slice(0, -'.mail'.length) : name;
  }
  return '';
}

/** The label that a firm chose: `contoso` of `mail.contoso.co.uk` and of `contoso.onmicrosoft.com`. */
export function mainLabel(domain: string): string {
  const tenant = tenantNameOf(domain);
  if (tenant !== '') return tenant;
  const labels = domain.split('.');
  const second = labels.at(-2) ?? '';
  const isCountry = (labels.at(-1) as string).length === 2;
  return isCountry && labels.length > 2 && SECOND_LEVEL.has(second) ? (labels.at(-3) as string) : second;
}
