// The Azure side of one installation: the web app with its identity, the bot registration, PostgreSQL and the
// workspace for logs. To be completed before it holds anything of anybody (README, "Azure"): secrets out of the app's
// settings into Key Vault, a database that only the app's own network reaches and that takes no password, alerts.
targetScope = 'resourceGroup'

@description('Short name, part of every resource: letters and digits.')
@minLength(3)
@maxLength(16)
param name string

param location string = resourceGroup().location

@description('App registration of the bot, the tabs and the Graph client.')
param clientId string

@secure()
param clientSecret string

param tenantId string = tenant().tenantId

@description('Id of the app in Teams.')
param teamsAppId string

@description('The SharePoint site that only the app opens: host:/sites/path.')
param confidentialSite string

@secure()
@minLength(16)
param notificationSecret string

@secure()
param databasePassword string

var host = '${name}.azurewebsites.net'
var databaseUser = 'trajectwijzer'

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: { retentionInDays: 30, sku: { name: 'PerGB2018' } }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: '${name}-insights'
  location: location
  kind: 'web'
  properties: { Application_Type: 'web', WorkspaceResourceId: logs.id }
}

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: '${name}-plan'
  location: location
  sku: { name: 'B2' }
  kind: 'linux'
  properties: { reserved: true }
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: '${name}-db'
  location: location
  sku: { name: 'Standard_B1ms', tier: 'Burstable' }
  properties: {
    version: '16'
    administratorLogin: databaseUser
    administratorLoginPassword: databasePassword
    storage: { storageSizeGB: 32 }
    backup: { backupRetentionDays: 14, geoRedundantBackup: 'Disabled' }
    authConfig: { activeDirectoryAuth: 'Enabled', passwordAuth: 'Enabled', tenantId: tenantId }
  }

  // Whatever runs in Azure, whoever's it is, comes as far as the password: the app has no network of its own yet.
  resource fromAzure 'firewallRules' = {
    name: 'azure'
    properties: { startIpAddress: '0.0.0.0', endIpAddress: '0.0.0.0' }
  }

  resource store 'databases' = {
    name: 'trajectwijzer'
  }
}

resource app 'Microsoft.Web/sites@2023-12-01' = {
  name: name
  location: location
  kind: 'app,linux'
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      alwaysOn: true
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
      http20Enabled: true
      healthCheckPath: '/healthz'
      appCommandLine: 'node bot/index.ts'
      appSettings: [
        { name: 'HOST', value: '0.0.0.0' }
        { name: 'PUBLIC_URL', value: 'https://${host}' }
        { name: 'TENANT_ID', value: tenantId }
        { name: 'CLIENT_ID', value: clientId }
        { name: 'CLIENT_SECRET', value: clientSecret }
        { name: 'TEAMS_APP_ID', value: teamsAppId }
        { name: 'TAB_TOKEN_ISSUERS', value: '${environment().authentication.loginEndpoint}${tenantId}/v2.0' }
        { name: 'CONFIDENTIAL_SITE', value: confidentialSite }
        { name: 'NOTIFICATION_SECRET', value: notificationSecret }
        {
          name: 'DATABASE_URL'
          value: 'postgres://${databaseUser}:${uriComponent(databasePassword)}@${database.properties.fullyQualifiedDomainName}/trajectwijzer?sslmode=verify-full'
        }
        { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: insights.properties.ConnectionString }
      ]
    }
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-bot'
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'S1' }
  properties: {
    displayName: 'Trajectwijzer'
    endpoint: 'https://${host}/api/messages'
    msaAppId: clientId
    msaAppType: 'SingleTenant'
    msaAppTenantId: tenantId
    disableLocalAuth: true
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: { channelName: 'MsTeamsChannel' }
  }
}

output PUBLIC_URL string = 'https://${host}'
output APP_SERVICE_RESOURCE_ID string = app.id
