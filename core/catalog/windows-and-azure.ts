/** Windows, Windows 365, Azure and what belongs nowhere else. Columns as in catalog.ts. */
export const WINDOWS_AND_AZURE = `
Azure plan | | | DZH318Z0BPS6:0001 | Azure; Microsoft Azure; Azure Consumption; Azure Usage | usage
Career Coach for faculty | CAREERCOACH_FACULTY
Career Coach for students | CAREERCOACH_STUDENTS
Clipchamp Premium | Clipchamp_Premium
Clipchamp Premium Add-on | Clipchamp_Premium_Add_on
Clipchamp Standard | Clipchamp_Standard
Communications Credits | MCOPSTNC | | | | usage
Microsoft Sustainability Manager Premium | Microsoft_Sustainability_Manager_Premium
Microsoft Sustainability Manager Premium USL Plus | MICROSOFT_SUSTAINABILITY_MANAGER_PREMIUM_USL_ADDON
Microsoft Sustainability Manager USL Essentials | Microsoft_Cloud_for_Sustainability_USL
Minecraft Education Faculty | MEE_FACULTY
Minecraft Education Student | MEE_STUDENT
Windows 10/11 Enterprise A3 for faculty | WIN10_ENT_A3_FAC | 8efbe2f6-106e-442f-97d4-a59aa6037e06
Windows 10/11 Enterprise A3 for students | WIN10_ENT_A3_STU | d4ef921e-840b-4b48-9a90-ab6698bc7b31
Windows 10/11 Enterprise A5 for faculty | WIN10_ENT_A5_FAC | 7b1a89a9-5eb9-4cf8-9467-20c943f1122c
Windows 10/11 Enterprise E3 | WIN10_PRO_ENT_SUB; WIN10_VDA_E3 | cb10e6cd-9da4-4992-867b-67546b1db821; 6a0f6da5-0b87-4190-a6ae-9bb5a2b9546a | | Windows Enterprise E3; Windows E3
Windows 10/11 Enterprise E3 VDA | E3_VDA_only | d13ef257-988a-46f3-8fce-f47484dd4550
Windows 10/11 Enterprise E5 | WIN10_VDA_E5 | 488ba24a-39a9-4473-8ee5-19291e71b002 | CFQ7TTC0LFNW:0002 | Windows Enterprise E5; Windows E5
Windows 10/11 Enterprise E5 Commercial (GCC Compatible) | WINE5_GCC_COMPAT
Windows 10/11 Enterprise E5 (Original) | WIN_ENT_E5 | 1e7e1070-8ccb-4aca-b470-d7cb538cb07e
Windows 365 Business 1 vCPU 2 GB 64 GB | CPC_B_1C_2RAM_64GB | 816eacd3-e1e3-46b3-83c8-1ffd37e053d9
Windows 365 Business 16 vCPU, 64 GB, 1 TB | Windows_365_Business_16_vCPU,_64_GB,_1_TB | 24be3cd7-82ca-41a5-94a7-4903373cdcae
Windows 365 Business 16 vCPU, 64 GB, 512 GB | Windows_365_Business_16_vCPU,_64_GB,_512_GB | 93d9955a-ec70-44d5-8faa-a194492390f7
Windows 365 Business 2 vCPU 4 GB 128 GB | CPC_B_2C_4RAM_128GB | 135bee78-485b-4181-ad6e-40286e311850
Windows 365 Business 2 vCPU 4 GB 256 GB | CPC_B_2C_4RAM_256GB | 805d57c3-a97d-4c12-a1d0-858ffe5015d0
Windows 365 Business 2 vCPU 4 GB 64 GB | CPC_B_2C_4RAM_64GB | 42e6818f-8966-444b-b7ac-0027c83fa8b5
Windows 365 Business 2 vCPU 8 GB 128 GB | CPC_B_2C_8RAM_128GB | 71f21848-f89b-4aaa-a2dc-780c8e8aac5b
Windows 365 Business 2 vCPU 8 GB 256 GB | CPC_B_2C_8RAM_256GB | 750d9542-a2f8-41c7-8c81-311352173432
Windows 365 Business 4 vCPU 16 GB 128 GB | CPC_B_4C_16RAM_128GB | ad83ac17-4a5a-4ebb-adb2-079fb277e8b9
Windows 365 Business 4 vCPU 16 GB 128 GB (with Windows Hybrid Benefit) | CPC_B_4C_16RAM_128GB_WHB | 439ac253-bfbc-49c7-acc0-6b951407b5ef
Windows 365 Business 4 vCPU 16 GB 256 GB | CPC_B_4C_16RAM_256GB | b3891a9f-c7d9-463c-a2ec-0b2321bda6f9
Windows 365 Business 4 vCPU 16 GB 512 GB | CPC_B_4C_16RAM_512GB | 1b3043ad-dfc6-427e-a2c0-5ca7a6c94a2b
Windows 365 Business 8 vCPU 32 GB 128 GB | CPC_B_8C_32RAM_128GB | 3cb45fab-ae53-4ff6-af40-24c1915ca07b
Windows 365 Business 8 vCPU 32 GB 256 GB | CPC_B_8C_32RAM_256GB | fbc79df2-da01-4c17-8d88-17f8c9493d8f
Windows 365 Business 8 vCPU 32 GB 512 GB | CPC_B_8C_32RAM_512GB | 8ee402cd-e6a8-4b67-a411-54d1f37a2049
Windows 365 Enterprise 1 vCPU 2 GB 64 GB | CPC_E_1C_2GB_64GB
Windows 365 Enterprise 2 vCPU 4 GB 128 GB | CPC_E_2C_4GB_128GB
Windows 365 Enterprise 2 vCPU 4 GB 256 GB | CPC_E_2C_4GB_256GB
Windows 365 Enterprise 2 vCPU 4 GB 64 GB | CPC_E_2C_4GB_64GB
Windows 365 Enterprise 2 vCPU 8 GB 128 GB | CPC_E_2C_8GB_128GB | e2aebe6c-897d-480f-9d62-fff1381581f7
Windows 365 Enterprise 2 vCPU 8 GB 256 GB | CPC_E_2C_8GB_256GB
Windows 365 Enterprise 4 vCPU 16 GB 128 GB | CPC_E_4C_16GB_128GB
Windows 365 Enterprise 4 vCPU 16 GB 256 GB | CPC_E_4C_16GB_256GB
Windows 365 Enterprise 4 vCPU 16 GB 512 GB | CPC_E_4C_16GB_512GB
Windows 365 Enterprise 8 vCPU 32 GB 128 GB | CPC_E_8C_32GB_128GB
Windows 365 Enterprise 8 vCPU 32 GB 256 GB | CPC_E_8C_32GB_256GB
Windows 365 Enterprise 8 vCPU 32 GB 512 GB | CPC_E_8C_32GB_512GB
Windows 365 Shared Use 2 vCPU 4 GB 128 GB | Windows_365_S_2vCPU_4GB_128GB
Windows 365 Shared Use 2 vCPU 4 GB 256 GB | Windows_365_S_2vCPU_4GB_256GB
Windows 365 Shared Use 2 vCPU 4 GB 64 GB | Windows_365_S_2vCPU_4GB_64GB
Windows 365 Shared Use 2 vCPU 8 GB 128 GB | Windows_365_S_2vCPU_8GB_128GB
Windows 365 Shared Use 2 vCPU 8 GB 256 GB | Windows_365_S_2vCPU_8GB_256GB
Windows 365 Shared Use 4 vCPU 16 GB 128 GB | Windows_365_S_4vCPU_16GB_128GB
Windows 365 Shared Use 4 vCPU 16 GB 256 GB | Windows_365_S_4vCPU_16GB_256GB
Windows 365 Shared Use 4 vCPU 16 GB 512 GB | Windows_365_S_4vCPU_16GB_512GB
Windows 365 Shared Use 8 vCPU 32 GB 128 GB | Windows_365_S_8vCPU_32GB_128GB
Windows 365 Shared Use 8 vCPU 32 GB 256 GB | Windows_365_S_8vCPU_32GB_256GB
Windows 365 Shared Use 8 vCPU 32 GB 512 GB | Windows_365_S_8vCPU_32GB_512GB
Windows Store for Business | WINDOWS_STORE | | | | free
Windows Store for Business EDU Faculty | WSFB_EDU_FACULTY | | | | free
`;
