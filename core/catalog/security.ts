/** Identity, device management, threat protection and compliance. Columns as in catalog.ts. */
export const SECURITY = `
10-Year Audit Log Retention Add On | 10_ALR_ADDON
App governance add-on to Microsoft Defender for Cloud Apps | Microsoft_Cloud_App_Security_App_Governance_Add_On
Azure Information Protection Plan 1 | RIGHTSMANAGEMENT; RIGHTSMANAGEMENT_CE | c52ea49f-fe5d-4e95-93ba-1de91d380f89 | | Azure Information Protection Premium P1
Azure Information Protection Premium P1 for Government | RIGHTSMANAGEMENT_CE_GOV
Compliance Manager Premium Assessment Add-On | CMPA_addon
Compliance Manager Premium Assessment Add-On for GCC | CMPA_addon_GCC
Compliance Program for Microsoft Cloud | Compliance_Program_for_Microsoft_Cloud | | | | free
Enterprise Mobility + Security A3 for Faculty | EMS_EDU_FACULTY | aedfac18-56b8-45e3-969b-53edb4ba4952
Enterprise Mobility + Security E3 | EMS | efccb6f7-5641-4e0e-bd10-b4976e1bf68e
Enterprise Mobility + Security E5 | EMSPREMIUM | b05e124f-c7cc-45a0-a6aa-8cf78c946968
Enterprise Mobility + Security G3 GCC | EMS_GOV
Enterprise Mobility + Security G5 GCC | EMSPREMIUM_GOV
Intune for Education | INTUNE_EDU
Microsoft Azure Multi-Factor Authentication | MFA_STANDALONE
Microsoft Defender and Purview Suites for Business Premium
Microsoft Defender for Business | MDE_SMB | 5e1e7702-a2b7-4360-8d07-2f515792896f | CFQ7TTC0HX56:0002
Microsoft Defender for Business servers | | | CFQ7TTC0QKW2:0005
Microsoft Defender for Cloud Apps | ADALLOM_STANDALONE | df845ce7-05f9-4894-b5f2-11bbfbcfd2b6 | | Microsoft Cloud App Security
Microsoft Defender for Endpoint F2 | Microsoft_Defender_for_Endpoint_F2 | e430a580-c37b-4d16-adba-d881d7cd0364
Microsoft Defender for Endpoint P1 | DEFENDER_ENDPOINT_P1 | 16a55f2f-ff35-4cd5-9146-fb784e3761a5 | CFQ7TTC0J1GB:0003
Microsoft Defender for Endpoint P1 for EDU | DEFENDER_ENDPOINT_P1_EDU | bba890d4-7881-4584-8102-0c3fdfb739a7
Microsoft Defender for Endpoint P2 | WIN_DEF_ATP | 111046dd-295b-4d6d-9724-d52ac90bd1f2 | CFQ7TTC0LGV0:0001 | Windows Defender Advanced Threat Protection; Microsoft Defender Advanced Threat Protection
Microsoft Defender for Endpoint P2_XPLAT | MDATP_XPLAT | b126b073-72db-4a9d-87a4-b17afe41d4ab
Microsoft Defender for Endpoint Server | MDATP_Server | 509e8ab6-0274-4cda-bcbd-bd164fd562c4
Microsoft Defender for Identity | ATA | 98defdf7-f6c1-44f5-a1f6-943b6764e7a5 | | Azure Advanced Threat Protection
Microsoft Defender for Office 365 (Plan 1) | ATP_ENTERPRISE | 4ef96642-f096-40de-a3e9-d83fb2f90211 | CFQ7TTC0LH04:0001 | Office 365 Advanced Threat Protection (Plan 1); Advanced Threat Protection Plan 1
Microsoft Defender for Office 365 (Plan 1) for faculty | ATP_ENTERPRISE_FACULTY | 26ad4b5c-b686-462e-84b9-d7c22b46837f | | Microsoft Defender for Office 365 (Plan 1) Faculty
Microsoft Defender for Office 365 (Plan 1) for students | ATP_ENTERPRISE_STUDENT | 917fb2b4-f71c-43a1-8edc-75532b554bb5 | | Microsoft Defender for Office 365 (Plan 1) Student
Microsoft Defender for Office 365 (Plan 1) GCC | ATP_ENTERPRISE_GOV
Microsoft Defender for Office 365 (Plan 1) Student use benefit | ATP_ENTERPRISE_STUDENTS_USE_BENEFIT
Microsoft Defender for Office 365 (Plan 2) | THREAT_INTELLIGENCE | 3dd6cf57-d688-4eed-ba52-9e40b5468c3e | | Office 365 Advanced Threat Protection (Plan 2); Office 365 Threat Intelligence
Microsoft Defender for Office 365 (Plan 2) GCC | THREAT_INTELLIGENCE_GOV
Microsoft Defender Suite for Business Premium
Microsoft Defender Threat Intelligence | Defender_Threat_Intelligence | | | Defender Threat Intelligence
Microsoft Defender Vulnerability Management | TVM_Premium_Standalone | 1925967e-8013-495f-9644-c99f8b463748
Microsoft Defender Vulnerability Management Add-on | TVM_Premium_Add_on | ad7a56e0-6903-4d13-94f3-5ad491e78960
Microsoft Entra ID Basic | AAD_BASIC | 2b9c8e7c-319c-43a2-a2a0-48c5c6161de7 | | Azure Active Directory Basic
Microsoft Entra ID Governance | Microsoft_Entra_ID_Governance | cf6b0d46-4093-4546-a0ab-0b1546dcc10e
Microsoft Entra ID P1 | AAD_PREMIUM | 078d2b04-f1bd-4111-bbd4-b4b1b354cef4 | CFQ7TTC0LFLS:0002 | Microsoft Entra ID Premium P1; Azure Active Directory Premium P1; Azure Active Directory P1
Microsoft Entra ID P1 for Faculty | AAD_PREMIUM_FACULTY | 30fc3c36-5a95-4956-ba57-c09c2a600bb9
Microsoft Entra ID P2 | AAD_PREMIUM_P2 | 84a661c4-e949-4bd2-a560-ed7766fcaf2b | CFQ7TTC0LFK5:0001 | Microsoft Entra ID Premium P2; Azure Active Directory Premium P2; Azure Active Directory P2
Microsoft Entra Suite
Microsoft Entra Suite Add-on for Microsoft Entra ID P2 | Microsoft_Entra_Suite_Step_Up_for_Microsoft_Entra_ID_P2 | 2ef3064c-c95c-426c-96dd-9ffeaa2f2c37
Microsoft Entra Workload ID | Workload_Identities_P2 | 52cdf00e-8303-4223-a749-ff69a13e2dd0
Microsoft Intune Advanced Analytics | Microsoft_Intune_Advanced_Analytics | 5e36d0d4-e9e5-4052-aba0-0257465c9b86
Microsoft Intune Device for Government | INTUNE_A_D_GOV
Microsoft Intune Endpoint Privilege Management
Microsoft Intune Government | INTUNE_A_GOV
Microsoft Intune Plan 1 | INTUNE_A | 061f9ace-7d42-4136-88ac-31dc755f143f | CFQ7TTC0LCH4:0009 | Intune; Microsoft Intune
Microsoft Intune Plan 1 A VL | INTUNE_A_VL | 99fc2803-fa72-42d3-ae78-b055e177d275
Microsoft Intune Plan 1 Device | INTUNE_A_D | 2b317a4a-77a6-4188-9437-b68a77b4e2c6 | CFQ7TTC0LCH4:0004 | Microsoft Intune Device
Microsoft Intune Plan 2 | | | CFQ7TTC0RP76:0002
Microsoft Intune Remote Help
Microsoft Intune SMB | INTUNE_SMB | e6025b08-2fa5-4313-bd0a-7e5ffca32958
Microsoft Intune Suite | Microsoft_Intune_Suite | a929cd4d-8672-47c9-8664-159c1f322ba8
Microsoft Purview Suite for Business Premium
Office 365 Cloud App Security | ADALLOM_O365
Privacy Management - risk for EDU | PRIVACY_MANAGEMENT_RISK_EDU
Privacy Management - risk GCC | PRIVACY_MANAGEMENT_RISK_GCC
Privacy Management - subject rights request (1) | PRIVACY_MANAGEMENT_SUB_RIGHTS_REQ_1_V2
Privacy Management - subject rights request (1) for EDU | PRIVACY_MANAGEMENT_SUB_RIGHTS_REQ_1_EDU_V2
Privacy Management - subject rights request (1) GCC | PRIVACY_MANAGEMENT_SUB_RIGHTS_REQ_1_V2_GCC
Privacy Management - subject rights request (10) | PRIVACY_MANAGEMENT_SUB_RIGHTS_REQ_10_V2
Privacy Management - subject rights request (10) for EDU | PRIVACY_MANAGEMENT_SUB_RIGHTS_REQ_10_EDU_V2
Privacy Management - subject rights request (10) GCC | PRIVACY_MANAGEMENT_SUB_RIGHTS_REQ_10_V2_GCC
Privacy Management - subject rights request (100) | PRIVACY_MANAGEMENT_SUB_RIGHTS_REQ_100_V2
Privacy Management - subject rights request (100) for EDU | PRIVACY_MANAGEMENT_SUB_RIGHTS_REQ_100_EDU_V2
Privacy Management - subject rights request (100) GCC | PRIVACY_MANAGEMENT_SUB_RIGHTS_REQ_100_V2_GCC
Privacy Management - subject rights request (50) | PRIVACY_MANAGEMENT_SUB_RIGHTS_REQ_50; PRIVACY_MANAGEMENT_SUB_RIGHTS_REQ_50_V2
Privacy Management - subject rights request (50) for EDU | PRIVACY_MANAGEMENT_SUB_RIGHTS_REQ_50_EDU_V2
Privacy Management – risk | PRIVACY_MANAGEMENT_RISK
Rights Management Adhoc | RIGHTSMANAGEMENT_ADHOC | | | | free
Rights Management Service Basic Content Protection | RMSBASIC | | | | free
Universal Print | UNIVERSAL_PRINT
`;
