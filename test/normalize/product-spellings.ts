/**
 * Product names as distributors, billing systems and people write them, with the title that each one means; an empty
 * title marks a name that must stay undecided. Kept apart from the catalogue: this table is a check on it, not a source.
 */
const TABLE = `
MS NCE M365 F1 1YR COMMIT | Microsoft 365 F1
MS NCE M365 APPS FOR BUSINESS1YR COMMIT | Microsoft 365 Apps for business
MS NCE M365 APPS FOR ENTERPRISE 1MTH COMMIT | Microsoft 365 Apps for enterprise
MS NCE O365 E3 1MTH COMMIT RRP. $34.98 | Office 365 E3
MS NCE O365 F3 1YR ANNUAL BILL | Office 365 F3
MS NCE EXCHANGE ONLINE PLAN 21YR COMMIT | Exchange Online (Plan 2)
MS NCE EXCHANGE ONLINE ARCHIVING FOR EXCHANGE ONLI |
MS NCE MICROSOFT DEFENDER FOR OFFICE 365 PLAN 1 1Y | Microsoft Defender for Office 365 (Plan 1)
MS NCE MICROSOFT DEFENDER FOR OFFICE 365 PLAN 2 1M | Microsoft Defender for Office 365 (Plan 2)
MS NCE MICROSOFT DEFENDER FOROFFICE 365 PLAN 1 1YR | Microsoft Defender for Office 365 (Plan 1)
MS NCE ENTERPRISE MOBILITY + SECURITY E5 1YR COMMI | Enterprise Mobility + Security E5
MICROSOFT CSP M365 BUSINESS STANDARD NONPROFIT STA | Microsoft 365 Business Standard (Nonprofit Staff Pricing)
MICROSOFT CSP ENTERPRISE MOBILITY + SECURITY E3 FO |
MS NCE MICROSOFT TEAMS ROOMS PRO WITHOUT AUDIO CON |
MS NCE MICROSOFT 365 BUSINESS STANDARD (NO TEAMS)  | Microsoft 365 Business Standard (no Teams)
MS NCE MICROSOFT DEFENDER FOR ENDPOINT P2 1YR COMM | Microsoft Defender for Endpoint P2
MS NCE MICROSOFT DEFENDER VULNERABILITY MANAGEMENT |
MS NCE ENTRA ID P2 1YR COMMIT (NWT) | Microsoft Entra ID P2
MS NCE INTUNE PLAN 1DEVICE 1YR COMMIT | Microsoft Intune Plan 1 Device
MS NCE TEAMS ROOMS PRO 1YR COMMIT | Microsoft Teams Rooms Pro
MS NCE TEAMS PHONE STANDARD 1MTH COMMIT | Microsoft Teams Phone Standard
MS NCE VISIO PLAN 1 1YR COMMIT - Annual Commit (Billed Annually) | Visio Plan 1
MS NCE POWER BI PREM PER USER 1MTH CO | Power BI Premium Per User
MS NCE WINDOWS 10/11 ENTERPRISE E3 1YR COMMIT | Windows 10/11 Enterprise E3
MS NCE WIN 365 BUSINESS 2VCPU 8GB 128GB 1MTH COMMIT | Windows 365 Business 2 vCPU 8 GB 128 GB
MS NCE D365 BUSINESS CENTRAL ESSENTIALS 1YR COMMIT | Dynamics 365 Business Central Essentials
Microsoft Corporation - Exchange Online (Plan 1)Modern Commerce | Exchange Online (Plan 1)
Microsoft 365 E5 Security [New Commerce Experience] | Microsoft 365 E5 Security
Microsoft Teams Essentials [New Commerce Experience] | Microsoft Teams Essentials
SharePoint Online (Plan 2) [New Commerce Experience] | SharePoint Online (Plan 2)
Microsoft 365 Copilot [New Commerce Experience] | Microsoft 365 Copilot
(NCE) Microsoft 365 Apps for Business | Microsoft 365 Apps for business
(NCE) Office 365 E1 (no Teams) | Office 365 E1 (no Teams)
(NCE) Planner and Project Plan 5 | Project Plan 5
Azure Active Directory Premium P2 | Microsoft Entra ID P2
Azure AD P1 | Microsoft Entra ID P1
AAD Premium Plan 1 | Microsoft Entra ID P1
Office 365 Advanced Threat Protection (Plan 1) | Microsoft Defender for Office 365 (Plan 1)
Office 365 ATP P2 | Microsoft Defender for Office 365 (Plan 2)
Defender for O365 P1 | Microsoft Defender for Office 365 (Plan 1)
Defender for Endpoint Plan 1 | Microsoft Defender for Endpoint P1
Def for Business | Microsoft Defender for Business
Office 365 ProPlus | Microsoft 365 Apps for enterprise
Office 365 Business Essentials | Microsoft 365 Business Basic
O365 Business Premium | Microsoft 365 Business Standard
Microsoft 365 Bus. Prem. | Microsoft 365 Business Premium
M365 Bus Std (monthly) | Microsoft 365 Business Standard
MS365 Business Basic seats | Microsoft 365 Business Basic
M365 BS | Microsoft 365 Business Standard
M365-BB | Microsoft 365 Business Basic
M365_E5 | Microsoft 365 E5
M365BusinessPremium | Microsoft 365 Business Premium
Microsoft365 F3 licences | Microsoft 365 F3
Office 365 Enterprise E3 | Office 365 E3
Microsoft 365 E3 - no Teams | Microsoft 365 E3 (no Teams)
Microsoft 365 E5 without Teams (EEA) | Microsoft 365 E5 EEA (no Teams)
Microsoft 365 E3 sans Teams | Microsoft 365 E3 (no Teams)
Microsoft 365 Business Premium – licence mensuelle | Microsoft 365 Business Premium
Microsoft 365 Entreprise E3, engagement annuel, facturation mensuelle | Microsoft 365 E3
Exchange Online (plan 1) - Abonnement annuel | Exchange Online (Plan 1)
Microsoft Defender pour Office 365 (Plan 2) | Microsoft Defender for Office 365 (Plan 2)
Microsoft 365 Business Standard (Anualidad con Pago Mensual) | Microsoft 365 Business Standard
Microsoft 365 Empresa Estándar | Microsoft 365 Business Standard
Business Premium x 3 | Microsoft 365 Business Premium
Exch Online P1 | Exchange Online (Plan 1)
Exchange Plan 2 | Exchange Online (Plan 2)
Exchange Online Kiosk - per user / month | Exchange Online Kiosk
SPO Plan 1 | SharePoint Online (Plan 1)
OneDrive P2 | OneDrive for Business (Plan 2)
PBI Pro | Power BI Pro
PowerBI Pro - 1 Year | Power BI Pro
PowerApps per app plan | Power Apps per app plan
EM+S E3 | Enterprise Mobility + Security E3
EMS E5 1YR | Enterprise Mobility + Security E5
Project Online Professional | Project Plan 3
Visio Pro for Office 365 | Visio Plan 2
Common Data Service Database Capacity | Dataverse Database Capacity
Microsoft Teams Phone with Calling Plan | Teams Phone with Calling Plan
Phone System |
Microsoft 365 Phone System | Microsoft Teams Phone Standard
Audio Conferencing | Microsoft 365 Audio Conferencing
Copilot for Microsoft 365 | Microsoft 365 Copilot
Microsoft 365 Business Premium (Non-Profit) | Microsoft 365 Business Premium (Nonprofit Staff Pricing)
M365 Business Basic Donation | Microsoft 365 Business Basic Donation
M365 A3 Faculty 1YR | Microsoft 365 A3 for faculty
Office 365 A1 for student | Office 365 A1 for students
ENTERPRISEPACK | Office 365 E3
SPE_E5 | Microsoft 365 E5
EXCHANGESTANDARD | Exchange Online (Plan 1)
AAD_PREMIUM_P2 | Microsoft Entra ID P2
DESKLESSPACK | Office 365 F3
M365_F1 | Microsoft 365 F1
Microsoft 365 Business Basic (CFQ7TTC0LH18:0001) | Microsoft 365 Business Basic
USCFQ7TTC0LF8Q0001 | Office 365 E1
P1M:CFQ7TTC0LHSF:0001:1: | Power BI Pro
cfq7ttc0lh16-0001 | Exchange Online (Plan 1)
Office 365 licences |
M365 Licence - monthly |
Microsoft Defender |
Exchange Online |
Visio |
Microsoft 365 Business |
Entra ID |
Dynamics 365 |
Managed Microsoft 365 Seat |
Veeam Backup for Microsoft 365 |
M365 Email Security - Avanan |
Microsoft 365 Business Premium onboarding fee |
Microsoft 365 E3 + Defender for Office 365 P2 bundle |
(13 seats: 8x Business Standard, 4x Exchange Online Plan 2) |
Exchange Server support |
`;

/** The rows of the table: the name as written, and the title it means ('' where it must stay undecided). */
export const SPELLINGS: readonly (readonly [raw: string, title: string])[] = TABLE.split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const bar = line.lastIndexOf('|');
    return [line.slice(0, bar - 1), line.slice(bar + 1).trim()];
  });
