# <seats>
$sku = Get-MgSubscribedSku | Select-Object -First 1
$sku.PrepaidUnits.Enabled - $sku.ConsumedUnits
# </seats>
Disconnect-MgGraph
