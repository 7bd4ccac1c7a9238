/** Microsoft 365 and Office 365 suites and what is sold under their names. Columns as in catalog.ts. */
export const SUITES = `
Basic Collaboration | OFFICEBASIC
Business Apps (free) | SMB_APPS | | | | free
Microsoft 365 A1 | M365EDU_A1 | b17653a4-2443-4e8c-a550-18249dda78bb
Microsoft 365 A3 - Unattended License for students use benefit | M365EDU_A3_STUUSEBNFT_RPA1
Microsoft 365 A3 for faculty | M365EDU_A3_FACULTY | 4b590615-0888-425a-a965-b3bf7789848d
Microsoft 365 A3 for students | M365EDU_A3_STUDENT | 7cfd9a2b-e110-4c39-bf20-c6a3f36a3121
Microsoft 365 A3 for students use benefit | M365EDU_A3_STUUSEBNFT
Microsoft 365 A3 Suite features for faculty | Microsoft 365 A3 Suite features for faculty | 32a0e471-8a27-4167-b24f-941559912425
Microsoft 365 A5 for faculty | M365EDU_A5_FACULTY | e97c048c-37a4-45fb-ab50-922fbf07a370
Microsoft 365 A5 for students | M365EDU_A5_STUDENT | 46c119d4-0379-4a9d-85e4-97c66d3f909e
Microsoft 365 A5 for students use benefit | M365EDU_A5_STUUSEBNFT
Microsoft 365 A5 Suite features for faculty | M365_A5_SUITE_COMPONENTS_FACULTY | 9b8fe788-6174-4c4e-983b-3330c93ec278
Microsoft 365 A5 without Audio Conferencing for students use benefit | M365EDU_A5_NOPSTNCONF_STUUSEBNFT
Microsoft 365 Apps for business | O365_BUSINESS; SMB_BUSINESS | cdd28e44-67e3-425e-be4c-737fab2899d3; b214fe43-f5a3-4703-beeb-fa97188220fc | CFQ7TTC0LH1G:0001 | Office 365 Apps for business; Apps for business; Office Apps for business
Microsoft 365 Apps for enterprise | OFFICESUBSCRIPTION | c2273bd0-dff7-4215-9ef5-2c7bcfb06425 | | Office 365 ProPlus; Microsoft 365 ProPlus; Office ProPlus; Office 365 Apps for enterprise; Apps for enterprise
Microsoft 365 Apps for enterprise (device) | OFFICE_PROPLUS_DEVICE1 | ea4c5ec8-50e3-4193-89b9-50da5bd4cdc7
Microsoft 365 Apps for faculty | OFFICESUBSCRIPTION_FACULTY | 12b8c807-2e20-48fc-b453-542b6ee9d171
Microsoft 365 Apps for students | OFFICESUBSCRIPTION_STUDENT | c32f9321-a627-406d-a114-1f9c81aaafac
Microsoft 365 Business Basic | O365_BUSINESS_ESSENTIALS; SMB_BUSINESS_ESSENTIALS | 3b555118-da6a-4418-894f-7df1e2096870; dab7782a-93b1-4074-8bb1-0e61318bea0b | CFQ7TTC0LH18:0001 | Office 365 Business Essentials; Microsoft 365 Business Essentials; Office 365 Business Basic; Business Basic; 365 Business Basic
Microsoft 365 Business Basic EEA (no Teams) | Microsoft_365_Business_Basic_EEA_(no_Teams) | b1f3042b-a390-4b56-ab61-b88e7e767a97
Microsoft 365 Business Basic (no Teams) | Microsoft_365_Business_Basic_(no Teams) | 21502a13-c8dc-4744-be9c-177fd9d2eafc
Microsoft 365 Business Premium | SPB | cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46 | CFQ7TTC0LCHC:0002 | Business Premium; 365 Business Premium
Microsoft 365 Business Premium Donation | Microsoft_365_Business_Premium_Donation_(Non_Profit_Pricing) | 24c35284-d768-4e53-84d9-b7ae73dddf69
Microsoft 365 Business Premium EEA (no Teams) | Office_365_w/o_Teams_Bundle_Business_Premium | a3f586b6-8cce-4d9b-99d6-55238397f77a
Microsoft 365 Business Premium (no Teams) | Microsoft_365_ Business_ Premium_(no Teams) | 00e1ec7b-e4a3-40d1-9441-b69b597ab222
Microsoft 365 Business Standard | O365_BUSINESS_PREMIUM | f245ecc8-75af-4f8e-b61f-27d8114de5f3 | CFQ7TTC0LDPB:0001 | Office 365 Business Premium; Office 365 Business Standard; Business Standard; 365 Business Standard
Microsoft 365 Business Standard - Prepaid Legacy | SMB_BUSINESS_PREMIUM | ac5cef5d-921b-4f97-9ef3-c99076e5470f
Microsoft 365 Business Standard EEA (no Teams) | Microsoft_365_Business_Standard_EEA_(no_Teams); Office_365_w/o_Teams_Bundle_Business_Standard | ffa3a2a0-3820-462a-aa81-8a4d741f0cba; c1f79c29-5d7a-4bec-a2c1-1a76774864c0
Microsoft 365 Business Standard (no Teams) | MICROSOFT_365_BUSINESS_STANDARD_NO_TEAMS | 5a1c7b8d-0739-4ca8-bf69-ec87e69133ac
Microsoft 365 Copilot | M365_Copilot; Microsoft_365_Copilot | a809996b-059e-42e2-9866-db24b99a9782; 639dec6b-bb19-468b-871c-c5c441c4b0cb | | Microsoft Copilot for Microsoft 365; Microsoft 365 Copilot Add-on; Copilot for Microsoft 365
Microsoft 365 Copilot Business
Microsoft 365 Copilot for faculty | Microsoft_365_Copilot_EDU | | | Microsoft 365 Copilot (Education Faculty)
Microsoft 365 Copilot for Sales | Microsoft_Copilot_for_Sales
Microsoft 365 E3 | SPE_E3 | 05e9a617-0261-4cee-bb44-138d3ef5d965 | CFQ7TTC0LFLX:0001 | Secure Productive Enterprise E3
Microsoft 365 E3 - Unattended License | SPE_E3_RPA1 | c2ac2ee4-9bb1-47e4-8541-d689c7e83371
Microsoft 365 E3 EEA (no Teams) | O365_w/o Teams Bundle_M3 | c2fe850d-fbbb-4858-b67d-bd0c6e746da3
Microsoft 365 E3 EEA (no Teams) - Unattended License | Microsoft_365_E3_EEA_(no_Teams)_Unattended_License | a23dbafb-3396-48b3-ad9c-a304fe206043
Microsoft 365 E3 Extra Features | Microsoft_365_E3_Extra_Features | f5b15d67-b99e-406b-90f1-308452f94de6
Microsoft 365 E3 (no Teams) | Microsoft_365_E3_(no_Teams) | dcf0408c-aaec-446c-afd4-43e3683943ea
Microsoft 365 E5 | SPE_E5 | 06ebc4ee-1bb5-47dd-8120-11324bc54e06 | CFQ7TTC0LFLZ:0002 | Secure Productive Enterprise E5
Microsoft 365 E5 Compliance | INFORMATION_PROTECTION_COMPLIANCE | 184efa21-98c3-4e5d-95ab-d07053a96e67 | | Microsoft 365 E5 Compliance Add-on; E5 Compliance
Microsoft 365 E5 Developer (without Windows and Audio Conferencing) | DEVELOPERPACK_E5
Microsoft 365 E5 eDiscovery and Audit
Microsoft 365 E5 EEA (no Teams) | O365_w/o_Teams_Bundle_M5 | 3271cf8e-2be5-4a09-a549-70fd05baaa17
Microsoft 365 E5 EEA (no Teams) with Calling Minutes | Microsoft_365_E5_EEA_(no_Teams)_with_Calling_Minutes | 6ee4114a-9b2d-4577-9e7a-49fa43d222d3
Microsoft 365 E5 EEA (no Teams) without Audio Conferencing | Microsoft_365_E5_EEA_(no_Teams)_without_Audio_Conferencing | 90277bc7-a6fe-4181-99d8-712b08b8d32b
Microsoft 365 E5 Information Protection and Governance
Microsoft 365 E5 Insider Risk Management
Microsoft 365 E5 (no Teams) | Microsoft_365_E5_(no_Teams) | 18a4bd3f-0b5b-4887-b04f-61dd0ee15f5e
Microsoft 365 E5 Security | IDENTITY_THREAT_PROTECTION | 26124093-3d78-432b-b5dc-48bf992543d5 | | Microsoft 365 E5 Security Add-on; E5 Security
Microsoft 365 E5 Security for EMS E5 | IDENTITY_THREAT_PROTECTION_FOR_EMS_E5 | 44ac31e7-2999-4304-ad94-c948886741d4
Microsoft 365 E5 Suite features | M365_E5_SUITE_COMPONENTS | 99cc8282-2f74-4954-83b7-c6a9a1999067
Microsoft 365 E5 with Calling Minutes | SPE_E5_CALLINGMINUTES | a91fc4e0-65e5-4266-aa76-4037509c1626
Microsoft 365 E5 without Audio Conferencing | SPE_E5_NOPSTNCONF | cd2925a3-5076-4233-8931-638a8c94f773
Microsoft 365 E7 | MICROSOFT_365_E7 | 9a18296a-025f-4e37-9ffa-30bf8d1ce775
Microsoft 365 F1 | M365_F1; M365_F1_COMM | 44575883-256e-4a79-9da4-ebe9acabe2b2; 50f60901-3181-4b75-8a2c-4c8e4c1d5a72
Microsoft 365 F1 EEA (no Teams) | Microsoft_365_F1_EEA_(no_Teams) | 0666269f-b167-4c5b-a76f-fc574f2b1118
Microsoft 365 F3 | SPE_F1 | 66b55226-6b4f-492c-910c-a3b7a3c9d993 | CFQ7TTC0LH05:0001
Microsoft 365 F3 EEA (no Teams) | Microsoft_365_F3_EEA_(no_Teams) | f7ee79a7-7aec-4ca4-9fb9-34d6b930ad87
Microsoft 365 F3 GCC | M365_F1_GOV
Microsoft 365 F5 Compliance Add-on | SPE_F5_COMP | 91de26be-adfa-4a3d-989e-9131cc23dda7 | | Microsoft 365 F5 Compliance
Microsoft 365 F5 Compliance Add-on GCC | SPE_F5_COMP_GCC
Microsoft 365 F5 Security + Compliance Add-on | SPE_F5_SECCOMP | 32b47245-eb31-44fc-b945-a8b1576c439f | | Microsoft 365 F5 Security + Compliance
Microsoft 365 F5 Security Add-on | SPE_F5_SEC | 67ffe999-d9ca-49e1-9d2c-03fb28aa7a48 | | Microsoft 365 F5 Security
Microsoft 365 G3 - Unattended License for GCC | M365_G3_RPA1_GOV
Microsoft 365 G3 GCC | M365_G3_GOV
Microsoft 365 GCC G5 | M365_G5_GCC
Microsoft 365 GCC G5 w/o WDATP/CAS Unified | M365_G5_GOV
Microsoft 365 Lighthouse | Microsoft365_Lighthouse | | | | free
Microsoft 365 Security and Compliance for Firstline Workers | M365_SECURITY_COMPLIANCE_FOR_FLW
Office 365 A1 for faculty | STANDARDWOFFPACK_FACULTY | 94763226-9b3c-4e75-a931-5c89701abe66
Office 365 A1 for students | STANDARDWOFFPACK_STUDENT | 314c4481-f395-4525-be8b-2ec4bb1e9d91
Office 365 A1 Plus for faculty | STANDARDWOFFPACK_IW_FACULTY | 78e66a63-337a-4a9a-8959-41c6654dfb56
Office 365 A1 Plus for students | STANDARDWOFFPACK_IW_STUDENT | e82ae690-a2d5-4d76-8d30-7c6e01e6022e
Office 365 A3 for faculty | ENTERPRISEPACKPLUS_FACULTY | e578b273-6db4-4691-bba0-8d691f4da603
Office 365 A3 for students | ENTERPRISEPACKPLUS_STUDENT | 98b6e773-24d4-4c0d-a968-6e787a1f8204
Office 365 A5 for faculty | ENTERPRISEPREMIUM_FACULTY | a4585165-0533-458a-97e3-c400570268c4
Office 365 A5 for students | ENTERPRISEPREMIUM_STUDENT | ee656612-49fa-43e5-b67e-cb1fdf7699df
Office 365 Advanced Compliance | EQUIVIO_ANALYTICS
Office 365 Advanced Compliance for GCC | EQUIVIO_ANALYTICS_GOV
Office 365 E1 | STANDARDPACK | 18181a46-0d4e-45cd-891e-60aabd171b4e | CFQ7TTC0LF8Q:0001
Office 365 E1 EEA (no Teams) | Office_365_w/o_Teams_Bundle_E1 | b57282e3-65bd-4252-9502-c0eae1e5ab7f
Office 365 E1 (no Teams) | Office_365_E1_(no_Teams) | f8ced641-8e17-4dc5-b014-f5a2d53f6ac8
Office 365 E2 | STANDARDWOFFPACK | 6634e0ce-1a9f-428c-a498-f84ec7b8aa2e
Office 365 E3 | ENTERPRISEPACK | 6fd2c87f-b296-42f0-b197-1e91e994b900 | CFQ7TTC0LF8R:0001
Office 365 E3 Developer | DEVELOPERPACK
Office 365 E3 EEA (no Teams) | O365_w/o_Teams_Bundle_E3 | d711d25a-a21c-492f-bd19-aae1e8ebaf30
Office 365 E3 (no Teams) | Office_365_E3_(no_Teams) | 46c3a859-c90d-40b3-9551-6178a48d5c18
Office 365 E4 | ENTERPRISEWITHSCAL | 1392051d-0cb9-4b7a-88d5-621fee5e8711
Office 365 E5 | ENTERPRISEPREMIUM | c7df2760-2c81-4ef7-b578-5b5392b571df | CFQ7TTC0LF8S:0002
Office 365 E5 EEA (no Teams) | Office_365_w/o_Teams_Bundle_E5 | cf50bae9-29e8-4775-b07c-56ee10e3776d
Office 365 E5 EEA (no Teams) without Audio Conferencing | Office_365_E5_EEA_(no_Teams)_without_Audio_Conferencing | 71772aeb-4bb8-4f74-9dd4-36c7a9b5ca74
Office 365 E5 without Audio Conferencing | ENTERPRISEPREMIUM_NOPSTNCONF | 26d45bd9-adf1-46cd-a9e1-51e9a5524128
Office 365 Extra File Storage | SHAREPOINTSTORAGE | 99049c9c-6011-4908-bf17-15f496e6519d | CFQ7TTC0LHS9:0001 | Office 365 Extra File Storage Add-on; Microsoft 365 Extra File Storage; Extra File Storage
Office 365 Extra File Storage for GCC | SHAREPOINTSTORAGE_GOV
Office 365 F3 | DESKLESSPACK | 4b585984-651b-448a-9e53-3b10f069cf7f | CFQ7TTC0LGZW:0001 | Office 365 F1; Office 365 K1
Office 365 F3 EEA (no Teams) | Office_365_F3_EEA_(no_Teams) | d1f0495b-cb7b-4e11-8b85-daee7e7e5664
Office 365 G1 GCC | STANDARDPACK_GOV
Office 365 G3 GCC | ENTERPRISEPACK_GOV
Office 365 G3 without Microsoft 365 Apps GCC | ENTERPRISEPACKWITHOUTPROPLUS_GOV
Office 365 G5 GCC | ENTERPRISEPREMIUM_GOV
Office 365 GCC G5 without Audio Conferencing | ENTERPRISEPREMIUM_NOPSTNCONF_NOPBI_GOV
Office 365 GCC G5 without Power BI and Phone System | ENTERPRISEPREMIUM_NOPBIPBX_GOV
Office 365 Midsize Business | MIDSIZEPACK
Office 365 Multi-Geo Capabilities | OFFICE365_MULTIGEO
Office 365 Small Business | LITEPACK
Office 365 Small Business Premium | LITEPACK_P2
`;
