/** Dynamics 365. Columns as in catalog.ts. */
export const DYNAMICS_365 = `
Dynamics 365 - Additional Database Storage (Qualified Offer) | CRMSTORAGE
Dynamics 365 - Additional Production Instance (Qualified Offer) | CRMINSTANCE
Dynamics 365 Asset Management Addl Assets | DYN365_ASSETMANAGEMENT
Dynamics 365 Business Central Additional Environment Addon | DYN365_BUSCENTRAL_ADD_ENV_ADDON | a58f5506-b382-44d4-bfab-225b2fbf8390
Dynamics 365 Business Central Database Capacity | DYN365_BUSCENTRAL_DB_CAPACITY | 7d0d4f9a-2686-4cb8-814c-eff3fdab6d74
Dynamics 365 Business Central Essentials | DYN365_BUSCENTRAL_ESSENTIAL | 2880026b-2b0c-4251-8656-5d41ff11e3aa | | Business Central Essentials
Dynamics 365 Business Central Essentials Attach | Dynamics_365_Business_Central_Essentials_Attach
Dynamics 365 Business Central Premium | DYN365_BUSCENTRAL_PREMIUM | f991cecc-3f91-4cd0-a9a8-bf1c8167e029 | | Business Central Premium
Dynamics 365 Business Central Team Members | DYN365_BUSCENTRAL_TEAM_MEMBER | 2e3c4023-80f6-4711-aa5d-29e0ecb46835 | | Business Central Team Members; Business Central Team Member; Dynamics 365 Business Central Team Member
Dynamics 365 Commerce | DYN365_RETAIL
Dynamics 365 Contact Center | DYNAMICS_365_CONTACT_CENTER
Dynamics 365 Contact Center Add-on for Customer Service Enterprise | DYNAMICS_365_CONTACT_CENTER_ADD_ON_FOR_CUSTOMER_SERVICE_ENTERPRISE
Dynamics 365 Contact Center Digital | DYNAMICS_365_CONTACT_CENTER_DIGITAL
Dynamics 365 Contact Center Digital Add-on for Customer Service Enterprise | DYNAMICS_365_CONTACT_CENTER_DIGITAL_ADD_ON_FOR_CUSTOMER_SERVICE_ENTERPRISE
Dynamics 365 Contact Center Voice | DYNAMICS_365_CONTACT_CENTER_VOICE
Dynamics 365 Contact Center Voice Add-on for Customer Service Enterprise | DYNAMICS_365_CONTACT_CENTER_VOICE_ADD_ON_FOR_CUSTOMER_SERVICE_ENTERPRISE
Dynamics 365 Customer Engagement Plan | DYN365_ENTERPRISE_PLAN1
Dynamics 365 Customer Insights Attach | DYN365_CUSTOMER_INSIGHTS_ATTACH; Dynamics_365_Customer_Insights_Attach_New
Dynamics 365 Customer Insights Journeys T3 Interacted People | Dynamics_365_Customer_Insights_Journeys_T3_Interacted_People
Dynamics 365 Customer Insights Standalone | DYN365_CUSTOMER_INSIGHTS_BASE
Dynamics 365 Customer Insights User License | Dynamics_365_Customer_Insights_User_License
Dynamics 365 Customer Service Chat | DYN365_CS_CHAT | | | Dynamics 365 for Customer Service Chat
Dynamics 365 Customer Service Digital Messaging and Voice Add-in for Government | DYN365_CS_OC_MESSAGING_VOICE_GOV
Dynamics 365 Customer Service Enterprise | DYN365_ENTERPRISE_CUSTOMER_SERVICE | 749742bf-0d37-4158-a120-33567104deeb | | Dynamics 365 for Customer Service Enterprise Edition
Dynamics 365 Customer Service Enterprise Attach | D365_CUSTOMER_SERVICE_ENT_ATTACH | | | Dynamics 365 for Customer Service Enterprise Attach to Qualifying Dynamics 365 Base Offer A
Dynamics 365 Customer Service Professional | DYN365_CUSTOMER_SERVICE_PRO | 1439b6e2-5d59-4873-8c59-d60e2a196e92
Dynamics 365 Customer Service Professional Attach | D365_CUSTOMER_SERVICE_PRO_ATTACH | | | Dynamics 365 for Customer Service Professional Attach to Qualifying Dynamics 365 Base Offer
Dynamics 365 Customer Service Voice Channel Add-in | DYN365_CS_VOICE | dadd2312-b5b1-4fa0-8c15-0903de3e2303
Dynamics 365 Customer Voice | DYN365_CUSTOMER_VOICE_BASE
Dynamics 365 Customer Voice Additional Responses | DYN365_CUSTOMER_VOICE_ADDON; Forms_Pro_AddOn
Dynamics 365 Customer Voice USL | Forms_Pro_USL
Dynamics 365 Enterprise Edition - Additional Database Storage for Government | CRMSTORAGE_GCC
Dynamics 365 Enterprise Edition - Additional Portal for Government | CRM_ONLINE_PORTAL_GCC; CRM_ONLINE_PORTAL_NOPREREQ
Dynamics 365 Enterprise Edition - Additional Portal (Qualified Offer) | CRM_ONLINE_PORTAL
Dynamics 365 Enterprise Edition - Additional Production Instance for Government | CRMINSTANCE_GCC
Dynamics 365 Field Service | DYN365_ENTERPRISE_FIELD_SERVICE | | | Dynamics 365 for Field Service Enterprise Edition
Dynamics 365 Field Service Attach | D365_FIELD_SERVICE_ATTACH | | | Dynamics 365 for Field Service Attach to Qualifying Dynamics 365 Base Offer
Dynamics 365 Field Service Contractor | D365_FIELD_SERVICE_CONTRACTOR
Dynamics 365 Field Service Contractor for Government | D365_FIELD_SERVICE_CONTRACTOR_GOV
Dynamics 365 Field Service, Enterprise Edition - Resource Scheduling Optimization | CRM_AUTO_ROUTING_ADDON
Dynamics 365 Finance | DYN365_FINANCE
Dynamics 365 Finance Attach | DYN365_FINANCE_ATTACH | | | Dynamics 365 for Finance Attach to Qualifying Dynamics 365 Base Offer
Dynamics 365 for Case Management Enterprise Edition | DYN365_ENTERPRISE_CASE_MANAGEMENT
Dynamics 365 for Case Management, Enterprise Edition for Government | D365_ENTERPRISE_CASE_MANAGEMENT_GOV; DYN365_ENTERPRISE_CASE_MANAGEMENT_GOV
Dynamics 365 for Customer Service Chat for Government | DYN365_CS_CHAT_GOV
Dynamics 365 for Customer Service Digital Messaging add-on for Government | DYN365_CS_MESSAGING_GOV
Dynamics 365 for Customer Service Enterprise for Government | D365_ENTERPRISE_CUSTOMER_SERVICE_GOV
Dynamics 365 for Customer Service, Enterprise Edition for Government | DYN365_ENTERPRISE_CUSTOMER_SERVICE_GOV
Dynamics 365 for Field Service Enterprise Edition for Government | DYN365_ENTERPRISE_FIELD_SERVICE_GOV
Dynamics 365 for Field Service for Government | D365_ENTERPRISE_FIELD_SERVICE_GOV
Dynamics 365 for Financials Business Edition | DYN365_FINANCIALS_BUSINESS_SKU
Dynamics 365 for Marketing Additional Application | DYN365_MARKETING_APPLICATION_ADDON
Dynamics 365 for Marketing Additional Non-Prod Application | DYN365_MARKETING_SANDBOX_APPLICATION_ADDON
Dynamics 365 for Marketing Addnl Contacts Tier 1 | DYN365_MARKETING_CONTACT_ADDON
Dynamics 365 for Marketing Addnl Contacts Tier 3 | DYN365_MARKETING_CONTACT_ADDON_T3
Dynamics 365 for Marketing Addnl Contacts Tier 5 | DYN365_MARKETING_CONTACT_ADDON_T5
Dynamics 365 for Marketing Attach | DYN365_MARKETING_APP_ATTACH
Dynamics 365 for Marketing Business Edition | DYN365_BUSINESS_MARKETING
Dynamics 365 for Marketing USL | D365_MARKETING_USER
Dynamics 365 for Project Service Automation Enterprise Edition for Government | DYN365_ENTERPRISE_PROJECT_SERVICE_AUTOMATION_GOV
Dynamics 365 for Project Service Automation for Government | D365_ENTERPRISE_PROJECT_SERVICE_AUTOMATION_GOV
Dynamics 365 for Sales and Customer Service Enterprise Edition | DYN365_ENTERPRISE_SALES_CUSTOMERSERVICE
Dynamics 365 for Sales Enterprise for Government | D365_ENTERPRISE_SALES_GOV
Dynamics 365 for Sales Professional for Government | D365_SALES_PRO_GOV
Dynamics 365 for Sales, Enterprise Edition for Government | DYN365_ENTERPRISE_SALES_GOV
Dynamics 365 for Team Members Enterprise Edition | DYN365_ENTERPRISE_TEAM_MEMBERS
Dynamics 365 for Team Members Enterprise Edition for Government | DYN365_ENTERPRISE_TEAM_MEMBERS_GOV
Dynamics 365 Guides | GUIDES_USER
Dynamics 365 Human Resources Attach | DYN365_HUMAN_RESOURCES_ATTACH | | | Dynamics 365 Human Resources Attach to Qualifying Dynamics 365 Base Offer
Dynamics 365 Marketing App | DYN365_MARKETING_APP
Dynamics 365 Multi-app | Dynamics_365_Multi_app_
Dynamics 365 Operations - Device | Dynamics_365_for_Operations_Devices
Dynamics 365 Operations – Activity | Dyn365_Operations_Activity
Dynamics 365 Project Operations | DYN365_PROJECT_OPERATIONS
Dynamics 365 Project Operations Attach | DYN365_PROJECT_OPERATIONS_ATTACH
Dynamics 365 Remote Assist | MICROSOFT_REMOTE_ASSIST
Dynamics 365 Remote Assist HoloLens | MICROSOFT_REMOTE_ASSIST_HOLOLENS
Dynamics 365 Sales Enterprise | DYN365_ENTERPRISE_SALES | 1e1a282c-9c54-43a2-9310-98ef728faace | | Dynamics 365 for Sales Enterprise Edition
Dynamics 365 Sales Enterprise Attach | D365_SALES_ENT_ATTACH | | | Dynamics 365 Sales Enterprise Attach to Qualifying Dynamics 365 Base Offer
Dynamics 365 Sales Premium | DYN365_SALES_PREMIUM | 2edaa1dc-966d-4475-93d6-8ee8dfd96877
Dynamics 365 Sales Professional | D365_SALES_PRO | be9f9771-1c64-4618-9907-244325141096 | | Dynamics 365 For Sales Professional
Dynamics 365 Sales Professional Attach | D365_SALES_PRO_ATTACH | | | Dynamics 365 Sales Professional Attach to Qualifying Dynamics 365 Base Offer
Dynamics 365 Supply Chain Management | DYN365_SCM | | | Dynamics 365 for Supply Chain Management
Dynamics 365 Supply Chain Management Attach | DYN365_SCM_ATTACH | | | Dynamics 365 for Supply Chain Management Attach to Qualifying Dynamics 365 Base Offer
Dynamics 365 Supply Chain Management Premium | Dynamics_365_Supply_Chain_Management_Premium
Dynamics 365 Team Members | DYN365_TEAM_MEMBERS | 7ac9fe77-66b7-4e5e-9e46-10eed1cff547 | | Dynamics 365 Team Member
Dynamics 365 UNF OPS Plan ENT Edition | Dynamics_365_for_Operations
Microsoft Dynamics CRM Online | CRMSTANDARD
Microsoft Dynamics CRM Online Basic | CRMPLAN2
Microsoft Dynamics CRM Online Basic for Government | CRMPLAN2_GCC
Microsoft Dynamics CRM Online for Government | CRMSTANDARD_GCC
Microsoft Relationship Sales solution | DYN365_ ENTERPRISE _RELATIONSHIP_SALES
Microsoft Sales Copilot | Microsoft_Viva_Sales
Sensor Data Intelligence Additional Machines Add-in for Dynamics 365 Supply Chain Management | DYN365_IOT_INTELLIGENCE_ADDL_MACHINES
Sensor Data Intelligence Scenario Add-in for Dynamics 365 Supply Chain Management | DYN365_IOT_INTELLIGENCE_SCENARIO
`;
