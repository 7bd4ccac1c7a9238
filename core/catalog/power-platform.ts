/** Power BI, Power Apps, Power Automate, Power Pages, Dataverse and Copilot Studio. Columns as in catalog.ts. */
export const POWER_PLATFORM = `
Agent 365 | AGENT_365
AI Builder Capacity add-on | CDSAICAPACITY | | | AI Builder Capacity
Dataverse Database Capacity | CDS_DB_CAPACITY | | CFQ7TTC0LHRL:0002 | Common Data Service Database Capacity; Dataverse Database Capacity Add-on
Dataverse Database Capacity for Government | CDS_DB_CAPACITY_GOV | | | Common Data Service Database Capacity for Government
Dataverse File Capacity | CDS_FILE_CAPACITY | | CFQ7TTC0LHQ3:0001 | Common Data Service for Apps File Capacity; Dataverse File Capacity Add-on; Common Data Service File Capacity
Dataverse Log Capacity | CDS_LOG_CAPACITY | | CFQ7TTC0HBSL:0001 | Common Data Service Log Capacity; Dataverse Log Capacity Add-on
Flow Plan 1 for Government | FLOW_P1_GOV
Microsoft Copilot Studio | Power_Virtual_Agents
Microsoft Copilot Studio for GCC | Power_Virtual_Agents_for_GCC_GCC
Microsoft Copilot Studio User License | VIRTUAL_AGENT_USL | | | Power Virtual Agent User License
Microsoft Copilot Studio User License for GCC | VIRTUAL_AGENT_USL_GCC | | | Power Virtual Agent User License for GCC
Microsoft Fabric (Free) | POWER_BI_STANDARD | a403ebcc-fae0-4ca2-8c8c-7a907fd6c235 | | | free
Microsoft Fabric (Free) for faculty | POWER_BI_STANDARD_FACULTY | | | | free
Microsoft Fabric (Free) for student | POWER_BI_STANDARD_STUDENT | | | | free
Microsoft Power Apps for Developer | POWERAPPS_DEV | | | | free
Microsoft Power Apps Plan 2 Trial | POWERAPPS_VIRAL | | | | free
Microsoft Power Automate Free | FLOW_FREE | f30db892-07e9-47e9-837c-80727f46fd3d | | | free
Microsoft Power Automate Plan 2 | FLOW_P2
Power Apps and Logic Flows | POWERAPPS_INDIVIDUAL_USER | 87bbbc60-4754-4998-8c88-227dca264858 | | | free
Power Apps per app plan | POWERAPPS_PER_APP | a8ad7d2b-b8cf-49d6-b25a-69094a0be206
Power Apps per app plan (1 app or portal) | POWERAPPS_PER_APP_NEW | b4d7b828-e8dc-4518-91f9-e123ae48440d
Power Apps per app plan (1 app or website) for Government | POWERAPPS_PER_APP_GCC_NEW
Power Apps per app plan for Government | POWERAPPS_PER_APP_GCC
Power Apps Portals login capacity add-on Tier 2 (10 unit min) | POWERAPPS_PORTALS_LOGIN_T2 | 57f3babd-73ce-40de-bcb2-dadbfbfff9f7
Power Apps Portals login capacity add-on Tier 2 (10 unit min) for Government | POWERAPPS_PORTALS_LOGIN_T2_GCC
Power Apps Portals login capacity add-on Tier 3 (50 unit min) | POWERAPPS_PORTALS_LOGIN_T3 | 927d8402-8d3b-40e8-b779-34e859f7b497
Power Apps Portals page view capacity add-on | POWERAPPS_PORTALS_PAGEVIEW | a0de5e3a-2500-4a19-b8f4-ec1c64692d22
Power Apps Portals page view capacity add-on for Government | POWERAPPS_PORTALS_PAGEVIEW_GCC
Power Apps Premium | POWERAPPS_PER_USER | b30411f5-fea1-4a59-9ad9-3db7c7ead579 | | Power Apps per user plan
Power Apps Premium for Government | POWERAPPS_PER_USER_GCC
Power Automate per flow plan | FLOW_BUSINESS_PROCESS | b3a42176-0a8c-4c3f-ba4e-f2b37fe5be6b
Power Automate per flow plan for Government | FLOW_BUSINESS_PROCESS_GCC
Power Automate per user plan | FLOW_PER_USER | 4a51bf65-409c-4a91-b845-1121b571cc9d | CFQ7TTC0LH3L:0001
Power Automate per user plan for Government | FLOW_PER_USER_GCC
Power Automate Premium | POWERAUTOMATE_ATTENDED_RPA | eda1941c-3c4f-4995-b5eb-e85a42175ab9 | CFQ7TTC0LSGZ:0001 | Power Automate per user with attended RPA plan
Power Automate Premium for Government | POWERAUTOMATE_ATTENDED_RPA_GCC
Power Automate Process | Power_Automate_per_process | 253ce8d3-6122-4240-8b04-f434a8fa831f
Power Automate unattended RPA add-on | POWERAUTOMATE_UNATTENDED_RPA | 3539d28c-6e35-4a30-b3a9-cd43d5d3e0e2
Power Automate unattended RPA add-on for Government | POWERAUTOMATE_UNATTENDED_RPA_GCC
Power BI for Office 365 Add-On | POWER_BI_ADDON | 45bc2c81-6072-436a-9b0b-3b12eefbc402
Power BI Premium EM1 | PBI_PREMIUM_EM1_ADDON | bc757c42-5622-4583-a483-a9e537fcb71c
Power BI Premium EM2 | PBI_PREMIUM_EM2_ADDON | 8ecbd3c1-b108-437c-a859-e3c125e3f83f
Power BI Premium P1 | PBI_PREMIUM_P1_ADDON | 7b26f5ab-a763-4c00-a1ac-f6c4b5506945
Power BI Premium P1 GCC | PBI_PREMIUM_P1_ADDON_GCC
Power BI Premium Per User | PBI_PREMIUM_PER_USER | c1d032e0-5619-4761-9b5c-75b6831e1711 | CFQ7TTC0HL8W:0001
Power BI Premium Per User Add-On | PBI_PREMIUM_PER_USER_ADDON | de376a03-6e5b-42ec-855f-093fb50b8ca5
Power BI Premium Per User Add-On for Faculty | PBI_PREMIUM_PER_USER_ADDON_FACULTY | c05b235f-be75-4029-8851-6a4170758eef
Power BI Premium Per User Add-On for GCC | PBI_PREMIUM_PER_USER_ADDON_CE_GCC; PBI_PREMIUM_PER_USER_ADDON_GCC
Power BI Premium Per User for Faculty | PBI_PREMIUM_PER_USER_FACULTY | 060d8061-f606-4e69-a4e7-e8fff75ea1f5
Power BI Premium Per User for Government | PBI_PREMIUM_PER_USER_GCC
Power BI Pro | POWER_BI_PRO | f8a1db68-be16-40ed-86d5-cb42ce701560 | CFQ7TTC0LHSF:0001
Power BI Pro CE | POWER_BI_PRO_CE | 420af87e-8177-4146-a780-3786adaffbca
Power BI Pro for faculty | POWER_BI_PRO_FACULTY | de5f128b-46d7-4cfc-b915-a89ba060ea56
Power BI Pro for GCC | POWERBI_PRO_GOV
Power Pages authenticated users T1 100 users/per site/month capacity pack | Power_Pages_authenticated_users_T1_100_users/per_site/month_capacity_pack
Power Pages authenticated users T1 100 users/per site/month capacity pack_GCC | Power_Pages_authenticated_users_T1_100_users/per_site/month_capacity_pack_GCC
Power Pages authenticated users T2 min 100 units - 100 users/per site/month capacity pack | Power_Pages_authenticated_users_T2_min_100_units_100_users/per_site/month_capacity_pack
Power Pages authenticated users T2 min 100 units - 100 users/per site/month capacity pack_GCC | Power_Pages_authenticated_users_T2_min_100_units_100_users/per_site/month_capacity_pack_GCC
Power Pages authenticated users T3 min 1,000 units - 100 users/per site/month capacity pack | Power_Pages_authenticated_users_T3_min_1,000_units_100_users/per_site/month_capacity_pack
Power Pages authenticated users T3 min 1,000 units - 100 users/per site/month capacity pack_GCC | Power_Pages_authenticated_users_T3_min_1,000_units_100_users/per_site/month_capacity_pack_GCC
Power Virtual Agent | VIRTUAL_AGENT_BASE
Power Virtual Agent for GCC | VIRTUAL_AGENT_BASE_GCC
PowerApps Plan 1 for Government | POWERAPPS_P1_GOV
`;
