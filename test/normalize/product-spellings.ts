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
MS NCE M365 E5 SECURITY 1YR COMMIT | Microsoft 365 E5 Security
MS NCE M365 E5 COMPLIANCE 1YR COMMIT | Microsoft 365 E5 Compliance
MS NCE M365 F5 SECURITY ADD-ON 1YR COMMIT | Microsoft 365 F5 Security Add-on
MS NCE M365 F5 SECURITY + COMPLIANCE ADD-ON 1YR CO | Microsoft 365 F5 Security + Compliance Add-on
MS NCE TEAMS PHONE WITH CALLING PLAN 1YR COMMIT | Microsoft Teams Phone with Calling Plan
MS NCE TEAMS DOMESTIC CALLING PLAN 1MTH COMMIT | Microsoft Teams Domestic Calling Plan
MS NCE TEAMS SHARED DEVICES 1YR COMMIT | Microsoft Teams Shared Devices
MS NCE TEAMS ESSENTIALS 1MTH COMMIT | Microsoft Teams Essentials
MS NCE TEAMS PREMIUM 1YR COMMIT | Microsoft Teams Premium
MS NCE COPILOT FOR MICROSOFT 365 1YR COMMIT | Microsoft 365 Copilot
MS NCE M365 COPILOT 1YR ANNUAL BILL | Microsoft 365 Copilot
MS NCE ENTRA ID P1 1MTH COMMIT RRP. $9.00 | Microsoft Entra ID P1
MS NCE MICROSOFT ENTRA ID GOVERNANCE 1YR COMMIT | Microsoft Entra ID Governance
MS NCE INTUNE SUITE 1YR COMMIT | Microsoft Intune Suite
MS NCE INTUNE PLAN 2 1YR COMMIT | Microsoft Intune Plan 2
MS NCE DEFENDER FOR IDENTITY 1YR COMMIT | Microsoft Defender for Identity
MS NCE DEFENDER FOR CLOUD APPS 1YR COMMIT | Microsoft Defender for Cloud Apps
MS NCE AZURE INFORMATION PROTECTION PLAN 1 1YR COM | Azure Information Protection Plan 1
MS NCE POWER APPS PREMIUM 1YR COMMIT | Power Apps Premium
MS NCE POWER APPS PER APP PLAN (1 APP OR WEBSITE)1 |
MS NCE POWER AUTOMATE PROCESS 1YR COMMIT | Power Automate Process
MS NCE SHAREPOINT ONLINE PLAN 1 1MTH COMMIT | SharePoint Online (Plan 1)
MS NCE OFFICE 365 EXTRA FILE STORAGE 1MTH COMMIT | Office 365 Extra File Storage
MS NCE O365 EXTRA FILE STORAGE1YR COMMIT | Office 365 Extra File Storage
MS NCE EXCHANGE ONLINE ARCHIVING 1YR COMMIT | Exchange Online Archiving for Exchange Online
MS NCE EXCHANGE ONLINE PROTECTION1MTH COMMIT | Exchange Online Protection
MS NCE D365 SALES PROFESSIONAL 1YR COMMIT | Dynamics 365 Sales Professional
MS NCE D365 CUSTOMER SERVICE ENTERPRISE 1YR COMMIT | Dynamics 365 Customer Service Enterprise
MS NCE D365 BUSINESS CENTRAL TEAM MEMBERS 1YR COMM | Dynamics 365 Business Central Team Members
MS NCE WINDOWS 365 ENTERPRISE 4 VCPU 16 GB 256 GB |
MS NCE WIN 365 ENT 4VCPU 16GB 256GB 1YR | Windows 365 Enterprise 4 vCPU 16 GB 256 GB
MS NCE VISIO PLAN 1 FOR FACULTY 1YR COMMIT | Visio Plan 1 for faculty
MICROSOFT CSP M365 E3 NONPROFIT STAFF PRICING MTH | Microsoft 365 E3 (Nonprofit Staff Pricing)
MICROSOFT CSP O365 E1 DONATION MTH SUB | Office 365 E1 Donation
MICROSOFT CSP M365 A3 FOR STUDENTS USE BENEFIT | Microsoft 365 A3 for students use benefit
Microsoft Corporation - Microsoft 365 E3Modern Commerce | Microsoft 365 E3
Microsoft Corporation - Power BI ProModern Commerce | Power BI Pro
Microsoft 365 E3 EEA (no Teams) [New Commerce Experience] | Microsoft 365 E3 EEA (no Teams)
Microsoft Defender for Business [New Commerce Experience] | Microsoft Defender for Business
Microsoft Defender for Office 365 (Plan 2) [New Commerce Experience] | Microsoft Defender for Office 365 (Plan 2)
Enterprise Mobility + Security E3 [New Commerce Experience] | Enterprise Mobility + Security E3
Power BI Premium Per User [New Commerce Experience] | Power BI Premium Per User
Microsoft Teams Rooms Basic [New Commerce Experience] | Microsoft Teams Rooms Basic
(NCE) Exchange Online Kiosk | Exchange Online Kiosk
(NCE) Defender for Endpoint P1 | Microsoft Defender for Endpoint P1
(NCE) Visio Plan 1 - Monthly | Visio Plan 1
EXCHANGE ONLINE (PLAN 2) | Exchange Online (Plan 2)
Microsoft Office 365 (Plan E5) | Office 365 E5
Microsoft Office 365 (Plan K1) | Office 365 F3
Microsoft 365 Business (Monthly Pre-Paid) |
Microsoft 365 Business Basic (Monthly Pre-Paid) | Microsoft 365 Business Basic
Office 365 Business Premium (Annual Pre-Paid) | Microsoft 365 Business Standard
Microsoft 365 Business Premium (P1M) | Microsoft 365 Business Premium
O365 E3 | Office 365 E3
O365-E1 | Office 365 E1
M365-F3 | Microsoft 365 F3
M365-BS | Microsoft 365 Business Standard
M365 Apps Business | Microsoft 365 Apps for business
M365 Apps for Ent | Microsoft 365 Apps for enterprise
M365 Bus Basic - Charity | Microsoft 365 Business Basic (Charity)
MCOMEETADV | Microsoft 365 Audio Conferencing
PHONESYSTEM_VIRTUALUSER | Microsoft Teams Phone Resource Account
EXCHANGEENTERPRISE | Exchange Online (Plan 2)
POWER_BI_PRO | Power BI Pro
VISIOCLIENT | Visio Plan 2
PROJECTPREMIUM | Project Plan 5
ATP_ENTERPRISE | Microsoft Defender for Office 365 (Plan 1)
THREAT_INTELLIGENCE | Microsoft Defender for Office 365 (Plan 2)
OFFICESUBSCRIPTION | Microsoft 365 Apps for enterprise
INTUNE_A | Microsoft Intune Plan 1
STANDARDWOFFPACK_STUDENT | Office 365 A1 for students
Microsoft_Teams_Rooms_Pro | Microsoft Teams Rooms Pro
Office 365 Threat Intelligence | Microsoft Defender for Office 365 (Plan 2)
Azure Advanced Threat Protection | Microsoft Defender for Identity
Microsoft Cloud App Security | Microsoft Defender for Cloud Apps
Power Apps per user plan | Power Apps Premium
Power Automate per user with attended RPA plan | Power Automate Premium
Visio Online Plan 2 | Visio Plan 2
Project Online Premium | Project Plan 5
Secure Productive Enterprise E5 | Microsoft 365 E5
Hosted Exchange 50 GB | Exchange Online (Plan 1)
Exchange Online Plan 1 Mailbox | Exchange Online (Plan 1)
Exchange Plan 1 - 50GB mailbox |
Microsoft 365 Business Premium (user) | Microsoft 365 Business Premium
Microsoft 365 Business Premium – 1-Year Commitment | Microsoft 365 Business Premium
Microsoft 365 Business Premium - Yearly/Monthly | Microsoft 365 Business Premium
Microsoft 365 Business Premium NCE Annual/Monthly | Microsoft 365 Business Premium
Microsoft 365 Business Premium *NCE* 12M | Microsoft 365 Business Premium
Microsoft 365 Business Premium [12 Month Term] [Monthly] | Microsoft 365 Business Premium
Microsoft 365 Business Premium (A/M) | Microsoft 365 Business Premium
MS 365 Bus Prem (Annual Commit) | Microsoft 365 Business Premium
Microsft 365 Business Premium | Microsoft 365 Business Premium
M365 Biz Prem | Microsoft 365 Business Premium
MSFT365 BP | Microsoft 365 Business Premium
Microsoft 365 Business Premium – Abonnement annuel, paiement mensuel | Microsoft 365 Business Premium
Microsoft 365 Business Premium - engagement 1 an | Microsoft 365 Business Premium
Licence Microsoft 365 E5 (sans Teams) | Microsoft 365 E5 (no Teams)
Office 365 E3 (pas de Teams) |
Microsoft 365 Business Basic pour organismes sans but lucratif | Microsoft 365 Business Basic (Nonprofit Staff Pricing)
Entreprise Mobility + Security E3 | Enterprise Mobility + Security E3
Plan 1 Exchange Online | Exchange Online (Plan 1)
Exchange Online - P1 | Exchange Online (Plan 1)
Office 365 E3 without Teams EEA | Office 365 E3 EEA (no Teams)
Microsoft 365 E3 (500 seats min) |
Teams Phone Std | Microsoft Teams Phone Standard
Teams Ph Res Acct |
Defender O365 P2 | Microsoft Defender for Office 365 (Plan 2)
Defender for O365 |
Def Endpoint P2 | Microsoft Defender for Endpoint P2
Microsoft Defender for Servers Plan 2 |
AAD P2 | Microsoft Entra ID P2
Power BI |
Business Voice |
M365 Bus Prem + Backup |
M365 BP Managed |
Dropbox Business Standard |
Adobe Creative Cloud |
Azure Consumption - Subscription 1 |
Windows 11 Pro |
SQL Server Standard 2022 |
Google Workspace Business Standard |
Zoom Business Plus |
Exclaimer for Office 365 |
Microsoft 365 Health Check |
`;

/** The rows of the table: the name as written, and the title it means ('' where it must stay undecided). */
export const SPELLINGS: readonly (readonly [raw: string, title: string])[] = TABLE.split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const bar = line.lastIndexOf('|');
    return [line.slice(0, bar - 1), line.slice(bar + 1).trim()];
  });
