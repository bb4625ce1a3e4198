<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Kernelroom</name>
    <message>
        <source>Show or hide panel {}</source>
        <translation>显示或隐藏面板“{}”</translation>
    </message>
    <message>
        <source>Copy kernel as {}</source>
        <translation>将核复制为 {}</translation>
    </message>
    <message>
        <source>Put the kernel on the clipboard as {}</source>
        <translation>将核以 {} 形式放入剪贴板</translation>
    </message>
    <message>
        <source>Begin with the sample photo: {}</source>
        <translation>从示例照片开始：{}</translation>
    </message>
    <message>
        <source>Blend channels: {}</source>
        <translation>混合通道：{}</translation>
    </message>
    <message>
        <source>Blend mode: {}</source>
        <translation>混合模式：{}</translation>
    </message>
    <message>
        <source>Proof intent: {}</source>
        <translation>校样意图：{}</translation>
    </message>
    <message>
        <source>Preferences: {}</source>
        <translation>首选项：{}</translation>
    </message>
    <message>
        <source>Shortcuts: {}</source>
        <translation>快捷键：{}</translation>
    </message>
    <message>
        <source>Shortcuts of {}</source>
        <translation>{} 的快捷键</translation>
    </message>
    <message>
        <source>Workspace {}</source>
        <translation>工作区“{}”</translation>
    </message>
    <message>
        <source>Values as {}</source>
        <translation>数值显示为 {}</translation>
    </message>
    <message>
        <source>Symmetrize: {}</source>
        <translation>对称化：{}</translation>
    </message>
    <message>
        <source>Dilate: {}</source>
        <translation>膨胀核：{}</translation>
    </message>
    <message>
        <source>Lab: {}</source>
        <translation>实验室：{}</translation>
    </message>
    <message>
        <source>Lesson: {}</source>
        <translation>课程：{}</translation>
    </message>
    <message>
        <source>Mask: {}</source>
        <translation>蒙版：{}</translation>
    </message>
    <message>
        <source>Planes: {}</source>
        <translation>平面：{}</translation>
    </message>
    <message>
        <source>Preset: {}</source>
        <translation>预设：{}</translation>
    </message>
    <message>
        <source>Presets: {}</source>
        <translation>预设：{}</translation>
    </message>
    <message>
        <source>Maps by {}</source>
        <translation>特征图：{}</translation>
    </message>
    <message>
        <source>{} (kernel grid)</source>
        <translation>{}（核网格）</translation>
    </message>
    <message>
        <source>Undo {}</source>
        <translation>撤销：{}</translation>
    </message>
    <message>
        <source>Redo {}</source>
        <translation>重做：{}</translation>
    </message>
    <message>
        <source>Change {}</source>
        <translation>更改：{}</translation>
    </message>
    <message>
        <source>Reset {}</source>
        <translation>重置：{}</translation>
    </message>
    <message>
        <source>Replace {} instead</source>
        <translation>改为替换 {}</translation>
    </message>
    <message>
        <source>Added {} after {}.</source>
        <translation>已在 {1} 之后添加 {0}。</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <translation>已保存为 {}。</translation>
    </message>
    <message>
        <source>Opening {}</source>
        <translation>正在打开 {}</translation>
    </message>
    <message>
        <source>Saving {}</source>
        <translation>正在保存 {}</translation>
    </message>
    <message>
        <source>Kernelroom {} is here.</source>
        <translation>Kernelroom {} 已就绪。</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>{} 项已更改</translation>
    </message>
    <message>
        <source>{} % black · {} % white</source>
        <translation>{} % 黑 · {} % 白</translation>
    </message>
    <message>
        <source>Sum {}</source>
        <translation>和 {}</translation>
    </message>
    <message>
        <source>Brightness is kept.</source>
        <translation>亮度不变。</translation>
    </message>
    <message>
        <source>Bright becomes dark.</source>
        <translation>亮变暗。</translation>
    </message>
    <message>
        <source>Bright becomes dark, scaled.</source>
        <translation>亮变暗，并缩放。</translation>
    </message>
    <message>
        <source>Flat areas become {}.</source>
        <translation>平坦处变为{}。</translation>
    </message>
    <message>
        <source>{} times brighter.</source>
        <translation>亮 {} 倍。</translation>
    </message>
    <message>
        <source>{} times darker.</source>
        <translation>暗 {} 倍。</translation>
    </message>
    <message>
        <source>{} % brighter.</source>
        <translation>亮 {} %。</translation>
    </message>
    <message>
        <source>{} % darker.</source>
        <translation>暗 {} %。</translation>
    </message>
    <message>
        <source>The first edit adds a step.</source>
        <translation>首次编辑即添加一个步骤。</translation>
    </message>
    <message>
        <source>Blending and mask</source>
        <translation>混合与蒙版</translation>
    </message>
    <message>
        <source>1 photo</source>
        <translation>1 张照片</translation>
    </message>
    <message>
        <source>{} photos</source>
        <translation>{} 张照片</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>收回上一次更改</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Make the change that was taken back again</source>
        <translation>重新执行收回的更改</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Add filter…</source>
        <translation>添加滤镜…</translation>
    </message>
    <message>
        <source>Choose a filter that is added as a step</source>
        <translation>选择要添加为步骤的滤镜</translation>
    </message>
    <message>
        <source>New kernel</source>
        <translation>新建核</translation>
    </message>
    <message>
        <source>Go to an empty kernel, whose first edit adds a step</source>
        <translation>转到空核，首次编辑即添加一个步骤</translation>
    </message>
    <message>
        <source>Reset values</source>
        <translation>重置数值</translation>
    </message>
    <message>
        <source>Put every value back to its default</source>
        <translation>将所有数值恢复默认</translation>
    </message>
    <message>
        <source>Take back the new step</source>
        <translation>收回新步骤</translation>
    </message>
    <message>
        <source>Delete the step that was just added</source>
        <translation>删除刚添加的步骤</translation>
    </message>
    <message>
        <source>Replace instead</source>
        <translation>改为替换</translation>
    </message>
    <message>
        <source>Put the step that was just added into the place of the one before</source>
        <translation>用刚添加的步骤替换前一个</translation>
    </message>
    <message>
        <source>Rename step</source>
        <translation>重命名步骤</translation>
    </message>
    <message>
        <source>Give the step a name of its own</source>
        <translation>给步骤自定名称</translation>
    </message>
    <message>
        <source>Duplicate step</source>
        <translation>复制一份步骤</translation>
    </message>
    <message>
        <source>Add the step once more after itself</source>
        <translation>在其后再添加一次此步骤</translation>
    </message>
    <message>
        <source>Copy steps</source>
        <translation>复制步骤</translation>
    </message>
    <message>
        <source>Put the chosen steps on the clipboard as text</source>
        <translation>将所选步骤作为文本放入剪贴板</translation>
    </message>
    <message>
        <source>Paste steps</source>
        <translation>粘贴步骤</translation>
    </message>
    <message>
        <source>Add the steps that the clipboard holds</source>
        <translation>添加剪贴板中的步骤</translation>
    </message>
    <message>
        <source>Delete step</source>
        <translation>删除步骤</translation>
    </message>
    <message>
        <source>Take the chosen steps out of the list</source>
        <translation>从列表中移除所选步骤</translation>
    </message>
    <message>
        <source>Switch step on or off</source>
        <translation>开启或关闭步骤</translation>
    </message>
    <message>
        <source>Keep the step in the list without its effect</source>
        <translation>保留步骤但不生效</translation>
    </message>
    <message>
        <source>Show step alone</source>
        <translation>单独显示步骤</translation>
    </message>
    <message>
        <source>Show the photo with this step only</source>
        <translation>只用此步骤显示照片</translation>
    </message>
    <message>
        <source>Switch all steps off or on</source>
        <translation>关闭或开启所有步骤</translation>
    </message>
    <message>
        <source>Show the photo with or without steps</source>
        <translation>显示有或无步骤的照片</translation>
    </message>
    <message>
        <source>Move step up</source>
        <translation>上移步骤</translation>
    </message>
    <message>
        <source>Have the step done earlier by one place</source>
        <translation>将步骤提前一位</translation>
    </message>
    <message>
        <source>Move step down</source>
        <translation>下移步骤</translation>
    </message>
    <message>
        <source>Have the step done later by one place</source>
        <translation>将步骤推后一位</translation>
    </message>
    <message>
        <source>Blend mode</source>
        <translation>混合模式</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode normal</source>
        <translation>以“正常”模式将结果叠在下方之上</translation>
    </message>
    <message>
        <source>add a step first</source>
        <translation>请先添加步骤</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>正片叠底</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode multiply</source>
        <translation>以“正片叠底”模式将结果叠在下方之上</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>滤色</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode screen</source>
        <translation>以“滤色”模式将结果叠在下方之上</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode overlay</source>
        <translation>以“叠加”模式将结果叠在下方之上</translation>
    </message>
    <message>
        <source>Soft light</source>
        <translation>柔光</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode soft light</source>
        <translation>以“柔光”模式将结果叠在下方之上</translation>
    </message>
    <message>
        <source>Hard light</source>
        <translation>强光</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode hard light</source>
        <translation>以“强光”模式将结果叠在下方之上</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>变暗</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode darken</source>
        <translation>以“变暗”模式将结果叠在下方之上</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>变亮</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode lighten</source>
        <translation>以“变亮”模式将结果叠在下方之上</translation>
    </message>
    <message>
        <source>Colour dodge</source>
        <translation>颜色减淡</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode colour dodge</source>
        <translation>以“颜色减淡”模式将结果叠在下方之上</translation>
    </message>
    <message>
        <source>Colour burn</source>
        <translation>颜色加深</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode colour burn</source>
        <translation>以“颜色加深”模式将结果叠在下方之上</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode difference</source>
        <translation>以“差值”模式将结果叠在下方之上</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode exclusion</source>
        <translation>以“排除”模式将结果叠在下方之上</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>相加</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode add</source>
        <translation>以“相加”模式将结果叠在下方之上</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>减去</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode subtract</source>
        <translation>以“减去”模式将结果叠在下方之上</translation>
    </message>
    <message>
        <source>Divide</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode divide</source>
        <translation>以“划分”模式将结果叠在下方之上</translation>
    </message>
    <message>
        <source>Grain extract</source>
        <translation>提取颗粒</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode grain extract</source>
        <translation>以“提取颗粒”模式将结果叠在下方之上</translation>
    </message>
    <message>
        <source>Grain merge</source>
        <translation>合并颗粒</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode grain merge</source>
        <translation>以“合并颗粒”模式将结果叠在下方之上</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>色相</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode hue</source>
        <translation>以“色相”模式将结果叠在下方之上</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>饱和度</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode saturation</source>
        <translation>以“饱和度”模式将结果叠在下方之上</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode colour</source>
        <translation>以“颜色”模式将结果叠在下方之上</translation>
    </message>
    <message>
        <source>Luminosity</source>
        <translation>明度</translation>
    </message>
    <message>
        <source>Lay the step's result over what lies below by the mode luminosity</source>
        <translation>以“明度”模式将结果叠在下方之上</translation>
    </message>
    <message>
        <source>Blend channels</source>
        <translation>混合通道</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>所有通道</translation>
    </message>
    <message>
        <source>The step changes colours and alpha</source>
        <translation>步骤更改颜色和 Alpha</translation>
    </message>
    <message>
        <source>Colours only</source>
        <translation>仅颜色</translation>
    </message>
    <message>
        <source>The step changes colours and leaves alpha</source>
        <translation>步骤更改颜色，保留 Alpha</translation>
    </message>
    <message>
        <source>Lightness only</source>
        <translation>仅亮度</translation>
    </message>
    <message>
        <source>The step changes how light colours are, by CIE L*</source>
        <translation>步骤更改颜色的明暗，按 CIE L*</translation>
    </message>
    <message>
        <source>Luma only</source>
        <translation>仅 Luma</translation>
    </message>
    <message>
        <source>The step changes how light colours are, by the luma of BT.601</source>
        <translation>步骤更改颜色的明暗，按 BT.601 的 luma</translation>
    </message>
    <message>
        <source>Largest channel only</source>
        <translation>仅最大通道</translation>
    </message>
    <message>
        <source>The step changes how light colours are, by the value of HSV</source>
        <translation>步骤更改颜色的明暗，按 HSV 的明度值</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>Add ellipse</source>
        <translation>添加椭圆</translation>
    </message>
    <message>
        <source>Show the step only in a part of the photo: ellipse</source>
        <translation>只在照片的一部分显示步骤：椭圆</translation>
    </message>
    <message>
        <source>Add rectangle</source>
        <translation>添加矩形</translation>
    </message>
    <message>
        <source>Show the step only in a part of the photo: rectangle</source>
        <translation>只在照片的一部分显示步骤：矩形</translation>
    </message>
    <message>
        <source>Add linear gradient</source>
        <translation>添加线性渐变</translation>
    </message>
    <message>
        <source>Show the step only in a part of the photo: linear gradient</source>
        <translation>只在照片的一部分显示步骤：线性渐变</translation>
    </message>
    <message>
        <source>Add radial gradient</source>
        <translation>添加径向渐变</translation>
    </message>
    <message>
        <source>Show the step only in a part of the photo: radial gradient</source>
        <translation>只在照片的一部分显示步骤：径向渐变</translation>
    </message>
    <message>
        <source>Add lightness</source>
        <translation>添加亮度范围</translation>
    </message>
    <message>
        <source>Show the step only in a part of the photo: lightness</source>
        <translation>只在照片的一部分显示步骤：亮度</translation>
    </message>
    <message>
        <source>Add saturation</source>
        <translation>添加饱和度范围</translation>
    </message>
    <message>
        <source>Show the step only in a part of the photo: saturation</source>
        <translation>只在照片的一部分显示步骤：饱和度</translation>
    </message>
    <message>
        <source>Add hue</source>
        <translation>添加色相范围</translation>
    </message>
    <message>
        <source>Show the step only in a part of the photo: hue</source>
        <translation>只在照片的一部分显示步骤：色相</translation>
    </message>
    <message>
        <source>Add colour</source>
        <translation>添加颜色</translation>
    </message>
    <message>
        <source>Show the step only in a part of the photo: colour</source>
        <translation>只在照片的一部分显示步骤：颜色</translation>
    </message>
    <message>
        <source>Add edges</source>
        <translation>添加边缘</translation>
    </message>
    <message>
        <source>Show the step only in a part of the photo: edges</source>
        <translation>只在照片的一部分显示步骤：边缘</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>从文件添加…</translation>
    </message>
    <message>
        <source>Add a picture or a mask's file to the mask of the step</source>
        <translation>将图片或蒙版文件添加到步骤的蒙版</translation>
    </message>
    <message>
        <source>Show mask</source>
        <translation>显示蒙版</translation>
    </message>
    <message>
        <source>Show where the step is seen, in red over the photo</source>
        <translation>在照片上用红色显示步骤作用之处</translation>
    </message>
    <message>
        <source>Show mask in grey</source>
        <translation>以灰度显示蒙版</translation>
    </message>
    <message>
        <source>Show the mask in place of the photo</source>
        <translation>显示蒙版代替照片</translation>
    </message>
    <message>
        <source>Open mask…</source>
        <translation>打开蒙版…</translation>
    </message>
    <message>
        <source>Show the step through a picture or a mask's file</source>
        <translation>通过图片或蒙版文件显示步骤</translation>
    </message>
    <message>
        <source>Save mask…</source>
        <translation>保存蒙版…</translation>
    </message>
    <message>
        <source>Write the mask as a file for other photos, or as a picture</source>
        <translation>将蒙版写成供其他照片用的文件或图片</translation>
    </message>
    <message>
        <source>Invert mask</source>
        <translation>反转蒙版</translation>
    </message>
    <message>
        <source>Show the step where it was not shown</source>
        <translation>在原先不显示处显示步骤</translation>
    </message>
    <message>
        <source>Remove mask</source>
        <translation>移除蒙版</translation>
    </message>
    <message>
        <source>Show the step everywhere</source>
        <translation>在各处显示步骤</translation>
    </message>
    <message>
        <source>Add the result of</source>
        <translation>添加以下步骤的结果</translation>
    </message>
    <message>
        <source>Use the mask of</source>
        <translation>使用以下步骤的蒙版</translation>
    </message>
    <message>
        <source>Copy the mask of</source>
        <translation>复制以下步骤的蒙版</translation>
    </message>
    <message>
        <source>Make the mask its own</source>
        <translation>使蒙版独立</translation>
    </message>
    <message>
        <source>Give this step a copy of a mask that others share, which they don't follow</source>
        <translation>给此步骤一份共用蒙版的副本，其他步骤不受影响</translation>
    </message>
    <message>
        <source>Turn step into an editable kernel</source>
        <translation>将步骤转为可编辑的核</translation>
    </message>
    <message>
        <source>Put a convolution into its place, with the one kernel that the step lays</source>
        <translation>用该步骤所用的一个核的卷积取代它</translation>
    </message>
    <message>
        <source>Save frames…</source>
        <translation>保存帧…</translation>
    </message>
    <message>
        <source>Write all frames that the step gives as GIF, WebP or the pages of a TIFF</source>
        <translation>将步骤的所有帧写成 GIF、WebP 或 TIFF 页</translation>
    </message>
    <message>
        <source>Save as it changes</source>
        <translation>按变化过程保存</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>滤镜</translation>
    </message>
    <message>
        <source>Steps of this photo</source>
        <translation>此照片的步骤</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>核</translation>
    </message>
    <message>
        <source>Turn left by 90°</source>
        <translation>向左旋转 90°</translation>
    </message>
    <message>
        <source>Turn the weights a quarter to the left</source>
        <translation>将权重向左旋转四分之一圈</translation>
    </message>
    <message>
        <source>Turn right by 90°</source>
        <translation>向右旋转 90°</translation>
    </message>
    <message>
        <source>Turn the weights a quarter to the right</source>
        <translation>将权重向右旋转四分之一圈</translation>
    </message>
    <message>
        <source>Turn left by 45°</source>
        <translation>向左旋转 45°</translation>
    </message>
    <message>
        <source>Turn the weights an eighth to the left, ring by ring</source>
        <translation>将权重逐圈向左旋转八分之一</translation>
    </message>
    <message>
        <source>Turn right by 45°</source>
        <translation>向右旋转 45°</translation>
    </message>
    <message>
        <source>Turn the weights an eighth to the right, ring by ring</source>
        <translation>将权重逐圈向右旋转八分之一</translation>
    </message>
    <message>
        <source>Flip left and right</source>
        <translation>左右翻转</translation>
    </message>
    <message>
        <source>Mirror the columns</source>
        <translation>镜像各列</translation>
    </message>
    <message>
        <source>Flip up and down</source>
        <translation>上下翻转</translation>
    </message>
    <message>
        <source>Mirror the rows</source>
        <translation>镜像各行</translation>
    </message>
    <message>
        <source>Transpose rows and columns</source>
        <translation>转置行列</translation>
    </message>
    <message>
        <source>Mirror about the main diagonal</source>
        <translation>沿主对角线镜像</translation>
    </message>
    <message>
        <source>Negate every weight</source>
        <translation>所有权重取反</translation>
    </message>
    <message>
        <source>Change the sign of every weight</source>
        <translation>改变每个权重的符号</translation>
    </message>
    <message>
        <source>Scale the weights to a sum of 1</source>
        <translation>将权重缩放到和为 1</translation>
    </message>
    <message>
        <source>Divide by the sum, so that the mean brightness stays</source>
        <translation>除以总和，使平均亮度不变</translation>
    </message>
    <message>
        <source>Divide by the sum, or by the own divisor</source>
        <translation>除以总和，或除以自定除数</translation>
    </message>
    <message>
        <source>Have the weights' sum be the divisor, now and when they change, or no longer</source>
        <translation>以权重之和为除数，现在及更改时，或不再如此</translation>
    </message>
    <message>
        <source>Balance the weights to a sum of 0</source>
        <translation>将权重平衡到和为 0</translation>
    </message>
    <message>
        <source>Subtract the mean, so that flat parts give 0</source>
        <translation>减去平均值，使平坦处为 0</translation>
    </message>
    <message>
        <source>Symmetrize</source>
        <translation>对称化</translation>
    </message>
    <message>
        <source>Left and right</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>Take the mean with the mirrored columns</source>
        <translation>与镜像的列取平均</translation>
    </message>
    <message>
        <source>Top and bottom</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>Take the mean with the mirrored rows</source>
        <translation>与镜像的行取平均</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Take the mean of all four mirrored kernels</source>
        <translation>取四个镜像核的平均</translation>
    </message>
    <message>
        <source>Diagonal</source>
        <translation>对角</translation>
    </message>
    <message>
        <source>Take the mean with the transposed kernel</source>
        <translation>与转置核取平均</translation>
    </message>
    <message>
        <source>By quarter turns</source>
        <translation>四分之一旋转</translation>
    </message>
    <message>
        <source>Take the mean of all quarter turns</source>
        <translation>取所有四分之一旋转的平均</translation>
    </message>
    <message>
        <source>Dilate</source>
        <translation>膨胀核</translation>
    </message>
    <message>
        <source>By 2</source>
        <translation>2 倍</translation>
    </message>
    <message>
        <source>Move the weights 2 pixels apart, with holes between them</source>
        <translation>将权重间隔 2 像素，其间为空洞</translation>
    </message>
    <message>
        <source>By 3</source>
        <translation>3 倍</translation>
    </message>
    <message>
        <source>Move the weights 3 pixels apart, with holes between them</source>
        <translation>将权重间隔 3 像素，其间为空洞</translation>
    </message>
    <message>
        <source>By 4</source>
        <translation>4 倍</translation>
    </message>
    <message>
        <source>Move the weights 4 pixels apart, with holes between them</source>
        <translation>将权重间隔 4 像素，其间为空洞</translation>
    </message>
    <message>
        <source>Trim zeros at the edges</source>
        <translation>裁去边缘的零</translation>
    </message>
    <message>
        <source>Remove outer rows and columns of zeros</source>
        <translation>移除外侧全零的行和列</translation>
    </message>
    <message>
        <source>Pad with a row of zeros on each side</source>
        <translation>每边补一排零</translation>
    </message>
    <message>
        <source>Make the kernel two rows and two columns larger</source>
        <translation>将核增加两行两列</translation>
    </message>
    <message>
        <source>Delta minus kernel</source>
        <translation>Delta 减去核</translation>
    </message>
    <message>
        <source>Keep what this blur takes away</source>
        <translation>保留此模糊去除的部分</translation>
    </message>
    <message>
        <source>Sharpen with this blur</source>
        <translation>用此模糊来锐化</translation>
    </message>
    <message>
        <source>Add what this blur takes away</source>
        <translation>加上此模糊去除的部分</translation>
    </message>
    <message>
        <source>Invert (regularized)</source>
        <translation>求逆（正则化）</translation>
    </message>
    <message>
        <source>Find the kernel that undoes this one</source>
        <translation>求能抵消此核的核</translation>
    </message>
    <message>
        <source>Back to the identity</source>
        <translation>恢复为单位核</translation>
    </message>
    <message>
        <source>Leave the photo as it is</source>
        <translation>照片保持不变</translation>
    </message>
    <message>
        <source>Open the grid in its own window</source>
        <translation>在独立窗口中打开网格</translation>
    </message>
    <message>
        <source>Show the kernel's cells as large as the screen has room, beside the bench</source>
        <translation>在工作台旁以屏幕所容的最大尺寸显示核的格子</translation>
    </message>
    <message>
        <source>Planes</source>
        <translation>平面</translation>
    </message>
    <message>
        <source>This kernel for each colour alone</source>
        <translation>此核分别用于每种颜色</translation>
    </message>
    <message>
        <source>Lay the chosen plane's kernel over red, green and blue, and mix nothing</source>
        <translation>将所选平面的核用于红、绿、蓝，不作混合</translation>
    </message>
    <message>
        <source>This kernel for luminance alone</source>
        <translation>此核仅用于亮度</translation>
    </message>
    <message>
        <source>Have the chosen plane's kernel change brightness, and leave colour as it is</source>
        <translation>让所选平面的核只改变亮度，颜色不变</translation>
    </message>
    <message>
        <source>Opponent space: this kernel for intensity</source>
        <translation>对立色空间：此核用于强度</translation>
    </message>
    <message>
        <source>Lay the chosen plane's kernel over the sum of colours, not over their differences</source>
        <translation>将所选平面的核用于颜色之和，而非其差</translation>
    </message>
    <message>
        <source>Opponent space: this kernel for both colour pairs</source>
        <translation>对立色空间：此核用于两个颜色对</translation>
    </message>
    <message>
        <source>Lay the chosen plane's kernel over red-green and yellow-blue, and leave intensity</source>
        <translation>将所选平面的核用于红绿和黄蓝，强度不变</translation>
    </message>
    <message>
        <source>Opponent space: this kernel for red-green</source>
        <translation>对立色空间：此核用于红绿</translation>
    </message>
    <message>
        <source>Lay the chosen plane's kernel over red-green, and leave intensity and yellow-blue</source>
        <translation>将所选平面的核用于红绿，强度和黄蓝不变</translation>
    </message>
    <message>
        <source>Opponent space: this kernel for yellow-blue</source>
        <translation>对立色空间：此核用于黄蓝</translation>
    </message>
    <message>
        <source>Lay the chosen plane's kernel over yellow-blue, and leave intensity and red-green</source>
        <translation>将所选平面的核用于黄蓝，强度和红绿不变</translation>
    </message>
    <message>
        <source>Clear this plane</source>
        <translation>清空此平面</translation>
    </message>
    <message>
        <source>Have the chosen plane add nothing to its result</source>
        <translation>让所选平面对结果不作贡献</translation>
    </message>
    <message>
        <source>Add a kernel</source>
        <translation>添加一个核</translation>
    </message>
    <message>
        <source>Add the chosen kernel once more, such as for another pin</source>
        <translation>再添加一次所选的核，例如用于另一个固定点</translation>
    </message>
    <message>
        <source>Remove this kernel</source>
        <translation>移除此核</translation>
    </message>
    <message>
        <source>Take the chosen kernel out of those side by side</source>
        <translation>从并排的核中移除所选的核</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Type a weight or formula</source>
        <translation>输入权重或公式</translation>
    </message>
    <message>
        <source>Edit the selected cell</source>
        <translation>编辑所选格子</translation>
    </message>
    <message>
        <source>Set to 0</source>
        <translation>设为 0</translation>
    </message>
    <message>
        <source>Set the selected cells to 0</source>
        <translation>将所选格子设为 0</translation>
    </message>
    <message>
        <source>Make a hole</source>
        <translation>设为空洞</translation>
    </message>
    <message>
        <source>Leave the selected taps out</source>
        <translation>略去所选抽头</translation>
    </message>
    <message>
        <source>Move the origin here</source>
        <translation>将原点移到此处</translation>
    </message>
    <message>
        <source>Put the origin on the selected cell</source>
        <translation>将原点放到所选格子</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the selected weights as a table</source>
        <translation>将所选权重复制为表格</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy the selected weights and set them to 0</source>
        <translation>复制所选权重并设为 0</translation>
    </message>
    <message>
        <source>Paste weights</source>
        <translation>粘贴权重</translation>
    </message>
    <message>
        <source>Put the clipboard's numbers here</source>
        <translation>将剪贴板中的数字放到此处</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select every cell</source>
        <translation>选择所有格子</translation>
    </message>
    <message>
        <source>Paint with a brush</source>
        <translation>用画笔绘制</translation>
    </message>
    <message>
        <source>Paint weights with the mouse</source>
        <translation>用鼠标绘制权重</translation>
    </message>
    <message>
        <source>Thinner brush</source>
        <translation>更细的画笔</translation>
    </message>
    <message>
        <source>Make the brush one cell narrower</source>
        <translation>画笔缩小一格</translation>
    </message>
    <message>
        <source>Wider brush</source>
        <translation>更粗的画笔</translation>
    </message>
    <message>
        <source>Make the brush one cell wider</source>
        <translation>画笔增大一格</translation>
    </message>
    <message>
        <source>Zoom to the numbers</source>
        <translation>放大到数字</translation>
    </message>
    <message>
        <source>Zoom until the numbers can be read, as Ctrl and the wheel do</source>
        <translation>放大到能看清数字，如同 Ctrl 加滚轮</translation>
    </message>
    <message>
        <source>Fit all cells</source>
        <translation>显示所有格子</translation>
    </message>
    <message>
        <source>Show the whole kernel</source>
        <translation>显示整个核</translation>
    </message>
    <message>
        <source>Reset the range of the colours</source>
        <translation>重置颜色范围</translation>
    </message>
    <message>
        <source>Give the largest weights the full colours, as before the legend was dragged</source>
        <translation>让最大的权重显示最浓的颜色，如同拖动图例之前</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>生成器</translation>
    </message>
    <message>
        <source>Compose with</source>
        <translation>与以下核组合</translation>
    </message>
    <message>
        <source>Convolve the kernel with a preset's</source>
        <translation>将核与预设的核卷积</translation>
    </message>
    <message>
        <source>Recent kernels</source>
        <translation>最近的核</translation>
    </message>
    <message>
        <source>Take a kernel from before</source>
        <translation>取用以前的核</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Open photo…</source>
        <translation>打开照片…</translation>
    </message>
    <message>
        <source>Choose a photo to open beside those that are open</source>
        <translation>选择一张照片，与已打开的一起打开</translation>
    </message>
    <message>
        <source>Open the sample photo</source>
        <translation>打开示例照片</translation>
    </message>
    <message>
        <source>Open the photo that comes with the program</source>
        <translation>打开程序附带的照片</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Close photo</source>
        <translation>关闭照片</translation>
    </message>
    <message>
        <source>Close the photo that is shown</source>
        <translation>关闭当前照片</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Write the result where it was saved before, else ask where</source>
        <translation>写到上次保存之处，否则询问</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Write the result into another file</source>
        <translation>将结果写入另一个文件</translation>
    </message>
    <message>
        <source>Open recipe…</source>
        <translation>打开配方…</translation>
    </message>
    <message>
        <source>Use the steps of a file on this photo</source>
        <translation>对此照片使用文件中的步骤</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>保存配方…</translation>
    </message>
    <message>
        <source>Write the steps into a small file</source>
        <translation>将步骤写入一个小文件</translation>
    </message>
    <message>
        <source>Bring back the steps of last time</source>
        <translation>恢复上次的步骤</translation>
    </message>
    <message>
        <source>Use the steps that this photo had when it was edited before</source>
        <translation>使用此照片上次编辑时的步骤</translation>
    </message>
    <message>
        <source>Import kernels…</source>
        <translation>导入核…</translation>
    </message>
    <message>
        <source>Read kernels of other programs into your presets</source>
        <translation>将其他程序的核读入您的预设</translation>
    </message>
    <message>
        <source>Export kernel…</source>
        <translation>导出核…</translation>
    </message>
    <message>
        <source>Write the kernel into a file for another program</source>
        <translation>将核写成供其他程序使用的文件</translation>
    </message>
    <message>
        <source>Find kernels of other programs…</source>
        <translation>查找其他程序的核…</translation>
    </message>
    <message>
        <source>Look where GIMP, ImageJ and Aseprite keep theirs</source>
        <translation>查看 GIMP、ImageJ 和 Aseprite 存放核的位置</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>复制结果</translation>
    </message>
    <message>
        <source>Put the whole result on the clipboard, 8 bit</source>
        <translation>将整个结果放入剪贴板，8 位</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>粘贴图片</translation>
    </message>
    <message>
        <source>Open the picture that is on the clipboard</source>
        <translation>打开剪贴板中的图片</translation>
    </message>
    <message>
        <source>Paste as kernel</source>
        <translation>粘贴为核</translation>
    </message>
    <message>
        <source>Read the clipboard's text as a kernel, in any known format</source>
        <translation>以任何已知格式将剪贴板文本读作核</translation>
    </message>
    <message>
        <source>Copy kernel as</source>
        <translation>将核复制为</translation>
    </message>
    <message>
        <source>GIMP Convolution Matrix presets</source>
        <translation>GIMP 卷积矩阵预设</translation>
    </message>
    <message>
        <source>ImageJ text</source>
        <translation>ImageJ 文本</translation>
    </message>
    <message>
        <source>ImageMagick kernel string</source>
        <translation>ImageMagick 核字符串</translation>
    </message>
    <message>
        <source>libvips matrix</source>
        <translation>libvips 矩阵</translation>
    </message>
    <message>
        <source>Aseprite convmatr</source>
        <translation>Aseprite convmatr</translation>
    </message>
    <message>
        <source>SVG feConvolveMatrix</source>
        <translation>SVG feConvolveMatrix</translation>
    </message>
    <message>
        <source>G'MIC matrix</source>
        <translation>G'MIC 矩阵</translation>
    </message>
    <message>
        <source>Comma-separated table</source>
        <translation>逗号分隔表格</translation>
    </message>
    <message>
        <source>Tab-separated table</source>
        <translation>制表符分隔表格</translation>
    </message>
    <message>
        <source>Python list</source>
        <translation>Python 列表</translation>
    </message>
    <message>
        <source>NumPy code</source>
        <translation>NumPy 代码</translation>
    </message>
    <message>
        <source>OpenCV code</source>
        <translation>OpenCV 代码</translation>
    </message>
    <message>
        <source>PyTorch code</source>
        <translation>PyTorch 代码</translation>
    </message>
    <message>
        <source>GLSL code</source>
        <translation>GLSL 代码</translation>
    </message>
    <message>
        <source>GLSL code of rank 2</source>
        <translation>秩 2 的 GLSL 代码</translation>
    </message>
    <message>
        <source>C code of rank 2</source>
        <translation>秩 2 的 C 代码</translation>
    </message>
    <message>
        <source>NumPy code of rank 2</source>
        <translation>秩 2 的 NumPy 代码</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Open that page, frame or picture of the photo's file</source>
        <translation>打开照片文件的那一页、帧或图片</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Save all pages as…</source>
        <translation>将所有页另存为…</translation>
    </message>
    <message>
        <source>Apply the steps to each page or frame of the photo's file, and write all of them</source>
        <translation>对照片文件的每一页或帧应用步骤并全部写入</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Show the lessons, or go into the one that is under way</source>
        <translation>显示课程，或进入正在进行的课程</translation>
    </message>
    <message>
        <source>Begin a lesson</source>
        <translation>开始课程</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Show the next page of the lesson</source>
        <translation>显示课程的下一页</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>前一页</translation>
    </message>
    <message>
        <source>Show the page before, or the list</source>
        <translation>显示前一页或列表</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Show words that help with the task, or hide them</source>
        <translation>显示或隐藏有助于任务的文字</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>演示给我看</translation>
    </message>
    <message>
        <source>Have the program do what the task asks for</source>
        <translation>让程序完成任务的要求</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>离开课程</translation>
    </message>
    <message>
        <source>Go back to your own photo and work</source>
        <translation>回到自己的照片和工作</translation>
    </message>
    <message>
        <source>Open lesson file…</source>
        <translation>打开课程文件…</translation>
    </message>
    <message>
        <source>Begin a lesson that lies in a Markdown file</source>
        <translation>开始 Markdown 文件中的课程</translation>
    </message>
    <message>
        <source>Folder of own lessons</source>
        <translation>自己的课程文件夹</translation>
    </message>
    <message>
        <source>Open the folder whose lessons are listed</source>
        <translation>打开列出课程的文件夹</translation>
    </message>
    <message>
        <source>Kernel from before and after…</source>
        <translation>由前后图求核…</translation>
    </message>
    <message>
        <source>Find the kernel that turns one picture into another, or why there is none</source>
        <translation>求将一张图变成另一张的核，或说明为何没有</translation>
    </message>
    <message>
        <source>Kernel against this photo's blur…</source>
        <translation>针对此照片模糊的核…</translation>
    </message>
    <message>
        <source>Measure how the photo is blurred, and find the kernel that sharpens it</source>
        <translation>测量照片的模糊，并求使其清晰的核</translation>
    </message>
    <message>
        <source>Kernel by wish…</source>
        <translation>按需求求核…</translation>
    </message>
    <message>
        <source>Draw a frequency response, or choose a derivative, and get the nearest kernel</source>
        <translation>绘制频率响应或选择导数，得到最接近的核</translation>
    </message>
    <message>
        <source>Kernel from a picture…</source>
        <translation>由图像生成卷积核…</translation>
    </message>
    <message>
        <source>Make any picture, or a part of it, a kernel: lights take its shape</source>
        <translation>将任意图像或其局部变为卷积核：光点会呈现其形状</translation>
    </message>
    <message>
        <source>Cheaper kernel…</source>
        <translation>更省时的卷积核…</translation>
    </message>
    <message>
        <source>Trade the edited kernel's exactness for time, measured on this photo</source>
        <translation>用正在编辑的卷积核的精度换取时间，以这张照片测量</translation>
    </message>
    <message>
        <source>Begin with a result</source>
        <translation>从某个结果开始</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>锐化</translation>
    </message>
    <message>
        <source>Bring out fine detail: open the sample photo with this step</source>
        <translation>突出细节：用此步骤打开示例照片</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Soften with a round lens: open the sample photo with this step</source>
        <translation>用圆形镜头柔化：用此步骤打开示例照片</translation>
    </message>
    <message>
        <source>Emboss</source>
        <translation>浮雕</translation>
    </message>
    <message>
        <source>Turn edges into relief: open the sample photo with this step</source>
        <translation>将边缘变成浮雕：用此步骤打开示例照片</translation>
    </message>
    <message>
        <source>Draw a kernel</source>
        <translation>绘制一个核</translation>
    </message>
    <message>
        <source>Paint weights, watch the photo: open the sample photo with this step</source>
        <translation>绘制权重，观察照片：用此步骤打开示例照片</translation>
    </message>
    <message>
        <source>Batch…</source>
        <translation>批处理…</translation>
    </message>
    <message>
        <source>Put many photos through the same steps, while this window stays usable</source>
        <translation>让多张照片经过同样的步骤，同时此窗口仍可使用</translation>
    </message>
    <message>
        <source>Batch queue</source>
        <translation>批处理队列</translation>
    </message>
    <message>
        <source>Add photos to the batch…</source>
        <translation>向批处理添加照片…</translation>
    </message>
    <message>
        <source>Choose photos that go through the batch</source>
        <translation>选择要批处理的照片</translation>
    </message>
    <message>
        <source>Add a folder to the batch…</source>
        <translation>向批处理添加文件夹…</translation>
    </message>
    <message>
        <source>Choose a folder whose photos go through the batch</source>
        <translation>选择要批处理其照片的文件夹</translation>
    </message>
    <message>
        <source>Start the batch</source>
        <translation>开始批处理</translation>
    </message>
    <message>
        <source>Do all photos of the list; what is there and current is skipped</source>
        <translation>处理列表中所有照片；已有且最新的跳过</translation>
    </message>
    <message>
        <source>Pause the batch</source>
        <translation>暂停批处理</translation>
    </message>
    <message>
        <source>Begin no other photo for now, or go on</source>
        <translation>暂不开始其他照片，或继续</translation>
    </message>
    <message>
        <source>Cancel the batch</source>
        <translation>取消批处理</translation>
    </message>
    <message>
        <source>Call off all photos that are not done; results that are whole stay</source>
        <translation>取消所有未完成的照片；完整的结果保留</translation>
    </message>
    <message>
        <source>Retry what has failed</source>
        <translation>重试失败项</translation>
    </message>
    <message>
        <source>Do the photos again that have failed in the batch</source>
        <translation>重新处理批处理中失败的照片</translation>
    </message>
    <message>
        <source>Save the batch's report…</source>
        <translation>保存批处理报告…</translation>
    </message>
    <message>
        <source>Keep what became of each photo, with sizes and checksums, as JSON</source>
        <translation>以 JSON 保存每张照片的结果、大小和校验和</translation>
    </message>
    <message>
        <source>Open the folder of the results</source>
        <translation>打开结果文件夹</translation>
    </message>
    <message>
        <source>Show what the batch has written in the file manager</source>
        <translation>在文件管理器中显示批处理的输出</translation>
    </message>
    <message>
        <source>Verify the result…</source>
        <translation>校验结果…</translation>
    </message>
    <message>
        <source>Check that preview, export, batch and cluster give the same pixels of this photo</source>
        <translation>检查预览、导出、批处理和集群对此照片是否给出相同像素</translation>
    </message>
    <message>
        <source>Copy the file</source>
        <translation>复制文件</translation>
    </message>
    <message>
        <source>Put the photo's file on the clipboard, for a mail, a chat or a folder</source>
        <translation>将照片文件放入剪贴板，用于邮件、聊天或文件夹</translation>
    </message>
    <message>
        <source>Copy the photo's file</source>
        <translation>复制照片文件</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Choose a folder and show its photos in the film strip</source>
        <translation>选择文件夹并在胶片条显示其照片</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Film strip</source>
        <translation>胶片条</translation>
    </message>
    <message>
        <source>Show or hide the photos of the folder under the canvas</source>
        <translation>在画布下显示或隐藏文件夹的照片</translation>
    </message>
    <message>
        <source>Show or hide the film strip</source>
        <translation>显示或隐藏胶片条</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>下一张照片</translation>
    </message>
    <message>
        <source>Show the next photo of the folder</source>
        <translation>显示文件夹的下一张照片</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>上一张照片</translation>
    </message>
    <message>
        <source>Show the photo of the folder that comes before</source>
        <translation>显示文件夹的上一张照片</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>示波图</translation>
    </message>
    <message>
        <source>Clipped samples on the photo</source>
        <translation>照片上的溢出样本</translation>
    </message>
    <message>
        <source>Mark and count what is at black or white, of the result's own pixels at any zoom</source>
        <translation>在任何缩放下标出并统计结果自身像素中的纯黑或纯白</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Draw how often each level is</source>
        <translation>绘制各级别出现的次数</translation>
    </message>
    <message>
        <source>Histogram, logarithmic</source>
        <translation>对数直方图</translation>
    </message>
    <message>
        <source>Draw how often each level is, rare ones too</source>
        <translation>绘制各级别出现的次数，包括罕见的</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>波形图</translation>
    </message>
    <message>
        <source>Draw the levels from left to right of the photo</source>
        <translation>从照片左到右绘制级别</translation>
    </message>
    <message>
        <source>Scope with luma</source>
        <translation>示波图用 Luma</translation>
    </message>
    <message>
        <source>Draw the luma of stored values</source>
        <translation>绘制存储值的 luma</translation>
    </message>
    <message>
        <source>Scope with lightness</source>
        <translation>示波图用亮度</translation>
    </message>
    <message>
        <source>Draw the lightness CIE L*</source>
        <translation>绘制 CIE L* 亮度</translation>
    </message>
    <message>
        <source>Scope of what is shown</source>
        <translation>显示部分的示波图</translation>
    </message>
    <message>
        <source>Count the pixels as they are on the screen</source>
        <translation>按屏幕所示统计像素</translation>
    </message>
    <message>
        <source>Scope of the whole photo</source>
        <translation>整张照片的示波图</translation>
    </message>
    <message>
        <source>Count every pixel of the result</source>
        <translation>统计结果的每个像素</translation>
    </message>
    <message>
        <source>Pin a colour</source>
        <translation>固定一个颜色</translation>
    </message>
    <message>
        <source>Read the colour of the next place that is clicked, whatever the steps do to it</source>
        <translation>读取下次点击处的颜色，无论步骤如何处理</translation>
    </message>
    <message>
        <source>Remove all pins</source>
        <translation>移除所有固定点</translation>
    </message>
    <message>
        <source>Take the pinned colours of this photo away</source>
        <translation>移除此照片的固定颜色</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>拍摄快照</translation>
    </message>
    <message>
        <source>Keep the steps as they are under a name; undo leaves it as it is</source>
        <translation>以名称保存当前步骤；撤销不影响它</translation>
    </message>
    <message>
        <source>Return to the chosen snapshot</source>
        <translation>返回所选快照</translation>
    </message>
    <message>
        <source>Have its steps in place of those there are, as one change</source>
        <translation>以一次更改用其步骤取代现有步骤</translation>
    </message>
    <message>
        <source>Rename the chosen snapshot</source>
        <translation>重命名所选快照</translation>
    </message>
    <message>
        <source>Type another name in its row of the panel Snapshots</source>
        <translation>在“快照”面板的行中输入新名称</translation>
    </message>
    <message>
        <source>Remove the chosen snapshot</source>
        <translation>移除所选快照</translation>
    </message>
    <message>
        <source>Forget the chosen one of the panel Snapshots</source>
        <translation>移除“快照”面板中所选的快照</translation>
    </message>
    <message>
        <source>Compare snapshots…</source>
        <translation>比较快照…</translation>
    </message>
    <message>
        <source>See any two states by a line, side by side, as their difference, or in turn</source>
        <translation>以分界线、并排、差异或轮流方式查看任意两个状态</translation>
    </message>
    <message>
        <source>Compare photos…</source>
        <translation>比较照片…</translation>
    </message>
    <message>
        <source>See another open photo and this one side by side, by a line, or in turn</source>
        <translation>将另一张打开的照片与此照片并排、以分割线或轮流查看</translation>
    </message>
    <message>
        <source>Compare with and without the step…</source>
        <translation>比较有无此步骤…</translation>
    </message>
    <message>
        <source>See what the selected step changes: by a line, side by side, as a difference, in turn</source>
        <translation>查看所选步骤的作用：分界线、并排、差异、轮流</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>Plugins…</source>
        <translation>插件…</translation>
    </message>
    <message>
        <source>See every plugin: what failed, what it printed, its check and its versions</source>
        <translation>查看每个插件：哪里出错、输出了什么、检查结果和各个版本</translation>
    </message>
    <message>
        <source>Open plugin folder</source>
        <translation>打开插件文件夹</translation>
    </message>
    <message>
        <source>Show your own plugins in the file manager</source>
        <translation>在文件管理器中显示自己的插件</translation>
    </message>
    <message>
        <source>New plugin…</source>
        <translation>新建插件…</translation>
    </message>
    <message>
        <source>Write a working plugin to begin with</source>
        <translation>写一个可运行的入门插件</translation>
    </message>
    <message>
        <source>Install plugin…</source>
        <translation>安装插件…</translation>
    </message>
    <message>
        <source>Copy a plugin from a file or a package</source>
        <translation>从文件或软件包复制插件</translation>
    </message>
    <message>
        <source>Look for plugins again</source>
        <translation>重新查找插件</translation>
    </message>
    <message>
        <source>Load plugins that are new or have changed</source>
        <translation>加载新的或已更改的插件</translation>
    </message>
    <message>
        <source>Crop and turn</source>
        <translation>裁剪和旋转</translation>
    </message>
    <message>
        <source>Straighten by the horizon</source>
        <translation>按地平线拉直</translation>
    </message>
    <message>
        <source>Draw a line on the photo that should be level or upright</source>
        <translation>在照片上画一条应为水平或垂直的线</translation>
    </message>
    <message>
        <source>Pick from the photo</source>
        <translation>从照片拾取</translation>
    </message>
    <message>
        <source>Find plugins…</source>
        <translation>查找插件…</translation>
    </message>
    <message>
        <source>Search the indexes of plugins, install and update</source>
        <translation>搜索插件索引，安装和更新</translation>
    </message>
    <message>
        <source>Export result…</source>
        <translation>导出结果…</translation>
    </message>
    <message>
        <source>Write what the panel Results shows as CSV or JSON</source>
        <translation>将“结果”面板的内容写成 CSV 或 JSON</translation>
    </message>
    <message>
        <source>Clear results</source>
        <translation>清除结果</translation>
    </message>
    <message>
        <source>Forget what filters' buttons found, and what of it lies over the photo</source>
        <translation>清除滤镜按钮找到的内容及其在照片上的显示</translation>
    </message>
    <message>
        <source>Save preset…</source>
        <translation>保存预设…</translation>
    </message>
    <message>
        <source>Keep these values under a name</source>
        <translation>以名称保存这些数值</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Move preset to</source>
        <translation>将预设移到</translation>
    </message>
    <message>
        <source>Keep the chosen preset in another folder</source>
        <translation>将所选预设放到另一个文件夹</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Put it in the place of the step</source>
        <translation>放到该步骤的位置</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>List it among the favourites, or no longer</source>
        <translation>加入或移出收藏</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Type another name in its row</source>
        <translation>在其行中输入新名称</translation>
    </message>
    <message>
        <source>Edit note and tags…</source>
        <translation>编辑备注和标签…</translation>
    </message>
    <message>
        <source>Change its note, tags, author and licence</source>
        <translation>更改备注、标签、作者和许可</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Copy it into your presets under a free name</source>
        <translation>以可用名称复制到您的预设</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Put it on the clipboard</source>
        <translation>放入剪贴板</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Open its folder in the file manager</source>
        <translation>在文件管理器中打开其文件夹</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete its file; Undo brings it back</source>
        <translation>删除其文件；撤销可恢复</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Sort by group</source>
        <translation>按组排序</translation>
    </message>
    <message>
        <source>List presets by folder and first tag</source>
        <translation>按文件夹和首个标签列出预设</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>按名称排序</translation>
    </message>
    <message>
        <source>List presets in alphabetical order</source>
        <translation>按字母顺序列出预设</translation>
    </message>
    <message>
        <source>Sort by last use</source>
        <translation>按最近使用排序</translation>
    </message>
    <message>
        <source>List the presets used last first</source>
        <translation>最近使用的预设在前</translation>
    </message>
    <message>
        <source>Favourites only</source>
        <translation>仅收藏</translation>
    </message>
    <message>
        <source>List the presets with a star</source>
        <translation>列出带星标的预设</translation>
    </message>
    <message>
        <source>With the tag</source>
        <translation>带标签</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>List the presets of another folder too</source>
        <translation>也列出另一个文件夹的预设</translation>
    </message>
    <message>
        <source>Save those shown as a bundle…</source>
        <translation>将显示的存为合集…</translation>
    </message>
    <message>
        <source>Write the presets that are listed into one file, to share</source>
        <translation>将列出的预设写入一个文件以便分享</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Arrange the window for the photo: presets, steps and the chosen step's form</source>
        <translation>为照片安排窗口：预设、步骤和所选步骤的表单</translation>
    </message>
    <message>
        <source>Arrange the window for one kernel: its bench beside the photo, and what it does</source>
        <translation>为一个核安排窗口：照片旁的工作台及其作用</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Show up to four kernels on the same part of the photo</source>
        <translation>在照片的同一部分显示最多四个核</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>See what a convolution does at each place, in numbers, on this photo</source>
        <translation>在此照片上用数字查看卷积在每处的作用</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Put the panels of this workspace where they are at first, and as large</source>
        <translation>将此工作区的面板恢复到初始位置和大小</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>滑动</translation>
    </message>
    <message>
        <source>See a kernel slide over the photo, and how each number of its map is worked out</source>
        <translation>观看核在照片上滑动，以及特征图每个数的计算</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>特征图</translation>
    </message>
    <message>
        <source>See the feature maps of a bank of kernels, and make one of them a step</source>
        <translation>查看一组核的特征图，并将其中一个变为步骤</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Draw a small network, see the maps of every layer and what each value sees of the photo</source>
        <translation>绘制小型网络，查看各层的特征图及每个数值所见</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>See a kernel follow the error down, step by step, beside the least squares' own</source>
        <translation>观看核逐步降低误差，与最小二乘的核对照</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>猜核</translation>
    </message>
    <message>
        <source>Guess which of four kernels made a picture of your photo</source>
        <translation>猜四个核中哪个用您的照片生成了图片</translation>
    </message>
    <message>
        <source>Sliding</source>
        <translation>逐格滑动</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Have the kernel slide by itself, or stop it</source>
        <translation>让核自动滑动或停止</translation>
    </message>
    <message>
        <source>One plane of weights for each colour, or one for all</source>
        <translation>每种颜色一个权重平面，或共用一个</translation>
    </message>
    <message>
        <source>Draw weights for red, green and blue apart, or the same for all of them</source>
        <translation>分别或统一绘制红、绿、蓝的权重</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一个位置</translation>
    </message>
    <message>
        <source>Go to the next place of the map</source>
        <translation>转到特征图的下一位置</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>前一个位置</translation>
    </message>
    <message>
        <source>Go to the place of the map before</source>
        <translation>转到特征图的前一位置</translation>
    </message>
    <message>
        <source>Place below</source>
        <translation>下方位置</translation>
    </message>
    <message>
        <source>Go to the place of the map one row below</source>
        <translation>转到特征图下一行的位置</translation>
    </message>
    <message>
        <source>Place above</source>
        <translation>上方位置</translation>
    </message>
    <message>
        <source>Go to the place of the map one row above</source>
        <translation>转到特征图上一行的位置</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>第一个位置</translation>
    </message>
    <message>
        <source>Go to the first place of the map</source>
        <translation>转到特征图的第一个位置</translation>
    </message>
    <message>
        <source>Last place</source>
        <translation>最后一个位置</translation>
    </message>
    <message>
        <source>Go to the last place: the whole map is shown</source>
        <translation>转到最后位置：显示整个特征图</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>加快播放</translation>
    </message>
    <message>
        <source>Play twice as many places a second</source>
        <translation>每秒播放的位置加倍</translation>
    </message>
    <message>
        <source>Play slower</source>
        <translation>减慢播放</translation>
    </message>
    <message>
        <source>Play half as many places a second</source>
        <translation>每秒播放的位置减半</translation>
    </message>
    <message>
        <source>Stop at each tap</source>
        <translation>在每个抽头处停止</translation>
    </message>
    <message>
        <source>Play from tap to tap, with the sum so far</source>
        <translation>逐个抽头播放，并显示当前累加和</translation>
    </message>
    <message>
        <source>Next tap</source>
        <translation>下一个抽头</translation>
    </message>
    <message>
        <source>Go to the next tap of the field, or to its sum</source>
        <translation>转到下一个抽头，或其总和</translation>
    </message>
    <message>
        <source>Pin the receptive field</source>
        <translation>固定感受野</translation>
    </message>
    <message>
        <source>Keep the place, whatever the pointer is over</source>
        <translation>无论指针在哪都保持此位置</translation>
    </message>
    <message>
        <source>Copy the formula as text</source>
        <translation>将公式复制为文本</translation>
    </message>
    <message>
        <source>Put how the shown number is worked out on the clipboard</source>
        <translation>将所示数字的计算过程放入剪贴板</translation>
    </message>
    <message>
        <source>Copy the formula as LaTeX</source>
        <translation>将公式复制为 LaTeX</translation>
    </message>
    <message>
        <source>Copy the formula as a NumPy line</source>
        <translation>将公式复制为 NumPy 代码行</translation>
    </message>
    <message>
        <source>Save the slide…</source>
        <translation>保存滑动过程…</translation>
    </message>
    <message>
        <source>Write the slide as GIF, WebP, MP4 or frames, or a figure of it as SVG or PDF</source>
        <translation>将滑动过程写为 GIF、WebP、MP4 或逐帧图像，或写为 SVG 或 PDF 图</translation>
    </message>
    <message>
        <source>Move the crop right</source>
        <translation>右移裁切区</translation>
    </message>
    <message>
        <source>Take a part of the photo farther right</source>
        <translation>取照片更靠右的部分</translation>
    </message>
    <message>
        <source>Move the crop left</source>
        <translation>左移裁切区</translation>
    </message>
    <message>
        <source>Take a part of the photo farther left</source>
        <translation>取照片更靠左的部分</translation>
    </message>
    <message>
        <source>Move the crop down</source>
        <translation>下移裁切区</translation>
    </message>
    <message>
        <source>Take a part of the photo farther down</source>
        <translation>取照片更靠下的部分</translation>
    </message>
    <message>
        <source>Move the crop up</source>
        <translation>上移裁切区</translation>
    </message>
    <message>
        <source>Take a part of the photo farther up</source>
        <translation>取照片更靠上的部分</translation>
    </message>
    <message>
        <source>Crop where the photo was looked at</source>
        <translation>在照片查看处裁切</translation>
    </message>
    <message>
        <source>Lay the crop in the middle of what was last seen of the photo</source>
        <translation>将裁切区放在最近查看处的中央</translation>
    </message>
    <message>
        <source>Feature maps</source>
        <translation>特征图</translation>
    </message>
    <message>
        <source>Use the map as a step</source>
        <translation>将特征图用作步骤</translation>
    </message>
    <message>
        <source>Add the chosen map's kernel as a step, laid on grey</source>
        <translation>将所选特征图的核添加为步骤，置于灰底</translation>
    </message>
    <message>
        <source>Edit the map's weights</source>
        <translation>编辑特征图的权重</translation>
    </message>
    <message>
        <source>Draw over the chosen map's kernel, in its grid</source>
        <translation>在所选特征图的核网格中绘制</translation>
    </message>
    <message>
        <source>Maximum of maps</source>
        <translation>特征图的最大值</translation>
    </message>
    <message>
        <source>The largest value of the marked maps, or of all, at each place</source>
        <translation>各处所标记（或所有）特征图的最大值</translation>
    </message>
    <message>
        <source>Sum of maps</source>
        <translation>特征图之和</translation>
    </message>
    <message>
        <source>The marked maps, or all, added</source>
        <translation>所标记（或所有）特征图之和</translation>
    </message>
    <message>
        <source>Magnitude of maps</source>
        <translation>特征图的幅值</translation>
    </message>
    <message>
        <source>The root of the sum of the marked maps' squares, or of all</source>
        <translation>所标记（或所有）特征图平方和的根</translation>
    </message>
    <message>
        <source>Orientation of maps</source>
        <translation>特征图的方向</translation>
    </message>
    <message>
        <source>The direction across which the photo changes, as a hue, by the marked maps</source>
        <translation>照片变化的方向，以色相表示，依据所标记的特征图</translation>
    </message>
    <message>
        <source>Sort the feature maps</source>
        <translation>对特征图排序</translation>
    </message>
    <message>
        <source>Export the maps…</source>
        <translation>导出特征图…</translation>
    </message>
    <message>
        <source>Write all maps: float TIFF, NumPy array or a PNG sheet</source>
        <translation>写出所有特征图：浮点 TIFF、NumPy 数组或 PNG 拼图</translation>
    </message>
    <message>
        <source>Open layers…</source>
        <translation>打开层…</translation>
    </message>
    <message>
        <source>Lay the convolutions of an ONNX, safetensors or NumPy file</source>
        <translation>使用 ONNX、safetensors 或 NumPy 文件的卷积</translation>
    </message>
    <message>
        <source>Save the bank…</source>
        <translation>保存滤波器组…</translation>
    </message>
    <message>
        <source>Write the kernels as a layer: ONNX, safetensors or NumPy</source>
        <translation>将核写成层：ONNX、safetensors 或 NumPy</translation>
    </message>
    <message>
        <source>The difference across and down, smoothed along the edge</source>
        <translation>横向与纵向的差，沿边缘平滑</translation>
    </message>
    <message>
        <source>3 levels of detail, fine to coarse, and the blur that is left</source>
        <translation>3 级细节，由细到粗，以及剩余的模糊</translation>
    </message>
    <message>
        <source>Waves of 8 directions and 3 lengths, 15×15, of zero sum</source>
        <translation>8 个方向、3 种波长的波，15×15，和为零</translation>
    </message>
    <message>
        <source>Edges and bars of 3 scales and 6 directions, 8 rings, 4 blobs, 49×49</source>
        <translation>3 种尺度、6 个方向的边缘和条纹，8 个环，4 个斑点，49×49</translation>
    </message>
    <message>
        <source>13 waves that run round, 49×49</source>
        <translation>13 个环形波，49×49</translation>
    </message>
    <message>
        <source>The 38 filters of MR8: edges and bars of 3 scales and 6 directions, a blob, a ring, 49×49</source>
        <translation>MR8 的 38 个滤波器：3 种尺度、6 个方向的边缘和条纹，一个斑点，一个环，49×49</translation>
    </message>
    <message>
        <source>Differences across, down and diagonal of 3 levels, and the mean</source>
        <translation>3 级的横、纵、对角之差，以及平均</translation>
    </message>
    <message>
        <source>9 products of cosines, of norm 1</source>
        <translation>9 个余弦乘积，范数为 1</translation>
    </message>
    <message>
        <source>25 products of cosines, of norm 1</source>
        <translation>25 个余弦乘积，范数为 1</translation>
    </message>
    <message>
        <source>Bases of a Gaussian's derivatives G1, G2 and G2's quadrature H2: sums give any angle</source>
        <translation>高斯导数 G1、G2 及 G2 的正交 H2 的基：其和可得任意角度</translation>
    </message>
    <message>
        <source>Products of level, edge, spot, wave and ripple: a column's name, then a row's</source>
        <translation>级别、边缘、斑点、波、涟漪的乘积：先列名后行名</translation>
    </message>
    <message>
        <source>16 kernels 5×5 by chance, of norm 1, the same each time</source>
        <translation>16 个随机 5×5 核，范数为 1，每次相同</translation>
    </message>
    <message>
        <source>Layers of the network</source>
        <translation>网络的层</translation>
    </message>
    <message>
        <source>Add to the network: convolution</source>
        <translation>向网络添加：卷积</translation>
    </message>
    <message>
        <source>Add a convolution to the network, after the chosen layer</source>
        <translation>在网络的所选层之后添加卷积</translation>
    </message>
    <message>
        <source>Add to the network: transposed convolution</source>
        <translation>向网络添加：转置卷积</translation>
    </message>
    <message>
        <source>Add a transposed convolution, which makes maps larger: each value stamps the kernel</source>
        <translation>添加放大特征图的转置卷积：每个数值盖印一次核</translation>
    </message>
    <message>
        <source>Add to the network: largest of a window</source>
        <translation>向网络添加：窗口最大值</translation>
    </message>
    <message>
        <source>Add a layer that takes the largest value of each window</source>
        <translation>添加取每个窗口最大值的层</translation>
    </message>
    <message>
        <source>Add to the network: mean of a window</source>
        <translation>向网络添加：窗口平均值</translation>
    </message>
    <message>
        <source>Add a layer that takes the mean of each window</source>
        <translation>添加取每个窗口平均值的层</translation>
    </message>
    <message>
        <source>Add to the network: activation</source>
        <translation>向网络添加：激活</translation>
    </message>
    <message>
        <source>Add a layer of ReLU or another activation, value by value</source>
        <translation>添加 ReLU 或其他逐值激活的层</translation>
    </message>
    <message>
        <source>Add to the network: sum</source>
        <translation>向网络添加：求和</translation>
    </message>
    <message>
        <source>Add a layer that adds what an earlier layer gave (a residual)</source>
        <translation>添加与先前层结果相加的层（残差）</translation>
    </message>
    <message>
        <source>Remove the network's layer</source>
        <translation>移除网络的层</translation>
    </message>
    <message>
        <source>Take the chosen layer of the network away</source>
        <translation>从网络移除所选层</translation>
    </message>
    <message>
        <source>Move the network's layer up</source>
        <translation>上移网络的层</translation>
    </message>
    <message>
        <source>Exchange the chosen layer with the one before it</source>
        <translation>将所选层与前一层交换</translation>
    </message>
    <message>
        <source>Move the network's layer down</source>
        <translation>下移网络的层</translation>
    </message>
    <message>
        <source>Exchange the chosen layer with the one after it</source>
        <translation>将所选层与后一层交换</translation>
    </message>
    <message>
        <source>Undo the change of the network</source>
        <translation>撤销网络的更改</translation>
    </message>
    <message>
        <source>Have the network as it was before the last change</source>
        <translation>恢复网络到上次更改之前</translation>
    </message>
    <message>
        <source>Redo the change of the network</source>
        <translation>重做网络的更改</translation>
    </message>
    <message>
        <source>Do again what was undone of the network</source>
        <translation>重做网络中撤销的更改</translation>
    </message>
    <message>
        <source>Open a network…</source>
        <translation>打开网络…</translation>
    </message>
    <message>
        <source>Take the layers of a .json or .onnx file</source>
        <translation>采用 .json 或 .onnx 文件的层</translation>
    </message>
    <message>
        <source>Save the network…</source>
        <translation>保存网络…</translation>
    </message>
    <message>
        <source>Write the network as .json, which the command line reads, or as .onnx</source>
        <translation>将网络写成命令行可读的 .json，或 .onnx</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Learn or pause</source>
        <translation>学习或暂停</translation>
    </message>
    <message>
        <source>Have the kernel follow the error down, or stop it</source>
        <translation>让核沿误差下降或停止</translation>
    </message>
    <message>
        <source>One step of learning</source>
        <translation>学习一步</translation>
    </message>
    <message>
        <source>Go one step downhill</source>
        <translation>向下走一步</translation>
    </message>
    <message>
        <source>Begin learning again</source>
        <translation>重新开始学习</translation>
    </message>
    <message>
        <source>Forget what was learned, and begin again</source>
        <translation>忘掉所学并重新开始</translation>
    </message>
    <message>
        <source>Use the learned kernel as a step</source>
        <translation>将学得的核用作步骤</translation>
    </message>
    <message>
        <source>Add what is learned so far as a step</source>
        <translation>将目前所学添加为步骤</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>猜测</translation>
    </message>
    <message>
        <source>Guess kernel 1</source>
        <translation>猜核 1</translation>
    </message>
    <message>
        <source>Say that kernel 1 made the picture</source>
        <translation>回答图片由核 1 生成</translation>
    </message>
    <message>
        <source>Guess kernel 2</source>
        <translation>猜核 2</translation>
    </message>
    <message>
        <source>Say that kernel 2 made the picture</source>
        <translation>回答图片由核 2 生成</translation>
    </message>
    <message>
        <source>Guess kernel 3</source>
        <translation>猜核 3</translation>
    </message>
    <message>
        <source>Say that kernel 3 made the picture</source>
        <translation>回答图片由核 3 生成</translation>
    </message>
    <message>
        <source>Guess kernel 4</source>
        <translation>猜核 4</translation>
    </message>
    <message>
        <source>Say that kernel 4 made the picture</source>
        <translation>回答图片由核 4 生成</translation>
    </message>
    <message>
        <source>Hint at the kernel</source>
        <translation>核的提示</translation>
    </message>
    <message>
        <source>Say where to look</source>
        <translation>提示看哪里</translation>
    </message>
    <message>
        <source>Skip the round</source>
        <translation>跳过本轮</translation>
    </message>
    <message>
        <source>See which kernel it was, and lose the round</source>
        <translation>查看是哪个核，本轮算输</translation>
    </message>
    <message>
        <source>Next kernel to guess</source>
        <translation>下一个要猜的核</translation>
    </message>
    <message>
        <source>Go on to the next round, or game</source>
        <translation>进入下一轮或下一局</translation>
    </message>
    <message>
        <source>Compare one kernel more, up to four</source>
        <translation>再比较一个核，最多四个</translation>
    </message>
    <message>
        <source>Compare one kernel more</source>
        <translation>再比较一个核</translation>
    </message>
    <message>
        <source>Next reference</source>
        <translation>下一个参照</translation>
    </message>
    <message>
        <source>Compare the others with the next side, in place of the first</source>
        <translation>其他各侧与下一侧比较，代替第一侧</translation>
    </message>
    <message>
        <source>Compare: next reference</source>
        <translation>比较：下一个参照</translation>
    </message>
    <message>
        <source>Link zoom and pan</source>
        <translation>联动缩放和平移</translation>
    </message>
    <message>
        <source>Move all compared pictures together, or each alone</source>
        <translation>所有比较的图片一起移动，或各自移动</translation>
    </message>
    <message>
        <source>Compare: link zoom and pan</source>
        <translation>比较：联动缩放和平移</translation>
    </message>
    <message>
        <source>Pin the cursor</source>
        <translation>固定光标</translation>
    </message>
    <message>
        <source>Keep the compared place, whatever the pointer is over; a click moves it</source>
        <translation>无论指针在哪都保持比较位置；点击可移动</translation>
    </message>
    <message>
        <source>Compare: pin the cursor</source>
        <translation>比较：固定光标</translation>
    </message>
    <message>
        <source>Draw rectangle</source>
        <translation>绘制矩形</translation>
    </message>
    <message>
        <source>Drag a rectangle over the photo; Shift makes it a square</source>
        <translation>在照片上拖出矩形；按 Shift 为正方形</translation>
    </message>
    <message>
        <source>Draw ellipse</source>
        <translation>绘制椭圆</translation>
    </message>
    <message>
        <source>Drag an ellipse over the photo; Shift makes it a circle</source>
        <translation>在照片上拖出椭圆；按 Shift 为圆</translation>
    </message>
    <message>
        <source>Draw linear gradient</source>
        <translation>绘制线性渐变</translation>
    </message>
    <message>
        <source>Drag from where the step is full to where it ends; Shift keeps it level</source>
        <translation>从完全作用处拖到结束处；按 Shift 保持水平</translation>
    </message>
    <message>
        <source>Draw radial gradient</source>
        <translation>绘制径向渐变</translation>
    </message>
    <message>
        <source>Drag from the middle outwards; Shift makes it round</source>
        <translation>从中心向外拖；按 Shift 为正圆</translation>
    </message>
    <message>
        <source>Draw brush</source>
        <translation>画笔绘制</translation>
    </message>
    <message>
        <source>Paint the mask on the photo; X erases, [ and ] change the size</source>
        <translation>在照片上绘制蒙版；X 擦除，[ 和 ] 更改大小</translation>
    </message>
    <message>
        <source>Draw lasso</source>
        <translation>绘制套索</translation>
    </message>
    <message>
        <source>Draw around a part of the photo, or click from corner to corner</source>
        <translation>围绕照片的一部分绘制，或逐角点击</translation>
    </message>
    <message>
        <source>Click where the chosen range or colour of the mask is to be full</source>
        <translation>点击蒙版所选范围或颜色应完全作用处</translation>
    </message>
    <message>
        <source>choose a range or a colour of the mask first</source>
        <translation>请先选择蒙版的一个范围或颜色</translation>
    </message>
    <message>
        <source>While drawing</source>
        <translation>绘制时</translation>
    </message>
    <message>
        <source>Paint or erase</source>
        <translation>绘制或擦除</translation>
    </message>
    <message>
        <source>Have the brush erase instead of paint, or back</source>
        <translation>让画笔擦除而非绘制，或恢复</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>更大的画笔</translation>
    </message>
    <message>
        <source>Make the mask's brush larger</source>
        <translation>放大蒙版画笔</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>更小的画笔</translation>
    </message>
    <message>
        <source>Make the mask's brush smaller</source>
        <translation>缩小蒙版画笔</translation>
    </message>
    <message>
        <source>Harder brush</source>
        <translation>更硬的画笔</translation>
    </message>
    <message>
        <source>Make the edge of the mask's brush harder</source>
        <translation>使蒙版画笔边缘更硬</translation>
    </message>
    <message>
        <source>Softer brush</source>
        <translation>更软的画笔</translation>
    </message>
    <message>
        <source>Make the edge of the mask's brush softer</source>
        <translation>使蒙版画笔边缘更软</translation>
    </message>
    <message>
        <source>Draw no more</source>
        <translation>停止绘制</translation>
    </message>
    <message>
        <source>Put the mask's tool away; what was drawn stays</source>
        <translation>收起蒙版工具；已绘制的保留</translation>
    </message>
    <message>
        <source>Frame on the photo</source>
        <translation>照片上的裁切框</translation>
    </message>
    <message>
        <source>Show the whole photo with the crop's frame or the corners on it, or the result</source>
        <translation>显示带裁切框或角点的整张照片，或结果</translation>
    </message>
    <message>
        <source>Turn photo and frame left</source>
        <translation>将照片和裁剪框向左旋转</translation>
    </message>
    <message>
        <source>Turn the photo left by 90°, and the frame of the edited crop with it</source>
        <translation>将照片向左旋转 90°，正在编辑的裁剪框随之旋转</translation>
    </message>
    <message>
        <source>Turn photo and frame right</source>
        <translation>将照片和裁剪框向右旋转</translation>
    </message>
    <message>
        <source>Turn the photo right by 90°, and the frame of the edited crop with it</source>
        <translation>将照片向右旋转 90°，正在编辑的裁剪框随之旋转</translation>
    </message>
    <message>
        <source>Mirror photo and frame</source>
        <translation>镜像照片和裁剪框</translation>
    </message>
    <message>
        <source>Mirror the photo left to right, and the frame of the edited crop with it</source>
        <translation>将照片左右镜像，正在编辑的裁剪框随之镜像</translation>
    </message>
    <message>
        <source>Guide in a crop</source>
        <translation>裁剪参考线</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Draw no lines in the frame of a crop</source>
        <translation>裁剪框内不画线</translation>
    </message>
    <message>
        <source>Guide: none</source>
        <translation>参考线：无</translation>
    </message>
    <message>
        <source>edit a crop first</source>
        <translation>请先编辑一个裁剪</translation>
    </message>
    <message>
        <source>Thirds</source>
        <translation>三分</translation>
    </message>
    <message>
        <source>Part the frame of a crop in three both ways</source>
        <translation>将裁剪框横竖各分为三份</translation>
    </message>
    <message>
        <source>Guide: thirds</source>
        <translation>参考线：三分</translation>
    </message>
    <message>
        <source>Golden</source>
        <translation>黄金</translation>
    </message>
    <message>
        <source>Part the frame of a crop in the golden section both ways</source>
        <translation>将裁剪框横竖按黄金分割划分</translation>
    </message>
    <message>
        <source>Guide: golden section</source>
        <translation>参考线：黄金分割</translation>
    </message>
    <message>
        <source>Draw a line at 45° from each corner of a crop's frame</source>
        <translation>从裁剪框的每个角画一条 45° 线</translation>
    </message>
    <message>
        <source>Guide: diagonals</source>
        <translation>参考线：对角线</translation>
    </message>
    <message>
        <source>Draw a grid of squares in the frame of a crop</source>
        <translation>在裁剪框内画方格</translation>
    </message>
    <message>
        <source>Guide: grid</source>
        <translation>参考线：网格</translation>
    </message>
    <message>
        <source>Drag the curve on the photo</source>
        <translation>在照片上拖动曲线</translation>
    </message>
    <message>
        <source>Press on a tone of the photo and drag it up or down: the edited curve goes with it</source>
        <translation>在照片的某个色调上按住并上下拖动：正在编辑的曲线随之变化</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show the photo larger</source>
        <translation>放大显示照片</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show the photo smaller</source>
        <translation>缩小显示照片</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <translation>显示整张照片</translation>
    </message>
    <message>
        <source>Show a photo pixel as a screen pixel</source>
        <translation>照片像素与屏幕像素一一对应</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修改前</translation>
    </message>
    <message>
        <source>Show the photo as it was opened</source>
        <translation>显示打开时的照片</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分屏</translation>
    </message>
    <message>
        <source>Show before and after beside a line, or only after again</source>
        <translation>以分界线显示前后对比，或只显示修改后</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修改后</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>显示结果</translation>
    </message>
    <message>
        <source>Result shown</source>
        <translation>结果的显示</translation>
    </message>
    <message>
        <source>As saved</source>
        <translation>按保存结果</translation>
    </message>
    <message>
        <source>Show the colours that the file will have</source>
        <translation>显示文件将有的颜色</translation>
    </message>
    <message>
        <source>Signed values</source>
        <translation>有符号值</translation>
    </message>
    <message>
        <source>Show negative values in blue, positive ones in orange</source>
        <translation>负值显示为蓝色，正值显示为橙色</translation>
    </message>
    <message>
        <source>Out-of-range overlay</source>
        <translation>超出范围标示</translation>
    </message>
    <message>
        <source>Mark what lies below black or above white</source>
        <translation>标出低于黑或高于白的部分</translation>
    </message>
    <message>
        <source>Offset for display only</source>
        <translation>仅用于显示的偏移</translation>
    </message>
    <message>
        <source>Add a grey on the screen, so that negative values show</source>
        <translation>在屏幕上加一个灰，以显示负值</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>0 到 255</translation>
    </message>
    <message>
        <source>Write values of pixels as 0 to 255 in the status bar and the probe</source>
        <translation>在状态栏和探针中以 0 到 255 显示像素值</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 到 1</translation>
    </message>
    <message>
        <source>Write values of pixels as 0 to 1 in the status bar and the probe</source>
        <translation>在状态栏和探针中以 0 到 1 显示像素值</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Write values of pixels as percent in the status bar and the probe</source>
        <translation>在状态栏和探针中以百分比显示像素值</translation>
    </message>
    <message>
        <source>16 bit</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>Write values of pixels as 16 bit in the status bar and the probe</source>
        <translation>在状态栏和探针中以 16 位显示像素值</translation>
    </message>
    <message>
        <source>Colour management</source>
        <translation>色彩管理</translation>
    </message>
    <message>
        <source>Soft proof</source>
        <translation>软校样</translation>
    </message>
    <message>
        <source>Show the photo as the printer's profile says that it will be printed</source>
        <translation>按打印机配置文件显示照片的打印效果</translation>
    </message>
    <message>
        <source>Gamut warning</source>
        <translation>色域警告</translation>
    </message>
    <message>
        <source>Mark in magenta the colours that the printer's profile has no room for</source>
        <translation>用洋红标出打印机配置文件容不下的颜色</translation>
    </message>
    <message>
        <source>Printer profile…</source>
        <translation>打印机配置文件…</translation>
    </message>
    <message>
        <source>Choose the ICC profile of the printer and paper for soft proof and gamut warning</source>
        <translation>选择用于软校样和色域警告的打印机与纸张 ICC 配置文件</translation>
    </message>
    <message>
        <source>Proof intent</source>
        <translation>校样意图</translation>
    </message>
    <message>
        <source>Perceptual</source>
        <translation>可感知</translation>
    </message>
    <message>
        <source>Bring colours into the printer's profile by the perceptual intent</source>
        <translation>以可感知意图将颜色转入打印机配置文件</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>相对</translation>
    </message>
    <message>
        <source>Bring colours into the printer's profile by the relative intent</source>
        <translation>以相对意图将颜色转入打印机配置文件</translation>
    </message>
    <message>
        <source>Bring colours into the printer's profile by the saturation intent</source>
        <translation>以饱和度意图将颜色转入打印机配置文件</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>绝对</translation>
    </message>
    <message>
        <source>Bring colours into the printer's profile by the absolute intent</source>
        <translation>以绝对意图将颜色转入打印机配置文件</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>系统主题</translation>
    </message>
    <message>
        <source>Follow the desktop's light or dark theme</source>
        <translation>跟随桌面的浅色或深色主题</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Show dark words on light panels</source>
        <translation>浅色面板上显示深色文字</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Show light words on dark panels</source>
        <translation>深色面板上显示浅色文字</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>高对比度主题</translation>
    </message>
    <message>
        <source>Show white words and lines on black</source>
        <translation>黑底上显示白色文字和线条</translation>
    </message>
    <message>
        <source>Probe a pixel</source>
        <translation>探查一个像素</translation>
    </message>
    <message>
        <source>Show how the kernel makes one pixel, in numbers</source>
        <translation>用数字显示核如何得出一个像素</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write one or several files with size, colours, quality and metadata of your choice</source>
        <translation>按所选大小、颜色、质量和元数据写出一个或多个文件</translation>
    </message>
    <message>
        <source>Export the photo</source>
        <translation>导出照片</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Look at the result on a page, and print it, also into a PDF file</source>
        <translation>在页面上查看结果并打印，也可写成 PDF 文件</translation>
    </message>
    <message>
        <source>Print the photo</source>
        <translation>打印照片</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Choose looks, units, memory, folders, recovery and shortcuts</source>
        <translation>选择外观、单位、内存、文件夹、恢复和快捷键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>List all keys; change them, and reset them</source>
        <translation>列出、更改和重置所有按键</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>界面组件</translation>
    </message>
    <message>
        <source>Show every widget of the window with all its states</source>
        <translation>显示窗口的每个控件及其所有状态</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Import shortcuts…</source>
        <translation>导入快捷键…</translation>
    </message>
    <message>
        <source>Give all commands the keys that a file holds, as another machine wrote it</source>
        <translation>为所有命令采用文件中的按键，如另一台机器所写</translation>
    </message>
    <message>
        <source>Export shortcuts…</source>
        <translation>导出快捷键…</translation>
    </message>
    <message>
        <source>Write the keys that differ from those at first to a file</source>
        <translation>将与初始不同的按键写入文件</translation>
    </message>
    <message>
        <source>Kernelroom</source>
        <translation>Kernelroom</translation>
    </message>
    <message>
        <source>Give all commands the shortcuts of this set. As the guide names them</source>
        <translation>为所有命令采用此方案的快捷键。与指南所述一致</translation>
    </message>
    <message>
        <source>As in GIMP</source>
        <translation>同 GIMP</translation>
    </message>
    <message>
        <source>Give all commands the shortcuts of this set. What both have has GIMP's keys</source>
        <translation>为所有命令采用此方案的快捷键。两者共有的用 GIMP 的按键</translation>
    </message>
    <message>
        <source>As in Photoshop</source>
        <translation>同 Photoshop</translation>
    </message>
    <message>
        <source>Give all commands the shortcuts of this set. What are layers there are steps here</source>
        <translation>为所有命令采用此方案的快捷键。那里的图层即这里的步骤</translation>
    </message>
    <message>
        <source>As in darktable</source>
        <translation>同 darktable</translation>
    </message>
    <message>
        <source>Give all commands the shortcuts of this set. Zoom, proof and export as there</source>
        <translation>为所有命令采用此方案的快捷键。缩放、校样和导出与其相同</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>搜索全部…</translation>
    </message>
    <message>
        <source>Find a command, filter, preset or panel by its words</source>
        <translation>按词查找命令、滤镜、预设或面板</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Filters with their values, kept under names</source>
        <translation>以名称保存的滤镜及其数值</translation>
    </message>
    <message>
        <source>How often each level is in what is shown, and what is clipped</source>
        <translation>显示部分中各级别出现的次数及溢出</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>The colour under the pointer and pinned ones, before and after</source>
        <translation>指针下和固定的颜色，修改前后</translation>
    </message>
    <message>
        <source>The form of the step being edited</source>
        <translation>正在编辑的步骤的表单</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>The steps in the order in which they are done</source>
        <translation>按执行顺序排列的步骤</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>What was done, and what of it is undone</source>
        <translation>已做的操作及其中已撤销的</translation>
    </message>
    <message>
        <source>States of the photo under names, to return to</source>
        <translation>以名称保存、可返回的照片状态</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>What the file says: Exif, GPS, XMP, IPTC, profile and texts</source>
        <translation>文件信息：Exif、GPS、XMP、IPTC、配置文件和文本</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>性能</translation>
    </message>
    <message>
        <source>How long edits take to reach the screen</source>
        <translation>编辑到达屏幕所需的时间</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>探针</translation>
    </message>
    <message>
        <source>How the kernel makes one pixel, in numbers</source>
        <translation>用数字说明核如何得出一个像素</translation>
    </message>
    <message>
        <source>Every plugin, its state, and what is wrong with it</source>
        <translation>每个插件、其状态及问题</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What filters' buttons found: tables, plots and texts</source>
        <translation>滤镜按钮找到的内容：表格、曲线和文本</translation>
    </message>
    <message>
        <source>Short lessons that take place in this window</source>
        <translation>在此窗口中进行的短课</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>What the kernel does: figures, response, edge and chart</source>
        <translation>核的作用：指标、响应、边缘和测试图</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Use the whole screen for the window, or no longer</source>
        <translation>窗口占满整个屏幕，或恢复</translation>
    </message>
    <message>
        <source>Explain this control</source>
        <translation>解释此控件</translation>
    </message>
    <message>
        <source>Open the guide where it tells of the control under the pointer or with the focus</source>
        <translation>打开指南中介绍指针下或有焦点的控件之处</translation>
    </message>
    <message>
        <source>What's this?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>Have the next click tell what a control does, in place of doing it</source>
        <translation>让下一次点击说明控件的作用，而不执行</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Read tutorials, concepts and reference, without a network</source>
        <translation>阅读教程、概念和参考，无需网络</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新增内容</translation>
    </message>
    <message>
        <source>Read what each version of the program has changed</source>
        <translation>查看程序各版本的更改</translation>
    </message>
    <message>
        <source>Show the tour</source>
        <translation>显示导览</translation>
    </message>
    <message>
        <source>Show where things are, in six hints</source>
        <translation>用六个提示介绍各处</translation>
    </message>
    <message>
        <source>Copy facts for a bug report</source>
        <translation>复制错误报告所需信息</translation>
    </message>
    <message>
        <source>Copy versions, processor, Qt, plugins and folders, without personal data</source>
        <translation>复制版本、处理器、Qt、插件和文件夹信息，不含个人数据</translation>
    </message>
    <message>
        <source>Show crash reports</source>
        <translation>显示崩溃报告</translation>
    </message>
    <message>
        <source>Open the folder in which faults of the program are written down</source>
        <translation>打开记录程序错误的文件夹</translation>
    </message>
    <message>
        <source>About Kernelroom</source>
        <translation>关于 Kernelroom</translation>
    </message>
    <message>
        <source>Show the version, and the licences of all parts</source>
        <translation>显示版本和所有部分的许可</translation>
    </message>
    <message>
        <source>Posterize</source>
        <translation>色调分离</translation>
    </message>
    <message>
        <source>Artistic</source>
        <translation>艺术</translation>
    </message>
    <message>
        <source>Leave so many levels of each channel: the nearest of equal steps, as gimp:posterize.</source>
        <translation>每个通道只保留若干级：取等距的最近一级，同 gimp:posterize。</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>色阶</translation>
    </message>
    <message>
        <source>How many, black and white among them.</source>
        <translation>级数，包括黑和白。</translation>
    </message>
    <message>
        <source>Box blur</source>
        <translation>方框模糊</translation>
    </message>
    <message>
        <source>Take the mean of a rectangle.</source>
        <translation>取矩形的平均值。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Height of the rectangle.</source>
        <translation>矩形的高度。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Width of the rectangle.</source>
        <translation>矩形的宽度。</translation>
    </message>
    <message>
        <source>Gaussian blur</source>
        <translation>高斯模糊</translation>
    </message>
    <message>
        <source>Blur by a Gaussian of standard deviation sigma, cut off at 4 sigma; no dark fringes.</source>
        <translation>用标准差为 sigma 的高斯模糊，截断于 4 sigma；无暗边。</translation>
    </message>
    <message>
        <source>Sigma</source>
        <translation>Sigma</translation>
    </message>
    <message>
        <source>Standard deviation of the Gaussian.</source>
        <translation>高斯的标准差。</translation>
    </message>
    <message>
        <source>Lens blur</source>
        <translation>镜头模糊</translation>
    </message>
    <message>
        <source>Take the mean of a disk, as a lens out of focus does.</source>
        <translation>取圆盘的平均值，如同失焦的镜头。</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>Of the disk.</source>
        <translation>圆盘的。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>光</translation>
    </message>
    <message>
        <source>Linear light spreads highlights as a lens does; stored values spread them less.</source>
        <translation>线性光像镜头一样扩散高光；存储值扩散较少。</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>存储值</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Motion blur</source>
        <translation>运动模糊</translation>
    </message>
    <message>
        <source>Smear along a line, as a camera that moves while it looks.</source>
        <translation>沿一条线拖抹，如同拍摄时移动的相机。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Of the path.</source>
        <translation>路径的。</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>Of the path, counter-clockwise from the right.</source>
        <translation>路径的方向，从右侧逆时针计。</translation>
    </message>
    <message>
        <source>Spin blur</source>
        <translation>旋转模糊</translation>
    </message>
    <message>
        <source>Smear around a centre, as a camera that turns while it looks.</source>
        <translation>绕中心拖抹，如同拍摄时旋转的相机。</translation>
    </message>
    <message>
        <source>Length of the path.</source>
        <translation>路径的长度。</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>What the path runs around; drag it on the photo, or beyond its edges.</source>
        <translation>路径环绕的中心；可在照片上拖动，也可拖到边界之外。</translation>
    </message>
    <message>
        <source>Tilt-shift</source>
        <translation>移轴</translation>
    </message>
    <message>
        <source>Blur by a disk whose radius grows with the distance from a line, as a tilted lens does.</source>
        <translation>用半径随离线距离增大的圆盘模糊，如同倾斜的镜头。</translation>
    </message>
    <message>
        <source>A place on the line that is in focus; drag it.</source>
        <translation>清晰线上的一点；可拖动。</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>Where the disk has its full radius: the line lies across the way to it.</source>
        <translation>圆盘达到最大半径之处：清晰线与通向此处的方向垂直。</translation>
    </message>
    <message>
        <source>Of the disk at the edge and beyond.</source>
        <translation>边缘及以外处圆盘的半径。</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>清晰</translation>
    </message>
    <message>
        <source>How much of the way to the edge stays in focus.</source>
        <translation>通向边缘的路上保持清晰的比例。</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>边数</translation>
    </message>
    <message>
        <source>Both sides of the line, or one.</source>
        <translation>线的两侧或一侧。</translation>
    </message>
    <message>
        <source>Beyond the edge</source>
        <translation>边缘之外</translation>
    </message>
    <message>
        <source>Before the centre</source>
        <translation>中心之前</translation>
    </message>
    <message>
        <source>Blur stored values, or linear light, as a lens does.</source>
        <translation>模糊存储值，或像镜头一样模糊线性光。</translation>
    </message>
    <message>
        <source>Zoom blur</source>
        <translation>缩放模糊</translation>
    </message>
    <message>
        <source>Smear towards a centre, as a lens that zooms while it looks.</source>
        <translation>朝中心拖抹，如同拍摄时变焦的镜头。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Length of the path, as a part of the way to the centre.</source>
        <translation>路径长度，占到中心距离的比例。</translation>
    </message>
    <message>
        <source>What the path runs to; drag it on the photo, or beyond its edges.</source>
        <translation>路径指向的中心；可在照片上拖动，也可拖到边界之外。</translation>
    </message>
    <message>
        <source>Develop raw</source>
        <translation>显影 RAW</translation>
    </message>
    <message>
        <source>Camera raw</source>
        <translation>相机 RAW</translation>
    </message>
    <message>
        <source>Develop a camera raw photo from its file, in 16 bit, into the wide space of Rec. 2020.</source>
        <translation>从文件显影相机 RAW 照片，16 位，转入 Rec. 2020 宽色域。</translation>
    </message>
    <message>
        <source>Demosaic</source>
        <translation>去马赛克</translation>
    </message>
    <message>
        <source>How the colours between the sensor's pixels are found; AHD is the usual one, DHT and AAHD keep finer lines, DCB has fewer false colours, PPG and VNG are quicker, linear is a mean.</source>
        <translation>传感器像素之间颜色的求法；AHD 最常用，DHT 和 AAHD 保留更细的线，DCB 伪色较少，PPG 和 VNG 更快，linear 为取平均。</translation>
    </message>
    <message>
        <source>AHD</source>
        <translation>AHD</translation>
    </message>
    <message>
        <source>DHT</source>
        <translation>DHT</translation>
    </message>
    <message>
        <source>AAHD</source>
        <translation>AAHD</translation>
    </message>
    <message>
        <source>DCB</source>
        <translation>DCB</translation>
    </message>
    <message>
        <source>PPG</source>
        <translation>PPG</translation>
    </message>
    <message>
        <source>VNG</source>
        <translation>VNG</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>白平衡</translation>
    </message>
    <message>
        <source>Whose white is white: as the camera measured, daylight, the mean of the photo, or the light of a temperature.</source>
        <translation>以何为白：相机测得、日光、照片平均，或某一色温的光。</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Daylight</source>
        <translation>日光</translation>
    </message>
    <message>
        <source>Grey world</source>
        <translation>灰度世界</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>色温</translation>
    </message>
    <message>
        <source>Of the light that is to be white: 2850 a lamp, 5500 the sun, 7500 shade.</source>
        <translation>应为白的光的色温：2850 灯光，5500 阳光，7500 阴影。</translation>
    </message>
    <message>
        <source>Tint</source>
        <translation>色调</translation>
    </message>
    <message>
        <source>Towards magenta, or green below 0.</source>
        <translation>偏洋红，低于 0 偏绿。</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>曝光</translation>
    </message>
    <message>
        <source>1 doubles the light, -1 halves it.</source>
        <translation>1 使光加倍，-1 减半。</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>高光</translation>
    </message>
    <message>
        <source>Where the sensor was full: cut at white, or kept beyond white for a lower exposure, as it is, blended to grey, or rebuilt from the channels that were not full.</source>
        <translation>传感器饱和处：截断于白、为降低曝光保留白以上、保持原样、混合为灰，或由未饱和的通道重建。</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>裁剪比例</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>重建</translation>
    </message>
    <message>
        <source>Assign profile</source>
        <translation>指定配置文件</translation>
    </message>
    <message>
        <source>Keep the numbers and say what they mean: for a photo without a profile or with a wrong one.</source>
        <translation>保留数值并说明其含义：用于没有配置文件或配置文件错误的照片。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>A profile that needs no file, or the one of a file.</source>
        <translation>无需文件的配置文件，或某个文件的。</translation>
    </message>
    <message>
        <source>Srgb</source>
        <translation>sRGB</translation>
    </message>
    <message>
        <source>Display p3</source>
        <translation>Display P3</translation>
    </message>
    <message>
        <source>Adobe rgb</source>
        <translation>Adobe RGB</translation>
    </message>
    <message>
        <source>Prophoto rgb</source>
        <translation>ProPhoto RGB</translation>
    </message>
    <message>
        <source>Rec. 2020</source>
        <translation>Rec. 2020</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰</translation>
    </message>
    <message>
        <source>An ICC profile of RGB or grey; without one nothing changes.</source>
        <translation>RGB 或灰度的 ICC 配置文件；没有则不变。</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>黑白</translation>
    </message>
    <message>
        <source>Mix the channels to grey, as a coloured filter before black and white film does.</source>
        <translation>将通道混合为灰，如同黑白胶片前的彩色滤镜。</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Share of the red channel.</source>
        <translation>红通道的份额。</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Share of the green channel.</source>
        <translation>绿通道的份额。</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Share of the blue channel.</source>
        <translation>蓝通道的份额。</translation>
    </message>
    <message>
        <source>Keep brightness</source>
        <translation>保持亮度</translation>
    </message>
    <message>
        <source>Divide the shares by their sum, so that grey stays as light as it is.</source>
        <translation>份额除以其总和，使灰色亮度不变。</translation>
    </message>
    <message>
        <source>Colour balance</source>
        <translation>色彩平衡</translation>
    </message>
    <message>
        <source>Tint shadows, midtones and highlights each in its own colour.</source>
        <translation>分别为阴影、中间调和高光着色。</translation>
    </message>
    <message>
        <source>Shadows red</source>
        <translation>阴影红</translation>
    </message>
    <message>
        <source>From cyan to red, in dark parts.</source>
        <translation>暗部从青到红。</translation>
    </message>
    <message>
        <source>Shadows</source>
        <translation>阴影</translation>
    </message>
    <message>
        <source>Shadows green</source>
        <translation>阴影绿</translation>
    </message>
    <message>
        <source>From magenta to green, in dark parts.</source>
        <translation>暗部从洋红到绿。</translation>
    </message>
    <message>
        <source>Shadows blue</source>
        <translation>阴影蓝</translation>
    </message>
    <message>
        <source>From yellow to blue, in dark parts.</source>
        <translation>暗部从黄到蓝。</translation>
    </message>
    <message>
        <source>Midtones red</source>
        <translation>中间调红</translation>
    </message>
    <message>
        <source>From cyan to red, in the middle.</source>
        <translation>中间调从青到红。</translation>
    </message>
    <message>
        <source>Midtones green</source>
        <translation>中间调绿</translation>
    </message>
    <message>
        <source>From magenta to green, in the middle.</source>
        <translation>中间调从洋红到绿。</translation>
    </message>
    <message>
        <source>Midtones blue</source>
        <translation>中间调蓝</translation>
    </message>
    <message>
        <source>From yellow to blue, in the middle.</source>
        <translation>中间调从黄到蓝。</translation>
    </message>
    <message>
        <source>Highlights red</source>
        <translation>高光红</translation>
    </message>
    <message>
        <source>From cyan to red, in light parts.</source>
        <translation>亮部从青到红。</translation>
    </message>
    <message>
        <source>Highlights green</source>
        <translation>高光绿</translation>
    </message>
    <message>
        <source>From magenta to green, in light parts.</source>
        <translation>亮部从洋红到绿。</translation>
    </message>
    <message>
        <source>Highlights blue</source>
        <translation>高光蓝</translation>
    </message>
    <message>
        <source>From yellow to blue, in light parts.</source>
        <translation>亮部从黄到蓝。</translation>
    </message>
    <message>
        <source>Keep luminosity</source>
        <translation>保持明度</translation>
    </message>
    <message>
        <source>Keep the lightness (the mean of the largest and the smallest channel).</source>
        <translation>保持亮度（最大与最小通道的平均）。</translation>
    </message>
    <message>
        <source>Convert to profile</source>
        <translation>转换为配置文件</translation>
    </message>
    <message>
        <source>Convert the colours to the numbers of another profile; they look as before.</source>
        <translation>将颜色换算为另一配置文件的数值；外观不变。</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>意图</translation>
    </message>
    <message>
        <source>Where colours don't fit: the nearest (relative), all moved together (perceptual), vivid (saturation), or the nearest without making white white (absolute).</source>
        <translation>颜色超出时：取最近（相对）、整体移动（可感知）、鲜艳（饱和度），或最近但不把白变白（绝对）。</translation>
    </message>
    <message>
        <source>Black point</source>
        <translation>黑点</translation>
    </message>
    <message>
        <source>Make the darkest of one profile the darkest of the other.</source>
        <translation>使一个配置文件的最暗处对应另一个的最暗处。</translation>
    </message>
    <message>
        <source>Gradient map</source>
        <translation>渐变映射</translation>
    </message>
    <message>
        <source>Map each brightness to a colour of a gradient of three.</source>
        <translation>将每个亮度映射到三色渐变中的颜色。</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗部</translation>
    </message>
    <message>
        <source>What black becomes.</source>
        <translation>黑变成的颜色。</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中部</translation>
    </message>
    <message>
        <source>The colour between.</source>
        <translation>中间的颜色。</translation>
    </message>
    <message>
        <source>What white becomes.</source>
        <translation>白变成的颜色。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>The brightness that becomes the colour between.</source>
        <translation>变成中间颜色的亮度。</translation>
    </message>
    <message>
        <source>Hue and saturation</source>
        <translation>色相和饱和度</translation>
    </message>
    <message>
        <source>Turn hues, and change how strong and how light colours are: all, or those of one band.</source>
        <translation>旋转色相，并更改颜色的浓淡和明暗：全部或某一色段。</translation>
    </message>
    <message>
        <source>Turned by so much.</source>
        <translation>旋转的量。</translation>
    </message>
    <message>
        <source>Stronger or weaker; -100 % is grey.</source>
        <translation>更浓或更淡；-100 % 为灰。</translation>
    </message>
    <message>
        <source>Lightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Towards white or black.</source>
        <translation>偏白或偏黑。</translation>
    </message>
    <message>
        <source>Red hue</source>
        <translation>红色色相</translation>
    </message>
    <message>
        <source>Of reds only.</source>
        <translation>仅红色。</translation>
    </message>
    <message>
        <source>Reds</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Red saturation</source>
        <translation>红色饱和度</translation>
    </message>
    <message>
        <source>Red lightness</source>
        <translation>红色亮度</translation>
    </message>
    <message>
        <source>Yellow hue</source>
        <translation>黄色色相</translation>
    </message>
    <message>
        <source>Of yellows only.</source>
        <translation>仅黄色。</translation>
    </message>
    <message>
        <source>Yellows</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Yellow saturation</source>
        <translation>黄色饱和度</translation>
    </message>
    <message>
        <source>Yellow lightness</source>
        <translation>黄色亮度</translation>
    </message>
    <message>
        <source>Green hue</source>
        <translation>绿色色相</translation>
    </message>
    <message>
        <source>Of greens only.</source>
        <translation>仅绿色。</translation>
    </message>
    <message>
        <source>Greens</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Green saturation</source>
        <translation>绿色饱和度</translation>
    </message>
    <message>
        <source>Green lightness</source>
        <translation>绿色亮度</translation>
    </message>
    <message>
        <source>Cyan hue</source>
        <translation>青色色相</translation>
    </message>
    <message>
        <source>Of cyans only.</source>
        <translation>仅青色。</translation>
    </message>
    <message>
        <source>Cyans</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Cyan saturation</source>
        <translation>青色饱和度</translation>
    </message>
    <message>
        <source>Cyan lightness</source>
        <translation>青色亮度</translation>
    </message>
    <message>
        <source>Blue hue</source>
        <translation>蓝色色相</translation>
    </message>
    <message>
        <source>Of blues only.</source>
        <translation>仅蓝色。</translation>
    </message>
    <message>
        <source>Blues</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Blue saturation</source>
        <translation>蓝色饱和度</translation>
    </message>
    <message>
        <source>Blue lightness</source>
        <translation>蓝色亮度</translation>
    </message>
    <message>
        <source>Magenta hue</source>
        <translation>洋红色相</translation>
    </message>
    <message>
        <source>Of magentas only.</source>
        <translation>仅洋红。</translation>
    </message>
    <message>
        <source>Magentas</source>
        <translation>洋红</translation>
    </message>
    <message>
        <source>Magenta saturation</source>
        <translation>洋红饱和度</translation>
    </message>
    <message>
        <source>Magenta lightness</source>
        <translation>洋红亮度</translation>
    </message>
    <message>
        <source>Lookup table</source>
        <translation>查找表</translation>
    </message>
    <message>
        <source>Replace colours by a table of a .cube file: a look made elsewhere.</source>
        <translation>用 .cube 文件的表替换颜色：在别处制作的风格。</translation>
    </message>
    <message>
        <source>The table; without one nothing changes.</source>
        <translation>查找表；没有则不变。</translation>
    </message>
    <message>
        <source>Saturation and vibrance</source>
        <translation>饱和度和自然饱和度</translation>
    </message>
    <message>
        <source>Make colours stronger or weaker; vibrance leaves those alone that are strong already.</source>
        <translation>使颜色更浓或更淡；自然饱和度不动已经浓的颜色。</translation>
    </message>
    <message>
        <source>For all alike; -100 % leaves grey.</source>
        <translation>对所有颜色相同；-100 % 只剩灰。</translation>
    </message>
    <message>
        <source>Vibrance</source>
        <translation>自然饱和度</translation>
    </message>
    <message>
        <source>For weak colours more than for strong ones.</source>
        <translation>淡色比浓色变化更大。</translation>
    </message>
    <message>
        <source>Take the colour of the light out of a photo, in linear light.</source>
        <translation>在线性光中去除照片的光源颜色。</translation>
    </message>
    <message>
        <source>By</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>The colour of the light, or a colour of the photo that should be grey.</source>
        <translation>光的颜色，或照片中应为灰的颜色。</translation>
    </message>
    <message>
        <source>Of the light that the photo was taken in: higher makes the photo warmer.</source>
        <translation>拍摄时光的色温：越高照片越暖。</translation>
    </message>
    <message>
        <source>Above 0 takes away green, below 0 magenta.</source>
        <translation>大于 0 去绿，小于 0 去洋红。</translation>
    </message>
    <message>
        <source>What should be grey, as it is stored in the photo.</source>
        <translation>照片中存储的、应为灰的颜色。</translation>
    </message>
    <message>
        <source>Richardson-Lucy</source>
        <translation>Richardson-Lucy</translation>
    </message>
    <message>
        <source>Deconvolution</source>
        <translation>反卷积</translation>
    </message>
    <message>
        <source>Find the photo that the blur most likely made this one of (Richardson 1972, Lucy 1974).</source>
        <translation>求最可能经此模糊得到当前照片的原照片（Richardson 1972、Lucy 1974）。</translation>
    </message>
    <message>
        <source>The blur; weights below 0 count as 0.</source>
        <translation>模糊核；小于 0 的权重视为 0。</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>More give a sharper photo, and more noise.</source>
        <translation>越多照片越清晰，噪点也越多。</translation>
    </message>
    <message>
        <source>Blurs mix linear light.</source>
        <translation>模糊混合的是线性光。</translation>
    </message>
    <message>
        <source>Wiener</source>
        <translation>维纳</translation>
    </message>
    <message>
        <source>Take a blur back by frequencies, those that it all but lost left alone (Wiener, 1949).</source>
        <translation>按频率消除模糊，几乎丢失的频率不动（Wiener，1949）。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪点</translation>
    </message>
    <message>
        <source>Share of noise in the signal: more leaves more alone.</source>
        <translation>信号中噪声的比例：越大保留越多不动。</translation>
    </message>
    <message>
        <source>Bilateral</source>
        <translation>双边</translation>
    </message>
    <message>
        <source>Denoise</source>
        <translation>降噪</translation>
    </message>
    <message>
        <source>Take the mean of the pixels around that have a like colour (Tomasi and Manduchi, 1998).</source>
        <translation>取周围颜色相近像素的平均（Tomasi 与 Manduchi，1998）。</translation>
    </message>
    <message>
        <source>How far to look; the bell over space has half of it for its standard deviation.</source>
        <translation>查看多远；空间钟形曲线的标准差为其一半。</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>Standard deviation of the bell over colours, of full scale.</source>
        <translation>颜色钟形曲线的标准差，按满刻度计。</translation>
    </message>
    <message>
        <source>Guided smoothing</source>
        <translation>引导平滑</translation>
    </message>
    <message>
        <source>Smooth as a straight line of the brightness around (He, Sun and Tang, 2010).</source>
        <translation>以周围亮度的直线来平滑（He、Sun 与 Tang，2010）。</translation>
    </message>
    <message>
        <source>Of the surroundings; transparent ones count by their alpha.</source>
        <translation>周围范围；透明处按其 alpha 计。</translation>
    </message>
    <message>
        <source>Contrast that counts as an edge, of full scale.</source>
        <translation>视为边缘的对比度，按满刻度计。</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中值</translation>
    </message>
    <message>
        <source>Return each colour the middle one of the values around: specks go, edges stay.</source>
        <translation>每种颜色取周围数值的中值：去斑点，留边缘。</translation>
    </message>
    <message>
        <source>1 looks at 3x3 pixels, 2 at 5x5.</source>
        <translation>1 查看 3x3 像素，2 查看 5x5。</translation>
    </message>
    <message>
        <source>Non-local means</source>
        <translation>非局部均值</translation>
    </message>
    <message>
        <source>Take the mean of the pixels around whose own surroundings are alike (Buades et al., 2005).</source>
        <translation>取周围邻域相似的像素的平均（Buades 等，2005）。</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>How unlike they may be, of full scale.</source>
        <translation>允许的差异，按满刻度计。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>How far to look for like ones.</source>
        <translation>查找相似像素的范围。</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Radius of the surroundings that are compared; 1 is 3x3.</source>
        <translation>所比较邻域的半径；1 为 3x3。</translation>
    </message>
    <message>
        <source>Canny</source>
        <translation>Canny</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>Edges as thin lines: local maxima of the gradient above a threshold, and what joins them.</source>
        <translation>边缘成细线：高于阈值的梯度局部最大值，及与其相连者。</translation>
    </message>
    <message>
        <source>Blur before, against noise.</source>
        <translation>预先模糊以抑制噪点。</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>A line goes on where the gradient is above this; 100 is a step from black to white.</source>
        <translation>梯度高于此值处线继续；100 为从黑到白的阶跃。</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>A line begins where the gradient is above this.</source>
        <translation>梯度高于此值处线开始。</translation>
    </message>
    <message>
        <source>Difference of Gaussians</source>
        <translation>高斯差分</translation>
    </message>
    <message>
        <source>What lies between two blurs; at a ratio of 1.6 about the Laplacian of Gaussian.</source>
        <translation>两次模糊之差；比率为 1.6 时近似高斯拉普拉斯。</translation>
    </message>
    <message>
        <source>Standard deviation of the finer blur.</source>
        <translation>较细模糊的标准差。</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Of the coarser blur's standard deviation to the finer one's.</source>
        <translation>较粗与较细模糊标准差之比。</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>Factor on the difference.</source>
        <translation>差值的系数。</translation>
    </message>
    <message>
        <source>On grey</source>
        <translation>置于灰底</translation>
    </message>
    <message>
        <source>Lay it on grey, so that both signs show.</source>
        <translation>置于灰底，以显示正负。</translation>
    </message>
    <message>
        <source>Laplacian</source>
        <translation>拉普拉斯</translation>
    </message>
    <message>
        <source>What a pixel has more than its neighbours: at first the size of cv2.Laplacian.</source>
        <translation>像素比邻近多出的部分：默认大小同 cv2.Laplacian。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Which neighbours count.</source>
        <translation>计入哪些邻近像素。</translation>
    </message>
    <message>
        <source>4 neighbours</source>
        <translation>4 邻域</translation>
    </message>
    <message>
        <source>8 neighbours</source>
        <translation>8 邻域</translation>
    </message>
    <message>
        <source>1 makes the most that a photo can give 1; 4 with 4 neighbours is cv2.Laplacian.</source>
        <translation>1 使照片可能的最大值为 1；4 邻域时取 4 即 cv2.Laplacian。</translation>
    </message>
    <message>
        <source>Show its size; otherwise it is placed on grey with its sign.</source>
        <translation>显示大小；否则带符号置于灰底。</translation>
    </message>
    <message>
        <source>Laplacian of Gaussian</source>
        <translation>高斯拉普拉斯</translation>
    </message>
    <message>
        <source>Second derivative of the blurred photo: it crosses 0 at edges.</source>
        <translation>模糊后照片的二阶导数：在边缘处过零。</translation>
    </message>
    <message>
        <source>Standard deviation of the blur.</source>
        <translation>模糊的标准差。</translation>
    </message>
    <message>
        <source>1 makes the most that a photo can give 1.</source>
        <translation>1 使照片可能的最大值为 1。</translation>
    </message>
    <message>
        <source>Prewitt magnitude</source>
        <translation>Prewitt 幅值</translation>
    </message>
    <message>
        <source>Length of the Prewitt gradient in each colour.</source>
        <translation>每种颜色的 Prewitt 梯度长度。</translation>
    </message>
    <message>
        <source>Factor on the length: 1 makes a step from black to white 1, 4 is as bright as cv2.Sobel.</source>
        <translation>长度的系数：1 使黑到白的阶跃为 1，4 与 cv2.Sobel 一样亮。</translation>
    </message>
    <message>
        <source>Scharr magnitude</source>
        <translation>Scharr 幅值</translation>
    </message>
    <message>
        <source>Length of the Scharr gradient in each colour: as long in every direction.</source>
        <translation>每种颜色的 Scharr 梯度长度：各方向一致。</translation>
    </message>
    <message>
        <source>Sobel magnitude</source>
        <translation>Sobel 幅值</translation>
    </message>
    <message>
        <source>Length of the Sobel gradient in each colour channel; transparency stays.</source>
        <translation>每个颜色通道的 Sobel 梯度长度；透明度不变。</translation>
    </message>
    <message>
        <source>Factor on the length: 1 as cv2.Sobel, 0.25 makes a step from black to white 1.</source>
        <translation>长度的系数：1 同 cv2.Sobel，0.25 使黑到白的阶跃为 1。</translation>
    </message>
    <message>
        <source>Structure tensor</source>
        <translation>结构张量</translation>
    </message>
    <message>
        <source>How much the photo runs in one direction around each pixel, and in which.</source>
        <translation>照片在每个像素周围沿某方向延伸的程度及方向。</translation>
    </message>
    <message>
        <source>Size of the surroundings.</source>
        <translation>周围范围的大小。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Which of them.</source>
        <translation>其中哪一个。</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>相干性</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>角点</translation>
    </message>
    <message>
        <source>Factor on the brightness.</source>
        <translation>亮度的系数。</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁切</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>几何</translation>
    </message>
    <message>
        <source>Keep a rectangle of the photo; nothing outside it is lost, move it at any time.</source>
        <translation>保留照片的一个矩形；外部不会丢失，可随时移动。</translation>
    </message>
    <message>
        <source>Of width to height: the largest such rectangle in the middle of what the sides leave.</source>
        <translation>宽高比：各边裁切后中央最大的此比例矩形。</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>Own ratio</source>
        <translation>自定比例</translation>
    </message>
    <message>
        <source>Width divided by height.</source>
        <translation>宽度除以高度。</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>竖向</translation>
    </message>
    <message>
        <source>The ratio the other way round: 2:3 in place of 3:2.</source>
        <translation>比例颠倒：2:3 代替 3:2。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What is cut off is given in percent of the photo's width or height, or in pixels.</source>
        <translation>裁去量按照片宽或高的百分比，或按像素。</translation>
    </message>
    <message>
        <source>Px</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>What is cut off on the left.</source>
        <translation>左侧裁去的量。</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>What is cut off above.</source>
        <translation>上方裁去的量。</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>What is cut off on the right.</source>
        <translation>右侧裁去的量。</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>What is cut off below.</source>
        <translation>下方裁去的量。</translation>
    </message>
    <message>
        <source>Draw at size</source>
        <translation>按尺寸绘制</translation>
    </message>
    <message>
        <source>Draw an SVG drawing at another size, as sharp as it can be there.</source>
        <translation>以另一尺寸绘制 SVG 图形，保持最大清晰度。</translation>
    </message>
    <message>
        <source>Longer side</source>
        <translation>长边</translation>
    </message>
    <message>
        <source>Pixels of the longer side; 0: the size that the drawing says, at 96 dots an inch.</source>
        <translation>长边的像素数；0：图形自身的尺寸，每英寸 96 点。</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>翻转</translation>
    </message>
    <message>
        <source>Mirror the photo.</source>
        <translation>镜像照片。</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Which sides change places.</source>
        <translation>哪些边互换。</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>Top to bottom</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>填充边</translation>
    </message>
    <message>
        <source>Add a margin on each side, of one colour or going on as the photo does.</source>
        <translation>在各边添加边距，单色或延续照片。</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>What is added: its edge repeated (clamp), mirrored with or without the edge pixel, the photo again from its other side (wrap), a colour, or nothing.</source>
        <translation>添加的内容：重复边缘（clamp）、含或不含边缘像素的镜像、从另一侧重复照片（wrap）、一种颜色，或无。</translation>
    </message>
    <message>
        <source>Clamp</source>
        <translation>重复边缘</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Reflect</source>
        <translation>反射</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>环绕</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Of the margin.</source>
        <translation>边距的。</translation>
    </message>
    <message>
        <source>What is added is given in percent of the photo's width or height, or in pixels.</source>
        <translation>添加量按照片宽或高的百分比，或按像素。</translation>
    </message>
    <message>
        <source>What is added on the left.</source>
        <translation>左侧添加的量。</translation>
    </message>
    <message>
        <source>What is added above.</source>
        <translation>上方添加的量。</translation>
    </message>
    <message>
        <source>What is added on the right.</source>
        <translation>右侧添加的量。</translation>
    </message>
    <message>
        <source>What is added below.</source>
        <translation>下方添加的量。</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>透视</translation>
    </message>
    <message>
        <source>Show what lies between four corners as a rectangle, as if seen from straight ahead.</source>
        <translation>将四角之间的内容显示为矩形，如同正面所见。</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>Dragged on the photo.</source>
        <translation>在照片上拖动。</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>调整大小</translation>
    </message>
    <message>
        <source>Make the photo larger or smaller.</source>
        <translation>放大或缩小照片。</translation>
    </message>
    <message>
        <source>What is given; the other side follows, but for width and height, which may distort. In mm the side has as many pixels as the print needs.</source>
        <translation>指定的边；另一边随之变化，同时指定宽高可能变形。以毫米计时，该边的像素数由打印需要决定。</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>长边</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>短边</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Width and height</source>
        <translation>宽和高</translation>
    </message>
    <message>
        <source>Long side in mm</source>
        <translation>长边（毫米）</translation>
    </message>
    <message>
        <source>Width in mm</source>
        <translation>宽（毫米）</translation>
    </message>
    <message>
        <source>Height in mm</source>
        <translation>高（毫米）</translation>
    </message>
    <message>
        <source>Of each side.</source>
        <translation>每边的比例。</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>边</translation>
    </message>
    <message>
        <source>How long that side gets.</source>
        <translation>该边的长度。</translation>
    </message>
    <message>
        <source>Pixels across.</source>
        <translation>横向像素数。</translation>
    </message>
    <message>
        <source>Pixels down.</source>
        <translation>纵向像素数。</translation>
    </message>
    <message>
        <source>Millimetres</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>How long that side is printed.</source>
        <translation>该边打印的长度。</translation>
    </message>
    <message>
        <source>Dpi</source>
        <translation>Dpi</translation>
    </message>
    <message>
        <source>Pixels an inch (25.4 mm) of the print; the saved file says so.</source>
        <translation>打印的每英寸（25.4 毫米）像素数；会写入保存的文件。</translation>
    </message>
    <message>
        <source>Only smaller</source>
        <translation>仅缩小</translation>
    </message>
    <message>
        <source>A photo that is smaller already stays as it is.</source>
        <translation>已经更小的照片保持不变。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Lanczos 3 is the sharpest, cubic rings less, area not at all; nearest makes no new values.</source>
        <translation>Lanczos 3 最锐利，三次振铃较少，面积法无振铃；最近邻不产生新值。</translation>
    </message>
    <message>
        <source>Lanczos 3</source>
        <translation>Lanczos 3</translation>
    </message>
    <message>
        <source>Cubic</source>
        <translation>三次</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>最近邻</translation>
    </message>
    <message>
        <source>Means of linear light keep fine bright detail as bright as it is.</source>
        <translation>线性光的平均使细小的亮部保持亮度。</translation>
    </message>
    <message>
        <source>Rotate by 90°</source>
        <translation>旋转 90°</translation>
    </message>
    <message>
        <source>Turn the photo by a quarter or a half, which changes no pixel.</source>
        <translation>将照片旋转四分之一或半圈，不改变任何像素。</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Clockwise is right.</source>
        <translation>顺时针为右。</translation>
    </message>
    <message>
        <source>Half turn</source>
        <translation>半圈</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>拉直</translation>
    </message>
    <message>
        <source>Turn the photo by any angle about its middle.</source>
        <translation>绕中心将照片旋转任意角度。</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>地平线</translation>
    </message>
    <message>
        <source>Clockwise.</source>
        <translation>顺时针。</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>边框</translation>
    </message>
    <message>
        <source>What is kept: as much of the photo's ratio as has no empty corner, all of the photo, or as many pixels as before.</source>
        <translation>保留的内容：保持照片比例且无空角的最大部分、整张照片，或与之前同样多的像素。</translation>
    </message>
    <message>
        <source>Largest inside</source>
        <translation>内部最大</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>整张照片</translation>
    </message>
    <message>
        <source>Same size</source>
        <translation>相同大小</translation>
    </message>
    <message>
        <source>What empty corners are: the edge repeated (clamp), a colour or nothing.</source>
        <translation>空角的填充：重复边缘（clamp）、一种颜色或无。</translation>
    </message>
    <message>
        <source>Compass maximum</source>
        <translation>罗盘最大值</translation>
    </message>
    <message>
        <source>Turn a square kernel through eight directions and keep the largest result (Kirsch, 1971).</source>
        <translation>将方形核转过八个方向并保留最大结果（Kirsch，1971）。</translation>
    </message>
    <message>
        <source>To be turned by 45° each.</source>
        <translation>每次旋转 45° 的核。</translation>
    </message>
    <message>
        <source>Factor on the result.</source>
        <translation>结果的系数。</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>Lay a kernel over every pixel and sum what lies under it.</source>
        <translation>将核放在每个像素上，对其下的内容求和。</translation>
    </message>
    <message>
        <source>The weights, with origin, divisor, offset and normalize.</source>
        <translation>权重，及原点、除数、偏移和归一化。</translation>
    </message>
    <message>
        <source>True convolution: the kernel is turned by 180° first, as ImageMagick and SVG do.</source>
        <translation>真正的卷积：先将核旋转 180°，同 ImageMagick 和 SVG。</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>What lies outside the photo.</source>
        <translation>照片之外的内容。</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>常数</translation>
    </message>
    <message>
        <source>Border value</source>
        <translation>边界值</translation>
    </message>
    <message>
        <source>Grey outside the photo, for the constant border; 0 black, 1 white.</source>
        <translation>常数边界时照片外的灰度；0 黑，1 白。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Channels that change; the others keep their values.</source>
        <translation>会改变的通道；其他保留原值。</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>How colour and transparency go together; auto keeps alpha where the weights sum to 0.</source>
        <translation>颜色与透明度的配合；auto 在权重和为 0 时保留 alpha。</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Gimp</source>
        <translation>GIMP</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>幅值</translation>
    </message>
    <message>
        <source>Premultiplied</source>
        <translation>预乘</translation>
    </message>
    <message>
        <source>Filter the stored values, or linear light by the file's own profile.</source>
        <translation>对存储值滤波，或按文件自身配置文件对线性光滤波。</translation>
    </message>
    <message>
        <source>Add alpha</source>
        <translation>添加 Alpha</translation>
    </message>
    <message>
        <source>Give the result an alpha channel, filtered like any other, even where the photo has none.</source>
        <translation>给结果一个同样经滤波的 alpha 通道，即使照片没有。</translation>
    </message>
    <message>
        <source>As other programs do</source>
        <translation>与其他程序一致</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>舍入</translation>
    </message>
    <message>
        <source>Keep every value, cut to 0..1, or round to 8 bits as programs without floats do.</source>
        <translation>保留所有值、截断到 0..1，或像无浮点的程序那样舍入到 8 位。</translation>
    </message>
    <message>
        <source>8 bit</source>
        <translation>8 位</translation>
    </message>
    <message>
        <source>Each channel</source>
        <translation>每个通道</translation>
    </message>
    <message>
        <source>One kernel a channel: the first is red's, and green, blue and alpha have their own.</source>
        <translation>每个通道一个核：第一个用于红，绿、蓝、alpha 各有自己的核。</translation>
    </message>
    <message>
        <source>Kernels of the channels</source>
        <translation>各通道的核</translation>
    </message>
    <message>
        <source>Green kernel</source>
        <translation>绿色核</translation>
    </message>
    <message>
        <source>The weights for green.</source>
        <translation>绿的权重。</translation>
    </message>
    <message>
        <source>Blue kernel</source>
        <translation>蓝色核</translation>
    </message>
    <message>
        <source>The weights for blue.</source>
        <translation>蓝的权重。</translation>
    </message>
    <message>
        <source>Alpha kernel</source>
        <translation>Alpha 核</translation>
    </message>
    <message>
        <source>The weights for alpha.</source>
        <translation>alpha 的权重。</translation>
    </message>
    <message>
        <source>Cross-channel convolution</source>
        <translation>跨通道卷积</translation>
    </message>
    <message>
        <source>Make red, green and blue each of all three colours, with a kernel for each of the nine ways.</source>
        <translation>红、绿、蓝各由三种颜色得出，九条途径各有一个核。</translation>
    </message>
    <message>
        <source>Kernels</source>
        <translation>核</translation>
    </message>
    <message>
        <source>A row of planes for each colour of the result, and in it a plane for each colour read.</source>
        <translation>结果的每种颜色一行平面，其中每种读取的颜色一个平面。</translation>
    </message>
    <message>
        <source>Difference of two kernels</source>
        <translation>两核之差</translation>
    </message>
    <message>
        <source>What one kernel's result has more than another's.</source>
        <translation>一个核的结果比另一个多出的部分。</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>The kernel whose result is kept.</source>
        <translation>保留其结果的核。</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <source>The kernel whose result is taken away.</source>
        <translation>减去其结果的核。</translation>
    </message>
    <message>
        <source>Kernel iterated</source>
        <translation>核迭代</translation>
    </message>
    <message>
        <source>Lay a kernel over its own result again and again, each time through an activation.</source>
        <translation>将核反复用于自身的结果，每次经过激活。</translation>
    </message>
    <message>
        <source>What is laid each time.</source>
        <translation>每次使用的核。</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>How often.</source>
        <translation>次数。</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>What becomes of each sum: cut to 0..1; 1 above 0.5; cut below 0; without its sign; tanh; sigmoid; a bell upside down, 1 - 2^(-0.6 x²); or life, 1 for a sum of 3, 11 or 12.</source>
        <translation>每个和的处理：截断到 0..1；大于 0.5 为 1；截去负值；去符号；tanh；sigmoid；倒钟形 1 - 2^(-0.6 x²)；或生命游戏，和为 3、11 或 12 时为 1。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Relu</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>钟形</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>生命游戏</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>What it begins with: the photo, its brightness, or 1 where that is above the level.</source>
        <translation>起始内容：照片、其亮度，或亮度高于级别处为 1。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>What is 1 at the start.</source>
        <translation>起始时为 1 的级别。</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>How much of what is new there is each time; the rest is as it was.</source>
        <translation>每次新内容的比例；其余保持原样。</translation>
    </message>
    <message>
        <source>What lies outside the photo each time.</source>
        <translation>每次照片之外的内容。</translation>
    </message>
    <message>
        <source>Kernels in places</source>
        <translation>各处不同的核</translation>
    </message>
    <message>
        <source>Lay another kernel in each place: each pin has its own, and between them lies a mixture.</source>
        <translation>每处用不同的核：每个固定点有自己的核，之间为混合。</translation>
    </message>
    <message>
        <source>One for each pin; or, along a map, from black to white.</source>
        <translation>每个固定点一个；或沿映射图从黑到白。</translation>
    </message>
    <message>
        <source>Pins to be dragged on the photo, or the brightness of another picture.</source>
        <translation>可在照片上拖动的固定点，或另一图片的亮度。</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>固定点</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>映射图</translation>
    </message>
    <message>
        <source>Pin 1</source>
        <translation>固定点 1</translation>
    </message>
    <message>
        <source>Where the first kernel is laid.</source>
        <translation>使用第一个核之处。</translation>
    </message>
    <message>
        <source>Pin 2</source>
        <translation>固定点 2</translation>
    </message>
    <message>
        <source>Where the second kernel is laid.</source>
        <translation>使用第二个核之处。</translation>
    </message>
    <message>
        <source>Pin 3</source>
        <translation>固定点 3</translation>
    </message>
    <message>
        <source>Where the third kernel is laid.</source>
        <translation>使用第三个核之处。</translation>
    </message>
    <message>
        <source>Pin 4</source>
        <translation>固定点 4</translation>
    </message>
    <message>
        <source>Where the fourth kernel is laid.</source>
        <translation>使用第四个核之处。</translation>
    </message>
    <message>
        <source>Pin 5</source>
        <translation>固定点 5</translation>
    </message>
    <message>
        <source>Where the fifth kernel is laid.</source>
        <translation>使用第五个核之处。</translation>
    </message>
    <message>
        <source>Pin 6</source>
        <translation>固定点 6</translation>
    </message>
    <message>
        <source>Where the sixth kernel is laid.</source>
        <translation>使用第六个核之处。</translation>
    </message>
    <message>
        <source>Falloff</source>
        <translation>衰减</translation>
    </message>
    <message>
        <source>How sharply the photo is shared out between the pins.</source>
        <translation>照片在固定点之间划分的锐利程度。</translation>
    </message>
    <message>
        <source>Map picture</source>
        <translation>映射图片</translation>
    </message>
    <message>
        <source>The picture, stretched over the photo, whose brightness goes from kernel to kernel.</source>
        <translation>拉伸到照片上的图片，其亮度决定从核到核的过渡。</translation>
    </message>
    <message>
        <source>Magnitude of two kernels</source>
        <translation>两核的幅值</translation>
    </message>
    <message>
        <source>Root of the sum of the squares of two kernels' results, such as two derivatives.</source>
        <translation>两个核结果的平方和的根，例如两个导数。</translation>
    </message>
    <message>
        <source>One kernel.</source>
        <translation>一个核。</translation>
    </message>
    <message>
        <source>The other one.</source>
        <translation>另一个。</translation>
    </message>
    <message>
        <source>Morph of kernels</source>
        <translation>核的渐变</translation>
    </message>
    <message>
        <source>Lay what is between two, three or four kernels: one kernel, on a slider or a pad.</source>
        <translation>使用介于两个、三个或四个核之间的核：由滑块或平板控制。</translation>
    </message>
    <message>
        <source>The ends of the slider, or the corners of the pad row by row.</source>
        <translation>滑块的两端，或平板逐行的各角。</translation>
    </message>
    <message>
        <source>How far it is from the first kernel to the second.</source>
        <translation>从第一个核到第二个核的程度。</translation>
    </message>
    <message>
        <source>At</source>
        <translation>位于</translation>
    </message>
    <message>
        <source>How far it is from each corner.</source>
        <translation>距各角的程度。</translation>
    </message>
    <message>
        <source>Mix the weights, or the kernels' gains at each frequency (as a geometric mean): between a narrow and a wide blur then lies one of middle width.</source>
        <translation>混合权重，或混合核在各频率的增益（几何平均）：窄模糊与宽模糊之间即为中等宽度的模糊。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Morphology</source>
        <translation>形态学</translation>
    </message>
    <message>
        <source>Least or most of the values under a drawn shape, and what follows from them (Serra, 1982).</source>
        <translation>所绘形状下数值的最小或最大，及由此衍生者（Serra，1982）。</translation>
    </message>
    <message>
        <source>The shape: its taps that are not 0.</source>
        <translation>形状：其非零的抽头。</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Erode gives the least, dilate the most; open erodes and dilates, close the other way round; gradient is dilate less erode; the hats are what open and close take away.</source>
        <translation>腐蚀取最小，膨胀取最大；开运算先腐蚀后膨胀，闭运算相反；梯度为膨胀减腐蚀；帽变换为开、闭运算去除的部分。</translation>
    </message>
    <message>
        <source>Erode</source>
        <translation>腐蚀</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Top hat</source>
        <translation>顶帽</translation>
    </message>
    <message>
        <source>Black hat</source>
        <translation>黑帽</translation>
    </message>
    <message>
        <source>How often erode and dilate are done.</source>
        <translation>腐蚀和膨胀的次数。</translation>
    </message>
    <message>
        <source>Orientation as colour</source>
        <translation>以颜色表示方向</translation>
    </message>
    <message>
        <source>Show two kernels' results as one colour: the hue is their angle, the brightness their size.</source>
        <translation>将两个核的结果显示为一种颜色：色相为角度，亮度为大小。</translation>
    </message>
    <message>
        <source>The derivative to the right.</source>
        <translation>向右的导数。</translation>
    </message>
    <message>
        <source>The derivative downwards.</source>
        <translation>向下的导数。</translation>
    </message>
    <message>
        <source>Bump map</source>
        <translation>凹凸贴图</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>浮雕</translation>
    </message>
    <message>
        <source>Light the photo as a landscape whose height is its brightness (Lambert's cosine law).</source>
        <translation>把照片当作以亮度为高度的地形来打光（Lambert 余弦定律）。</translation>
    </message>
    <message>
        <source>Where the light comes from, counter-clockwise from the right.</source>
        <translation>光的来向，从右侧逆时针计。</translation>
    </message>
    <message>
        <source>Elevation</source>
        <translation>仰角</translation>
    </message>
    <message>
        <source>How high the light stands.</source>
        <translation>光的高度。</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Height of white over black, in pixels.</source>
        <translation>白高于黑的高度，像素。</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Blur of the heights.</source>
        <translation>高度的模糊。</translation>
    </message>
    <message>
        <source>Carve the photo in relief, lit from an angle.</source>
        <translation>将照片刻成浮雕，从某角度打光。</translation>
    </message>
    <message>
        <source>How deep.</source>
        <translation>深度。</translation>
    </message>
    <message>
        <source>Of the kernel: 1 is 3x3.</source>
        <translation>核的大小：1 为 3x3。</translation>
    </message>
    <message>
        <source>Keep photo</source>
        <translation>保留照片</translation>
    </message>
    <message>
        <source>Add the relief to the photo; otherwise it stands on grey.</source>
        <translation>将浮雕加到照片上；否则置于灰底。</translation>
    </message>
    <message>
        <source>High pass</source>
        <translation>高反差</translation>
    </message>
    <message>
        <source>Keep what a blur takes away, on grey.</source>
        <translation>保留模糊去除的部分，置于灰底。</translation>
    </message>
    <message>
        <source>Factor on what is kept.</source>
        <translation>保留部分的系数。</translation>
    </message>
    <message>
        <source>Smart sharpen</source>
        <translation>智能锐化</translation>
    </message>
    <message>
        <source>Unsharp mask that leaves flat parts, where it would only raise noise.</source>
        <translation>不动平坦处的 USM，那里只会增加噪点。</translation>
    </message>
    <message>
        <source>How much of the difference is added.</source>
        <translation>加入差值的量。</translation>
    </message>
    <message>
        <source>Local contrast at which half of it is added, of full scale.</source>
        <translation>加入一半时的局部对比度，按满刻度计。</translation>
    </message>
    <message>
        <source>Unsharp mask</source>
        <translation>USM 锐化</translation>
    </message>
    <message>
        <source>Sharpen by adding back what a Gaussian blur takes away; transparency stays.</source>
        <translation>加回高斯模糊去除的部分来锐化；透明度不变。</translation>
    </message>
    <message>
        <source>Differences up to this, of full scale, are left as they are, and larger ones sharpened by what they have more: noise stays down.</source>
        <translation>不超过此值（按满刻度）的差异不变，更大的按超出部分锐化：抑制噪点。</translation>
    </message>
    <message>
        <source>Texture</source>
        <translation>纹理</translation>
    </message>
    <message>
        <source>Add grain that stays in its place: the same numbers for a pixel whatever is looked at.</source>
        <translation>添加位置固定的颗粒：无论查看何处，每个像素的数值相同。</translation>
    </message>
    <message>
        <source>Standard deviation, of full scale.</source>
        <translation>标准差，按满刻度计。</translation>
    </message>
    <message>
        <source>How the values are distributed.</source>
        <translation>数值的分布方式。</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>高斯</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>The same for all channels.</source>
        <translation>所有通道相同。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Another number, another grain.</source>
        <translation>数字不同，颗粒不同。</translation>
    </message>
    <message>
        <source>Auto levels</source>
        <translation>自动色阶</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>色调</translation>
    </message>
    <message>
        <source>Stretch each colour channel so that its darkest and lightest parts reach 0 and 1.</source>
        <translation>拉伸每个颜色通道，使最暗和最亮处达到 0 和 1。</translation>
    </message>
    <message>
        <source>Share of the pixels at each end that may go beyond 0 and 1; transparent ones count less.</source>
        <translation>两端允许超出 0 和 1 的像素比例；透明像素计得较少。</translation>
    </message>
    <message>
        <source>Brightness and contrast</source>
        <translation>亮度和对比度</translation>
    </message>
    <message>
        <source>Move stored values, and stretch them about middle grey.</source>
        <translation>平移存储值，并围绕中灰拉伸。</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>明暗</translation>
    </message>
    <message>
        <source>Added to each value, of full scale.</source>
        <translation>加到每个值上，按满刻度计。</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>How much steeper; -100 % leaves grey alone.</source>
        <translation>增陡的程度；-100 % 只剩灰。</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Map stored values to others, by curves that are drawn through points.</source>
        <translation>用经过各点的曲线将存储值映射为其他值。</translation>
    </message>
    <message>
        <source>RGB</source>
        <translation>RGB</translation>
    </message>
    <message>
        <source>Of red, green and blue alike.</source>
        <translation>红、绿、蓝相同。</translation>
    </message>
    <message>
        <source>Of the red channel only.</source>
        <translation>仅红通道。</translation>
    </message>
    <message>
        <source>Of the green channel only.</source>
        <translation>仅绿通道。</translation>
    </message>
    <message>
        <source>Of the blue channel only.</source>
        <translation>仅蓝通道。</translation>
    </message>
    <message>
        <source>Of how light colours are: hue and strength stay.</source>
        <translation>颜色的明暗：色相和浓度不变。</translation>
    </message>
    <message>
        <source>Multiply linear light by 2 to the stops: one stop is a shutter twice as slow.</source>
        <translation>将线性光乘以 2 的档数次方：一档即快门慢一倍。</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>档数</translation>
    </message>
    <message>
        <source>Each is twice or half the light.</source>
        <translation>每档为光的两倍或一半。</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反相</translation>
    </message>
    <message>
        <source>Turn each stored value v into 1 - v, as a negative.</source>
        <translation>将每个存储值 v 变为 1 - v，如同底片。</translation>
    </message>
    <message>
        <source>Stretch stored values from a black and a white to others, with a gamma between.</source>
        <translation>将存储值从一组黑白拉伸到另一组，之间带伽马。</translation>
    </message>
    <message>
        <source>Auto colour</source>
        <translation>自动颜色</translation>
    </message>
    <message>
        <source>The value that becomes the output's black.</source>
        <translation>成为输出黑的值。</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>伽马</translation>
    </message>
    <message>
        <source>Above 1 the middle gets lighter.</source>
        <translation>大于 1 中间变亮。</translation>
    </message>
    <message>
        <source>The value that becomes the output's white.</source>
        <translation>成为输出白的值。</translation>
    </message>
    <message>
        <source>Out black</source>
        <translation>输出黑</translation>
    </message>
    <message>
        <source>Out white</source>
        <translation>输出白</translation>
    </message>
    <message>
        <source>Red black</source>
        <translation>红色黑点</translation>
    </message>
    <message>
        <source>The value of red that becomes 0.</source>
        <translation>变为 0 的红值。</translation>
    </message>
    <message>
        <source>Red gamma</source>
        <translation>红色伽马</translation>
    </message>
    <message>
        <source>Above 1 the middle gets redder.</source>
        <translation>大于 1 中间更红。</translation>
    </message>
    <message>
        <source>Red white</source>
        <translation>红色白点</translation>
    </message>
    <message>
        <source>The value of red that becomes full.</source>
        <translation>变为最大的红值。</translation>
    </message>
    <message>
        <source>Green black</source>
        <translation>绿色黑点</translation>
    </message>
    <message>
        <source>The value of green that becomes 0.</source>
        <translation>变为 0 的绿值。</translation>
    </message>
    <message>
        <source>Green gamma</source>
        <translation>绿色伽马</translation>
    </message>
    <message>
        <source>Above 1 the middle gets greener.</source>
        <translation>大于 1 中间更绿。</translation>
    </message>
    <message>
        <source>Green white</source>
        <translation>绿色白点</translation>
    </message>
    <message>
        <source>The value of green that becomes full.</source>
        <translation>变为最大的绿值。</translation>
    </message>
    <message>
        <source>Blue black</source>
        <translation>蓝色黑点</translation>
    </message>
    <message>
        <source>The value of blue that becomes 0.</source>
        <translation>变为 0 的蓝值。</translation>
    </message>
    <message>
        <source>Blue gamma</source>
        <translation>蓝色伽马</translation>
    </message>
    <message>
        <source>Above 1 the middle gets bluer.</source>
        <translation>大于 1 中间更蓝。</translation>
    </message>
    <message>
        <source>Blue white</source>
        <translation>蓝色白点</translation>
    </message>
    <message>
        <source>The value of blue that becomes full.</source>
        <translation>变为最大的蓝值。</translation>
    </message>
    <message>
        <source>Local contrast</source>
        <translation>局部对比度</translation>
    </message>
    <message>
        <source>Raise the contrast of surroundings without halos: a guided smoothing is what it is against.</source>
        <translation>提升局部对比度而无光晕：以引导平滑为基准。</translation>
    </message>
    <message>
        <source>Of the surroundings.</source>
        <translation>周围范围的。</translation>
    </message>
    <message>
        <source>How much of the difference is added; below 0 it flattens.</source>
        <translation>加入差值的量；小于 0 使其平缓。</translation>
    </message>
    <message>
        <source>Contrast that counts as an edge and is left, of full scale.</source>
        <translation>视为边缘而保留的对比度，按满刻度计。</translation>
    </message>
    <message>
        <source>Make white what is as light as a level or lighter, and black what is darker.</source>
        <translation>不暗于某级别者变白，更暗者变黑。</translation>
    </message>
    <message>
        <source>The luma from which on it is white.</source>
        <translation>变白的起始 luma。</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>柔和度</translation>
    </message>
    <message>
        <source>Width of the ramp between black and white.</source>
        <translation>黑白之间过渡的宽度。</translation>
    </message>
    <message>
        <source>Vignette</source>
        <translation>暗角</translation>
    </message>
    <message>
        <source>Darken or lighten what is far from a point, in linear light.</source>
        <translation>在线性光中使远离某点处变暗或变亮。</translation>
    </message>
    <message>
        <source>At the far end; below 0 darkens.</source>
        <translation>远端的量；小于 0 变暗。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Of the part that stays as it is.</source>
        <translation>保持不变部分的大小。</translation>
    </message>
    <message>
        <source>Feather</source>
        <translation>羽化</translation>
    </message>
    <message>
        <source>How far the change takes to its full amount.</source>
        <translation>变化达到最大所需的距离。</translation>
    </message>
    <message>
        <source>Roundness</source>
        <translation>圆度</translation>
    </message>
    <message>
        <source>From the photo's own shape to a circle.</source>
        <translation>从照片自身形状到圆形。</translation>
    </message>
    <message>
        <source>What is not darkened; drag its mark on the photo.</source>
        <translation>不变暗之处；在照片上拖动标记。</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>By formula</source>
        <translation>按公式</translation>
    </message>
    <message>
        <source>Compute each weight from its place.</source>
        <translation>由位置计算每个权重。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>A formula of x (rightwards) and y (downwards) in pixels from the middle, r, theta (radians, atan2(y, x)), w and h (columns and rows), such as exp(-r^2 / 8) * cos(pi * x / 3).</source>
        <translation>由 x（向右）、y（向下，自中心的像素数）、r、theta（弧度，atan2(y, x)）、w 和 h（列数与行数）组成的公式，如 exp(-r^2 / 8) * cos(pi * x / 3)。</translation>
    </message>
    <message>
        <source>Height.</source>
        <translation>高度。</translation>
    </message>
    <message>
        <source>Width.</source>
        <translation>宽度。</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>As written, divided by their sum, or less their mean.</source>
        <translation>按所写、除以总和，或减去平均。</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>按所写</translation>
    </message>
    <message>
        <source>Sum 1</source>
        <translation>和为 1</translation>
    </message>
    <message>
        <source>Sum 0</source>
        <translation>和为 0</translation>
    </message>
    <message>
        <source>Response by formula</source>
        <translation>按公式的响应</translation>
    </message>
    <message>
        <source>Compute the wanted gain at each frequency, and the kernel that has it (frequency sampling).</source>
        <translation>计算各频率所需的增益及具有该增益的核（频率采样）。</translation>
    </message>
    <message>
        <source>A formula of f, u and v in cycles a pixel (0.5 is the finest), such as f &lt; 0.2; u is across and v down.</source>
        <translation>由 f、u、v（周/像素，0.5 最细）组成的公式，如 f &lt; 0.2；u 横向，v 纵向。</translation>
    </message>
    <message>
        <source>Rows and columns; the response is exact at the side x side frequencies of the grid.</source>
        <translation>行列数；在网格的 边 x 边 个频率处响应精确。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗</translation>
    </message>
    <message>
        <source>Lower the outer taps, for less ripple between those frequencies.</source>
        <translation>降低外侧抽头，以减少这些频率之间的波纹。</translation>
    </message>
    <message>
        <source>Hann</source>
        <translation>Hann</translation>
    </message>
    <message>
        <source>Hamming</source>
        <translation>Hamming</translation>
    </message>
    <message>
        <source>Blackman</source>
        <translation>Blackman</translation>
    </message>
    <message>
        <source>Band by least squares</source>
        <translation>最小二乘频带</translation>
    </message>
    <message>
        <source>By frequency</source>
        <translation>按频率</translation>
    </message>
    <message>
        <source>Find the weights whose response is nearest to the wanted one, not minding a gap between.</source>
        <translation>求响应最接近所需者的权重，不计其间的过渡带。</translation>
    </message>
    <message>
        <source>What passes.</source>
        <translation>通过的频率。</translation>
    </message>
    <message>
        <source>Low pass</source>
        <translation>低通</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Up to here a low-pass has gain 1.</source>
        <translation>低通到此处增益为 1。</translation>
    </message>
    <message>
        <source>From here on it has gain 0; a high-pass is the identity less that.</source>
        <translation>自此处增益为 0；高通为单位核减去它。</translation>
    </message>
    <message>
        <source>Stop weight</source>
        <translation>阻带权重</translation>
    </message>
    <message>
        <source>What an error there counts, against one where it passes.</source>
        <translation>该处误差相对通带误差的权重。</translation>
    </message>
    <message>
        <source>The kernel has 2 radius + 1 taps a side.</source>
        <translation>核每边有 2×半径+1 个抽头。</translation>
    </message>
    <message>
        <source>Band by window</source>
        <translation>加窗频带</translation>
    </message>
    <message>
        <source>Cut the ideal circular response's kernel to size by a window.</source>
        <translation>用窗函数将理想圆形响应的核截取到所需大小。</translation>
    </message>
    <message>
        <source>Band pass</source>
        <translation>带通</translation>
    </message>
    <message>
        <source>Band stop</source>
        <translation>带阻</translation>
    </message>
    <message>
        <source>Cutoff</source>
        <translation>截止频率</translation>
    </message>
    <message>
        <source>Where a low-pass ends, a high-pass or a band begins.</source>
        <translation>低通结束、高通或带通开始之处。</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Where a band ends.</source>
        <translation>带通结束之处。</translation>
    </message>
    <message>
        <source>Trades a steep edge for little ripple; none has the steepest.</source>
        <translation>以陡峭换取较少波纹；无窗最陡。</translation>
    </message>
    <message>
        <source>Butterworth</source>
        <translation>Butterworth</translation>
    </message>
    <message>
        <source>Pass frequencies smoothly: 1 / (1 + (f / cutoff)^(2 order)), or 1 less that.</source>
        <translation>平滑通过频率：1 / (1 + (f / 截止)^(2 阶数))，或 1 减去它。</translation>
    </message>
    <message>
        <source>Where the gain is one half.</source>
        <translation>增益为一半之处。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>阶数</translation>
    </message>
    <message>
        <source>How steep.</source>
        <translation>陡峭程度。</translation>
    </message>
    <message>
        <source>The kernel has 2 radius + 1 taps a side, and that gain at as many frequencies.</source>
        <translation>核每边有 2×半径+1 个抽头，并在同样多的频率处具有该增益。</translation>
    </message>
    <message>
        <source>Derivative</source>
        <translation>导数</translation>
    </message>
    <message>
        <source>Derivatives</source>
        <translation>导数</translation>
    </message>
    <message>
        <source>Derivative of an order along an angle, in levels a pixel to that power.</source>
        <translation>沿某角度的某阶导数，单位为每像素（该次幂）的级。</translation>
    </message>
    <message>
        <source>1 is the slope, 2 the curvature; 3 and 4 by finite differences only.</source>
        <translation>1 为斜率，2 为曲率；3 和 4 仅用有限差分。</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Finite differences: exact for polynomials, and noise stays as it is. Farid-Simoncelli and Scharr-optimal smooth across, so that the direction is true.</source>
        <translation>有限差分：对多项式精确，噪点不变。Farid-Simoncelli 和优化 Scharr 在横向平滑，使方向准确。</translation>
    </message>
    <message>
        <source>Finite differences</source>
        <translation>有限差分</translation>
    </message>
    <message>
        <source>Farid simoncelli</source>
        <translation>Farid-Simoncelli</translation>
    </message>
    <message>
        <source>Scharr optimal</source>
        <translation>优化 Scharr</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>The error falls with this power of the detail's size; the other two have one tap more (Farid-Simoncelli 3 to 9, Scharr 3 or 5).</source>
        <translation>误差随细节尺寸的此次幂下降；另两种多一个抽头（Farid-Simoncelli 3 到 9，Scharr 3 或 5）。</translation>
    </message>
    <message>
        <source>Along which it is taken, from the axes' own derivatives (steered).</source>
        <translation>导数所沿的角度，由坐标轴的导数合成（可控）。</translation>
    </message>
    <message>
        <source>Derivative of Gaussian</source>
        <translation>高斯导数</translation>
    </message>
    <message>
        <source>Measure how brightness changes along an angle: u / σ² G, or (u² / σ⁴ - 1 / σ²) G.</source>
        <translation>测量亮度沿某角度的变化：u / σ² G，或 (u² / σ⁴ - 1 / σ²) G。</translation>
    </message>
    <message>
        <source>First: the slope, positive where it gets brighter that way. Second: the curvature.</source>
        <translation>一阶：斜率，向该方向变亮为正。二阶：曲率。</translation>
    </message>
    <message>
        <source>Of the Gaussian, whose sum is 1.</source>
        <translation>和为 1 的高斯的标准差。</translation>
    </message>
    <message>
        <source>The direction, counter-clockwise from the right.</source>
        <translation>方向，从右侧逆时针计。</translation>
    </message>
    <message>
        <source>Rows and columns; 0: four standard deviations to every side.</source>
        <translation>行列数；0：每侧四个标准差。</translation>
    </message>
    <message>
        <source>Farid-Simoncelli</source>
        <translation>Farid-Simoncelli</translation>
    </message>
    <message>
        <source>Take the slope along an angle, by rows matched so that its direction is true.</source>
        <translation>沿某角度的斜率，所用的行经匹配使方向准确。</translation>
    </message>
    <message>
        <source>More taps are truer for fine detail.</source>
        <translation>抽头越多对细节越准确。</translation>
    </message>
    <message>
        <source>3 taps</source>
        <translation>3 抽头</translation>
    </message>
    <message>
        <source>5 taps</source>
        <translation>5 抽头</translation>
    </message>
    <message>
        <source>7 taps</source>
        <translation>7 抽头</translation>
    </message>
    <message>
        <source>9 taps</source>
        <translation>9 抽头</translation>
    </message>
    <message>
        <source>The direction in which it gets brighter where the result is positive.</source>
        <translation>结果为正处变亮的方向。</translation>
    </message>
    <message>
        <source>Frei-Chen</source>
        <translation>Frei-Chen</translation>
    </message>
    <message>
        <source>Take the gradient with √2 in the middle, or one of the nine orthonormal masks.</source>
        <translation>中间为 √2 的梯度，或九个正交规范掩模之一。</translation>
    </message>
    <message>
        <source>1 and 2 are gradients, 3 and 4 ripples, 5 and 6 lines, 7 and 8 Laplacians, 9 the mean.</source>
        <translation>1、2 为梯度，3、4 为涟漪，5、6 为线，7、8 为拉普拉斯，9 为平均。</translation>
    </message>
    <message>
        <source>The gradient's direction, counter-clockwise from the right.</source>
        <translation>梯度方向，从右侧逆时针计。</translation>
    </message>
    <message>
        <source>Kirsch</source>
        <translation>Kirsch</translation>
    </message>
    <message>
        <source>Find edges brighter on one of eight sides: three 5s against five -3s.</source>
        <translation>查找八个方向之一更亮的边缘：三个 5 对五个 -3。</translation>
    </message>
    <message>
        <source>Where it is bright.</source>
        <translation>亮的一侧。</translation>
    </message>
    <message>
        <source>Up right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>Up left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>Down left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Down right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>Prewitt</source>
        <translation>Prewitt</translation>
    </message>
    <message>
        <source>Difference along an angle, smoothed by the mean of three.</source>
        <translation>沿某角度的差，用三者平均平滑。</translation>
    </message>
    <message>
        <source>Unit gain</source>
        <translation>单位增益</translation>
    </message>
    <message>
        <source>Divide by 6, so that the result is the slope per pixel.</source>
        <translation>除以 6，使结果为每像素的斜率。</translation>
    </message>
    <message>
        <source>Roberts</source>
        <translation>Roberts</translation>
    </message>
    <message>
        <source>Difference of two pixels that touch by a corner.</source>
        <translation>两个角相接像素之差。</translation>
    </message>
    <message>
        <source>Falling: upper left less lower right. Rising: upper right less lower left.</source>
        <translation>下降：左上减右下。上升：右上减左下。</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>Robinson</source>
        <translation>Robinson</translation>
    </message>
    <message>
        <source>Find edges brighter on one of eight sides, by Sobel's or Prewitt's numbers turned.</source>
        <translation>用旋转的 Sobel 或 Prewitt 数字查找八个方向之一更亮的边缘。</translation>
    </message>
    <message>
        <source>-1 0 1, or -2 -1 0 1 2.</source>
        <translation>-1 0 1，或 -2 -1 0 1 2。</translation>
    </message>
    <message>
        <source>3 level</source>
        <translation>3 级</translation>
    </message>
    <message>
        <source>5 level</source>
        <translation>5 级</translation>
    </message>
    <message>
        <source>Scharr</source>
        <translation>Scharr</translation>
    </message>
    <message>
        <source>Difference along an angle, smoothed by 3 10 3: its direction is truer than Sobel's.</source>
        <translation>沿某角度的差，用 3 10 3 平滑：方向比 Sobel 更准。</translation>
    </message>
    <message>
        <source>Divide by 32, so that the result is the slope per pixel.</source>
        <translation>除以 32，使结果为每像素的斜率。</translation>
    </message>
    <message>
        <source>Sobel</source>
        <translation>Sobel</translation>
    </message>
    <message>
        <source>Difference along an angle, smoothed across it by a binomial.</source>
        <translation>沿某角度的差，垂直方向用二项式平滑。</translation>
    </message>
    <message>
        <source>1 is the usual 3x3.</source>
        <translation>1 为常用的 3x3。</translation>
    </message>
    <message>
        <source>Divide so that the result is the slope per pixel (by 8 for 3x3).</source>
        <translation>相除使结果为每像素的斜率（3x3 时除以 8）。</translation>
    </message>
    <message>
        <source>Edges and detail</source>
        <translation>边缘与细节</translation>
    </message>
    <message>
        <source>Take a wide Gaussian from a narrow one: G(σ) - G(kσ), a band-pass that sums to 0.</source>
        <translation>窄高斯减宽高斯：G(σ) - G(kσ)，和为 0 的带通。</translation>
    </message>
    <message>
        <source>Of the narrow one.</source>
        <translation>窄高斯的。</translation>
    </message>
    <message>
        <source>k, the wide sigma over the narrow one; 1.6 nears the Laplacian of Gaussian.</source>
        <translation>k，宽与窄 sigma 之比；1.6 接近高斯拉普拉斯。</translation>
    </message>
    <message>
        <source>Rows and columns; 0: three wide standard deviations to every side.</source>
        <translation>行列数；0：每侧三个宽标准差。</translation>
    </message>
    <message>
        <source>Gabor</source>
        <translation>Gabor</translation>
    </message>
    <message>
        <source>Answer to waves of one length and direction: exp(-(u² + γ²v²) / 2σ²) cos(2πu / λ + φ).</source>
        <translation>响应某一波长和方向的波：exp(-(u² + γ²v²) / 2σ²) cos(2πu / λ + φ)。</translation>
    </message>
    <message>
        <source>Wavelength</source>
        <translation>波长</translation>
    </message>
    <message>
        <source>λ, from crest to crest.</source>
        <translation>λ，峰到峰。</translation>
    </message>
    <message>
        <source>The direction the waves go, counter-clockwise from the right.</source>
        <translation>波的方向，从右侧逆时针计。</translation>
    </message>
    <message>
        <source>Of the Gaussian under which they stand.</source>
        <translation>其所在高斯的标准差。</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>长宽比</translation>
    </message>
    <message>
        <source>γ: the Gaussian's width over its length; less than 1 makes long stripes.</source>
        <translation>γ：高斯的宽与长之比；小于 1 成长条。</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>相位</translation>
    </message>
    <message>
        <source>φ: 0 for lines, 90 for edges.</source>
        <translation>φ：0 为线，90 为边缘。</translation>
    </message>
    <message>
        <source>Zero sum</source>
        <translation>和为零</translation>
    </message>
    <message>
        <source>Lower the wave until flat areas give 0.</source>
        <translation>降低波使平坦处为 0。</translation>
    </message>
    <message>
        <source>Rows and columns; 0: three standard deviations to every side.</source>
        <translation>行列数；0：每侧三个标准差。</translation>
    </message>
    <message>
        <source>Compare a pixel with its neighbours: the sum of the second differences.</source>
        <translation>将像素与邻近比较：二阶差之和。</translation>
    </message>
    <message>
        <source>Over the 4 or 8 neighbours, the isotropic 1 4 1 / 4 -20 4 / 1 4 1 (divided by 6), or shaped by alpha.</source>
        <translation>对 4 或 8 邻域、各向同性的 1 4 1 / 4 -20 4 / 1 4 1（除以 6），或由 alpha 决定。</translation>
    </message>
    <message>
        <source>Isotropic</source>
        <translation>各向同性</translation>
    </message>
    <message>
        <source>Shaped</source>
        <translation>成形</translation>
    </message>
    <message>
        <source>0 is the 4-neighbour one; 0.5 the 8-neighbour one divided by 3.</source>
        <translation>0 为 4 邻域；0.5 为 8 邻域除以 3。</translation>
    </message>
    <message>
        <source>Positive centre</source>
        <translation>中心为正</translation>
    </message>
    <message>
        <source>Change every sign, as for sharpening.</source>
        <translation>改变所有符号，用于锐化。</translation>
    </message>
    <message>
        <source>Sum the second derivatives of a Gaussian: (r² / σ⁴ - 2 / σ²) G(σ), with G of sum 1.</source>
        <translation>高斯二阶导数之和：(r² / σ⁴ - 2 / σ²) G(σ)，G 的和为 1。</translation>
    </message>
    <message>
        <source>Of the Gaussian.</source>
        <translation>高斯的标准差。</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>平衡</translation>
    </message>
    <message>
        <source>Take the mean away, so that flat areas give exactly 0.</source>
        <translation>减去平均，使平坦处恰为 0。</translation>
    </message>
    <message>
        <source>Comet</source>
        <translation>彗尾</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>运动</translation>
    </message>
    <message>
        <source>Smear to one side, fading: half a Gaussian of σ = length / 3 along a line.</source>
        <translation>向一侧渐弱地拖抹：沿线的半个高斯，σ = 长度 / 3。</translation>
    </message>
    <message>
        <source>Of the tail.</source>
        <translation>拖尾的长度。</translation>
    </message>
    <message>
        <source>From where the light of the tail comes, counter-clockwise from the right.</source>
        <translation>拖尾光的来向，从右侧逆时针计。</translation>
    </message>
    <message>
        <source>Spin blur, as it is at a place</source>
        <translation>旋转模糊（某处的样子）</translation>
    </message>
    <message>
        <source>Smear around a centre. One kernel can do it for one place only: this is the blur there.</source>
        <translation>绕中心拖抹。一个核只能对应一处：这是该处的模糊。</translation>
    </message>
    <message>
        <source>Of the place from the centre of the turn.</source>
        <translation>该处距旋转中心的距离。</translation>
    </message>
    <message>
        <source>How far the picture turns while it is looked at.</source>
        <translation>拍摄时画面旋转的角度。</translation>
    </message>
    <message>
        <source>Zoom blur, as it is at a place</source>
        <translation>缩放模糊（某处的样子）</translation>
    </message>
    <message>
        <source>Smear away from a centre. One kernel can do it for one place only: this is the blur there.</source>
        <translation>由中心向外拖抹。一个核只能对应一处：这是该处的模糊。</translation>
    </message>
    <message>
        <source>Of the place from the zoom's centre.</source>
        <translation>该处距变焦中心的距离。</translation>
    </message>
    <message>
        <source>How much the picture grows while it is looked at: the path is so much of the distance.</source>
        <translation>拍摄时画面放大的程度：路径为距离的此比例。</translation>
    </message>
    <message>
        <source>Sharpening and relief</source>
        <translation>锐化与浮雕</translation>
    </message>
    <message>
        <source>Carve the photo in relief, lit from an angle: 1 in the middle less a plane towards the light.</source>
        <translation>将照片刻成浮雕，从某角度打光：中心为 1，减去朝光的平面。</translation>
    </message>
    <message>
        <source>The largest weight of the plane.</source>
        <translation>该平面的最大权重。</translation>
    </message>
    <message>
        <source>Of the kernel: 1 is 3x3, 3 is 7x7.</source>
        <translation>核的大小：1 为 3x3，3 为 7x7。</translation>
    </message>
    <message>
        <source>Add the relief to the photo; otherwise the relief alone.</source>
        <translation>将浮雕加到照片上；否则仅浮雕。</translation>
    </message>
    <message>
        <source>High-boost</source>
        <translation>高提升</translation>
    </message>
    <message>
        <source>Add the photo's Laplacian to A times the photo, divided by A.</source>
        <translation>照片的拉普拉斯加 A 倍照片，再除以 A。</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>提升</translation>
    </message>
    <message>
        <source>A: 1 sharpens most, more keeps more of the photo.</source>
        <translation>A：1 锐化最强，越大保留照片越多。</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>邻域</translation>
    </message>
    <message>
        <source>Of the Laplacian.</source>
        <translation>拉普拉斯的。</translation>
    </message>
    <message>
        <source>Add what a Gaussian blur takes away: δ + amount (δ - G(σ)).</source>
        <translation>加上高斯模糊去除的部分：δ + 数量 (δ - G(σ))。</translation>
    </message>
    <message>
        <source>Of the blur.</source>
        <translation>模糊的。</translation>
    </message>
    <message>
        <source>How much of the difference.</source>
        <translation>差值的量。</translation>
    </message>
    <message>
        <source>Rows and columns; 0: three standard deviations to every side. Odd ones only make sense.</source>
        <translation>行列数；0：每侧三个标准差。只有奇数有意义。</translation>
    </message>
    <message>
        <source>Binomial</source>
        <translation>二项式</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Take rows of Pascal's triangle, which near a Gaussian of σ² = order / 4 in whole numbers.</source>
        <translation>取帕斯卡三角形的行，以整数接近 σ² = 阶数 / 4 的高斯。</translation>
    </message>
    <message>
        <source>Row of the triangle; one less than the side.</source>
        <translation>三角形的行；比边长少一。</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>方框</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>圆盘</translation>
    </message>
    <message>
        <source>Smooth edge</source>
        <translation>平滑边缘</translation>
    </message>
    <message>
        <source>Weigh each pixel by the exact area that the disk covers of it; otherwise 1 where its centre lies in the disk.</source>
        <translation>按圆盘覆盖像素的精确面积加权；否则像素中心在圆盘内为 1。</translation>
    </message>
    <message>
        <source>Weight by distance: exp(-(u² / σ² + v² / τ²) / 2), sampled, with a sum of 1.</source>
        <translation>按距离加权：exp(-(u² / σ² + v² / τ²) / 2)，采样，和为 1。</translation>
    </message>
    <message>
        <source>Standard deviation, along the angle.</source>
        <translation>沿角度方向的标准差。</translation>
    </message>
    <message>
        <source>Sigma across</source>
        <translation>横向 Sigma</translation>
    </message>
    <message>
        <source>Standard deviation at right angles to it; 0: the same, a round Gaussian.</source>
        <translation>垂直方向的标准差；0：相同，即圆形高斯。</translation>
    </message>
    <message>
        <source>Direction of sigma, counter-clockwise from the right.</source>
        <translation>sigma 的方向，从右侧逆时针计。</translation>
    </message>
    <message>
        <source>Pyramid</source>
        <translation>金字塔</translation>
    </message>
    <message>
        <source>Weigh less towards the edge, in a straight line.</source>
        <translation>向边缘直线减小权重。</translation>
    </message>
    <message>
        <source>Rows and columns.</source>
        <translation>行列数。</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>A pyramid is 1 2 3 2 1 times the same; a cone falls with the distance.</source>
        <translation>金字塔为 1 2 3 2 1 乘以自身；圆锥随距离下降。</translation>
    </message>
    <message>
        <source>Cone</source>
        <translation>圆锥</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>圆环</translation>
    </message>
    <message>
        <source>Take the mean of a ring, as a mirror lens out of focus does.</source>
        <translation>取圆环的平均，如同失焦的折反镜头。</translation>
    </message>
    <message>
        <source>Of the middle of the ring's line.</source>
        <translation>圆环线中部的半径。</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>厚度</translation>
    </message>
    <message>
        <source>Of the line.</source>
        <translation>线的粗细。</translation>
    </message>
    <message>
        <source>Weigh each pixel by the exact area that the ring covers of it; otherwise 1 where its centre lies on the ring.</source>
        <translation>按圆环覆盖像素的精确面积加权；否则像素中心在环上为 1。</translation>
    </message>
    <message>
        <source>Savitzky-Golay</source>
        <translation>Savitzky-Golay</translation>
    </message>
    <message>
        <source>Fit a polynomial of x and y by least squares, and take its value or derivative in the middle.</source>
        <translation>用最小二乘拟合 x 和 y 的多项式，取其中心的值或导数。</translation>
    </message>
    <message>
        <source>Height of the window.</source>
        <translation>窗口高度。</translation>
    </message>
    <message>
        <source>Width of the window.</source>
        <translation>窗口宽度。</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Highest sum of the powers of x and y.</source>
        <translation>x 与 y 幂次之和的最大值。</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Order of the derivative by x, rightwards; 0 smooths.</source>
        <translation>对 x（向右）求导的阶数；0 为平滑。</translation>
    </message>
    <message>
        <source>Order of the derivative by y, downwards.</source>
        <translation>对 y（向下）求导的阶数。</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>The kernel has 2 reach + 1 taps a side.</source>
        <translation>核每边有 2 × 范围 + 1 个抽头。</translation>
    </message>
    <message>
        <source>Window: smooth. Least squares: the nearest on the whole. Minimax: the least greatest error. McClellan: a row made round. Frequency sampling: exact at as many frequencies as taps.</source>
        <translation>窗：平滑。最小二乘：总体最接近。极小极大：最大误差最小。McClellan：将一行变为圆形。频率采样：在与抽头同样多的频率上精确。</translation>
    </message>
    <message>
        <source>Least squares</source>
        <translation>最小二乘</translation>
    </message>
    <message>
        <source>Minimax</source>
        <translation>极小极大</translation>
    </message>
    <message>
        <source>Mcclellan</source>
        <translation>McClellan</translation>
    </message>
    <message>
        <source>Frequency sampling</source>
        <translation>频率采样</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>The gain at the top of the curve, or where a picture is white.</source>
        <translation>曲线顶端或图片白色处的增益。</translation>
    </message>
    <message>
        <source>Notch</source>
        <translation>陷波</translation>
    </message>
    <message>
        <source>How wide a notch is: up to where the gain is 0.39 of what it was.</source>
        <translation>陷波的宽度：至增益为原来的 0.39 处。</translation>
    </message>
    <message>
        <source>Wedge</source>
        <translation>楔形</translation>
    </message>
    <message>
        <source>Degrees of directions that are taken out, for stripes; 0 takes none.</source>
        <translation>要去除的方向度数，用于条纹；0 表示不去除。</translation>
    </message>
    <message>
        <source>Along</source>
        <translation>沿</translation>
    </message>
    <message>
        <source>In which the waves go that the wedge takes out: 90 for stripes that lie.</source>
        <translation>楔形所去除的波的走向：横向条纹为 90。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总和</translation>
    </message>
    <message>
        <source>The sum of the weights: 1 keeps the brightness, 0 leaves flat places black.</source>
        <translation>权重之和：1 保持亮度，0 使平坦处为黑色。</translation>
    </message>
    <message>
        <source>Demands</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>不作要求</translation>
    </message>
    <message>
        <source>Evenness</source>
        <translation>对称性</translation>
    </message>
    <message>
        <source>Which weights are made equal, or opposite.</source>
        <translation>使哪些权重相等或相反。</translation>
    </message>
    <message>
        <source>Rotational 8</source>
        <translation>旋转 8</translation>
    </message>
    <message>
        <source>Antisymmetric</source>
        <translation>反对称</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>零</translation>
    </message>
    <message>
        <source>Weights under this share of the largest become 0.</source>
        <translation>小于最大权重此比例的权重变为 0。</translation>
    </message>
    <message>
        <source>Whole numbers with a divisor, where a program wants those.</source>
        <translation>带除数的整数，供需要它们的程序使用。</translation>
    </message>
    <message>
        <source>Any weights</source>
        <translation>任意权重</translation>
    </message>
    <message>
        <source>Whole over 16</source>
        <translation>整数除以 16</translation>
    </message>
    <message>
        <source>Whole over 64</source>
        <translation>整数除以 64</translation>
    </message>
    <message>
        <source>Whole over 256</source>
        <translation>整数除以 256</translation>
    </message>
    <message>
        <source>Whole over 1024</source>
        <translation>整数除以 1024</translation>
    </message>
    <message>
        <source>Taps along its longer side.</source>
        <translation>较长边上的抽头数。</translation>
    </message>
    <message>
        <source>By which it is turned, counter-clockwise.</source>
        <translation>逆时针旋转的角度。</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>What is darker is left out, so that the highlights alone make the shape.</source>
        <translation>更暗的部分被略去，仅由高光构成形状。</translation>
    </message>
    <message>
        <source>Normalize</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>The weights sum to 1, so that the photo stays as bright; else white is a weight of 1.</source>
        <translation>权重之和为 1，照片亮度不变；否则白色为权重 1。</translation>
    </message>
    <message>
        <source>level {}</source>
        <translation>第 {} 级</translation>
    </message>
    <message>
        <source>what is left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>edge {} px, {}°</source>
        <translation>边缘 {} px，{}°</translation>
    </message>
    <message>
        <source>bar {} px, {}°</source>
        <translation>条形 {} px，{}°</translation>
    </message>
    <message>
        <source>blob {} px</source>
        <translation>斑点 {} px</translation>
    </message>
    <message>
        <source>ring {} px</source>
        <translation>圆环 {} px</translation>
    </message>
    <message>
        <source>{} px, {} rings</source>
        <translation>{} px，{} 环</translation>
    </message>
    <message>
        <source>across {}</source>
        <translation>水平 {}</translation>
    </message>
    <message>
        <source>down {}</source>
        <translation>垂直 {}</translation>
    </message>
    <message>
        <source>diagonal {}</source>
        <translation>对角 {}</translation>
    </message>
    <message>
        <source>mean {}</source>
        <translation>平均 {}</translation>
    </message>
    <message>
        <source>{} down, {} across</source>
        <translation>垂直 {}，水平 {}</translation>
    </message>
    <message>
        <source>chance {}</source>
        <translation>随机 {}</translation>
    </message>
    <message>
        <source>Maximum of {}</source>
        <translation>{} 个的最大值</translation>
    </message>
    <message>
        <source>Sum of {}</source>
        <translation>{} 个之和</translation>
    </message>
    <message>
        <source>Magnitude of {}</source>
        <translation>{} 个的幅值</translation>
    </message>
    <message>
        <source>Orientation of {}</source>
        <translation>{} 个的方向</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Photo and presets</source>
        <translation>照片与预设</translation>
    </message>
    <message>
        <source>Speed and memory</source>
        <translation>速度与内存</translation>
    </message>
    <message>
        <source>Files and recovery</source>
        <translation>文件与恢复</translation>
    </message>
    <message>
        <source>Where the last photo was</source>
        <translation>上一张照片所在处</translation>
    </message>
    <message>
        <source>Beside the photo</source>
        <translation>照片旁边</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <translation>跟随主题</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>深灰</translation>
    </message>
    <message>
        <source>Middle grey</source>
        <translation>中灰</translation>
    </message>
    <message>
        <source>The nearest colours (relative)</source>
        <translation>最近的颜色（相对）</translation>
    </message>
    <message>
        <source>All colours moved together (perceptual)</source>
        <translation>所有颜色整体移动（可感知）</translation>
    </message>
    <message>
        <source>Vivid colours (saturation)</source>
        <translation>鲜艳的颜色（饱和度）</translation>
    </message>
    <message>
        <source>The nearest, white of the paper kept (absolute)</source>
        <translation>最近的，保留纸白（绝对）</translation>
    </message>
    <message>
        <source>Colours of the window; System follows the desktop's.</source>
        <translation>窗口的颜色；“系统”跟随桌面。</translation>
    </message>
    <message>
        <source>Ground of the canvas</source>
        <translation>画布底色</translation>
    </message>
    <message>
        <source>The grey around the photo: it changes how bright the photo seems.</source>
        <translation>照片周围的灰色：它会影响照片看起来的亮度。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of menus, panels and messages; another one is spoken from the next start on.</source>
        <translation>菜单、面板和消息的语言；更改在下次启动时生效。</translation>
    </message>
    <message>
        <source>Values of pixels</source>
        <translation>像素数值</translation>
    </message>
    <message>
        <source>How the status bar and the probe write them.</source>
        <translation>状态栏和探针中的写法。</translation>
    </message>
    <message>
        <source>Try presets under the pointer</source>
        <translation>试用指针下的预设</translation>
    </message>
    <message>
        <source>Shows on the photo what a preset does, before it is chosen.</source>
        <translation>在选择之前，先在照片上显示预设的效果。</translation>
    </message>
    <message>
        <source>Guide in a crop's frame</source>
        <translation>裁剪框内的参考线</translation>
    </message>
    <message>
        <source>The lines by which a picture is composed; they are no part of it.</source>
        <translation>用于构图的线；它们不属于照片。</translation>
    </message>
    <message>
        <source>Profile of the screen</source>
        <translation>屏幕配置文件</translation>
    </message>
    <message>
        <source>An ICC file; without one, what the desktop has set for the screen, or sRGB.</source>
        <translation>ICC 文件；若无，则用桌面为屏幕设置的文件，或 sRGB。</translation>
    </message>
    <message>
        <source>Profile of the printer</source>
        <translation>打印机配置文件</translation>
    </message>
    <message>
        <source>An ICC file, by which soft proof and gamut warning go.</source>
        <translation>软校样和色域警告所依据的 ICC 文件。</translation>
    </message>
    <message>
        <source>Into the printer's profile</source>
        <translation>转入打印机配置文件</translation>
    </message>
    <message>
        <source>What becomes of colours that the printer has no room for.</source>
        <translation>打印机无法表现的颜色如何处理。</translation>
    </message>
    <message>
        <source>Memory for previews</source>
        <translation>预览所用内存</translation>
    </message>
    <message>
        <source>Kept to show the next edit sooner, for all windows together; 0 keeps nothing.</source>
        <translation>用于更快显示下一次编辑，所有窗口共用；0 表示不保留。</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>On how many cores pictures are computed at most.</source>
        <translation>最多用多少个核心计算图片。</translation>
    </message>
    <message>
        <source>Keep a journal of what is open</source>
        <translation>为打开的内容保留日志</translation>
    </message>
    <message>
        <source>It brings photos and steps back after a crash. Without it, they are lost then.</source>
        <translation>崩溃后可恢复照片和步骤；否则会丢失。</translation>
    </message>
    <message>
        <source>Folder to open from</source>
        <translation>打开时的文件夹</translation>
    </message>
    <message>
        <source>Where the box for opening begins.</source>
        <translation>打开对话框的起始位置。</translation>
    </message>
    <message>
        <source>Folder to save in</source>
        <translation>保存时的文件夹</translation>
    </message>
    <message>
        <source>Where the box for saving under a new name begins.</source>
        <translation>以新名称保存的对话框的起始位置。</translation>
    </message>
    <message>
        <source>One more folder of plugins</source>
        <translation>另一个插件文件夹</translation>
    </message>
    <message>
        <source>Looked through beside your own; commands name it by --plugin-path.</source>
        <translation>与您自己的文件夹一并查找；命令中用 --plugin-path 指定。</translation>
    </message>
    <message>
        <source>Single letters act only outside fields</source>
        <translation>单个字母仅在输入框外生效</translation>
    </message>
    <message>
        <source>Otherwise a letter that is a command's key does that in number fields too.</source>
        <translation>否则，作为命令按键的字母在数字框中也会执行该命令。</translation>
    </message>
    <message>
        <source>Show keys in tooltips</source>
        <translation>在提示中显示按键</translation>
    </message>
    <message>
        <source>The tips of buttons name the keys that do the same.</source>
        <translation>按钮提示会注明具有相同作用的按键。</translation>
    </message>
    <message>
        <source>Hold a key: act while it is held</source>
        <translation>按住按键：按住期间生效</translation>
    </message>
    <message>
        <source>What a key that is held for a moment switches is switched back as it is let go.</source>
        <translation>短暂按住的按键所切换的内容，在松开时恢复。</translation>
    </message>
    <message>
        <source>Bilateral smoothing</source>
        <translation>双边平滑</translation>
    </message>
    <message>
        <source>Smooths like colours, keeps edges.</source>
        <translation>平滑相近的颜色，保留边缘。</translation>
    </message>
    <message>
        <source>Binomial blur 7x7</source>
        <translation>二项式模糊 7x7</translation>
    </message>
    <message>
        <source>Pascal's triangle twice: nearly a Gaussian, in whole numbers.</source>
        <translation>两次帕斯卡三角形：以整数接近高斯。</translation>
    </message>
    <message>
        <source>Blur colour alone</source>
        <translation>仅模糊颜色</translation>
    </message>
    <message>
        <source>Takes coloured grain away and keeps brightness sharp.</source>
        <translation>去除彩色颗粒，亮度保持清晰。</translation>
    </message>
    <message>
        <source>Blur plus</source>
        <translation>十字模糊</translation>
    </message>
    <message>
        <source>Mean of a pixel and its four neighbours.</source>
        <translation>像素与其四个相邻像素的平均。</translation>
    </message>
    <message>
        <source>Box blur 3x3</source>
        <translation>方框模糊 3x3</translation>
    </message>
    <message>
        <source>Mean of nine pixels.</source>
        <translation>九个像素的平均。</translation>
    </message>
    <message>
        <source>Box blur 5x5</source>
        <translation>方框模糊 5x5</translation>
    </message>
    <message>
        <source>Mean of twenty-five pixels.</source>
        <translation>二十五个像素的平均。</translation>
    </message>
    <message>
        <source>Box blur 9x9</source>
        <translation>方框模糊 9x9</translation>
    </message>
    <message>
        <source>The plain mean of 81 pixels.</source>
        <translation>81 个像素的简单平均。</translation>
    </message>
    <message>
        <source>The photo as a landscape in evening light.</source>
        <translation>照片如夕照下的地形。</translation>
    </message>
    <message>
        <source>Canny lines</source>
        <translation>Canny 线条</translation>
    </message>
    <message>
        <source>Edges as lines of one pixel.</source>
        <translation>边缘成为一像素宽的线。</translation>
    </message>
    <message>
        <source>Carousel</source>
        <translation>旋转木马</translation>
    </message>
    <message>
        <source>Smears around the middle.</source>
        <translation>绕中心拖抹。</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>棋盘</translation>
    </message>
    <message>
        <source>Answers to the finest checkerboard alone.</source>
        <translation>只响应最细的棋盘格。</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>闭运算</translation>
    </message>
    <message>
        <source>Dark specks go.</source>
        <translation>去除暗斑点。</translation>
    </message>
    <message>
        <source>A trail that fades to one side.</source>
        <translation>向一侧渐淡的尾迹。</translation>
    </message>
    <message>
        <source>Cooler</source>
        <translation>更冷</translation>
    </message>
    <message>
        <source>As if the light had been 5400 K.</source>
        <translation>如同光源为 5400 K。</translation>
    </message>
    <message>
        <source>Bright where the photo changes in both directions.</source>
        <translation>照片在两个方向都有变化处发亮。</translation>
    </message>
    <message>
        <source>Dark corners</source>
        <translation>暗角</translation>
    </message>
    <message>
        <source>Corners with half the light.</source>
        <translation>四角光量减半。</translation>
    </message>
    <message>
        <source>Deblur a lens</source>
        <translation>镜头去模糊</translation>
    </message>
    <message>
        <source>Takes a disk blur of 2 pixels back.</source>
        <translation>还原 2 像素的圆盘模糊。</translation>
    </message>
    <message>
        <source>Deblur by frequencies</source>
        <translation>按频率去模糊</translation>
    </message>
    <message>
        <source>Takes a disk blur of 2 pixels back, in one go.</source>
        <translation>一次还原 2 像素的圆盘模糊。</translation>
    </message>
    <message>
        <source>Deeper skies</source>
        <translation>更深的天空</translation>
    </message>
    <message>
        <source>Blues and cyans stronger and darker.</source>
        <translation>蓝色与青色更浓更暗。</translation>
    </message>
    <message>
        <source>Derivative of Gaussian, 45°</source>
        <translation>高斯导数，45°</translation>
    </message>
    <message>
        <source>The slope up to the right, smoothed.</source>
        <translation>向右上的斜率，经平滑。</translation>
    </message>
    <message>
        <source>Derivative of Gaussian, across</source>
        <translation>高斯导数，水平</translation>
    </message>
    <message>
        <source>The slope to the right, smoothed.</source>
        <translation>向右的斜率，经平滑。</translation>
    </message>
    <message>
        <source>Difference of Gaussians kernel</source>
        <translation>高斯差核</translation>
    </message>
    <message>
        <source>What lies between two blurs.</source>
        <translation>两次模糊之间的部分。</translation>
    </message>
    <message>
        <source>Disk blur 9x9</source>
        <translation>圆盘模糊 9x9</translation>
    </message>
    <message>
        <source>Out-of-focus blur: mean of a disk (u² + v² ≤ 18); holes outside it.</source>
        <translation>失焦模糊：圆盘（u² + v² ≤ 18）的平均；其外为空洞。</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Disk blur, any radius</source>
        <translation>圆盘模糊，任意半径</translation>
    </message>
    <message>
        <source>A disk with a smooth edge, as out of focus.</source>
        <translation>边缘平滑的圆盘，如同失焦。</translation>
    </message>
    <message>
        <source>Edge detect, all</source>
        <translation>边缘检测，全部</translation>
    </message>
    <message>
        <source>Laplacian of all eight neighbours.</source>
        <translation>全部八个相邻像素的拉普拉斯。</translation>
    </message>
    <message>
        <source>Edge detect, corners</source>
        <translation>边缘检测，角</translation>
    </message>
    <message>
        <source>Mixed second derivative: answers to corners and diagonals.</source>
        <translation>混合二阶导数：响应角与对角线。</translation>
    </message>
    <message>
        <source>Edge detect, cross</source>
        <translation>边缘检测，十字</translation>
    </message>
    <message>
        <source>Laplacian of the four neighbours, bright on bright spots; Wikipedia has shown it with either sign.</source>
        <translation>四个相邻像素的拉普拉斯，亮点处发亮；维基百科两种符号都出现过。</translation>
    </message>
    <message>
        <source>Edge detect, GIMP</source>
        <translation>边缘检测，GIMP</translation>
    </message>
    <message>
        <source>Laplacian of the four neighbours with the sign that makes dark spots bright.</source>
        <translation>四个相邻像素的拉普拉斯，其符号使暗点发亮。</translation>
    </message>
    <message>
        <source>Edge enhance</source>
        <translation>边缘增强</translation>
    </message>
    <message>
        <source>Difference from the pixel on the left.</source>
        <translation>与左侧像素之差。</translation>
    </message>
    <message>
        <source>Emboss 7x7</source>
        <translation>浮雕 7x7</translation>
    </message>
    <message>
        <source>Relief of a larger scale, lit from 45°.</source>
        <translation>更大尺度的浮雕，从 45° 照亮。</translation>
    </message>
    <message>
        <source>Emboss across</source>
        <translation>浮雕，水平</translation>
    </message>
    <message>
        <source>Relief around mid grey along rows.</source>
        <translation>沿行、以中灰为基准的浮雕。</translation>
    </message>
    <message>
        <source>Emboss, all directions</source>
        <translation>浮雕，各方向</translation>
    </message>
    <message>
        <source>Relief around mid grey by all eight neighbours.</source>
        <translation>由八个相邻像素得出、以中灰为基准的浮雕。</translation>
    </message>
    <message>
        <source>Emboss, Laplacian</source>
        <translation>浮雕，拉普拉斯</translation>
    </message>
    <message>
        <source>Relief around mid grey by the four corners.</source>
        <translation>由四个角得出、以中灰为基准的浮雕。</translation>
    </message>
    <message>
        <source>Emboss on grey</source>
        <translation>灰底浮雕</translation>
    </message>
    <message>
        <source>The relief alone.</source>
        <translation>仅浮雕。</translation>
    </message>
    <message>
        <source>Relief lit from the bottom right, colours kept.</source>
        <translation>从右下照亮的浮雕，保留颜色。</translation>
    </message>
    <message>
        <source>Fine grain</source>
        <translation>细颗粒</translation>
    </message>
    <message>
        <source>Grey grain of 4 % that stays in its place.</source>
        <translation>4 % 的灰色颗粒，位置固定。</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>胶片</translation>
    </message>
    <message>
        <source>Four levels</source>
        <translation>四级</translation>
    </message>
    <message>
        <source>Each channel in four levels.</source>
        <translation>每个通道四级。</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>海报</translation>
    </message>
    <message>
        <source>Frei-Chen across</source>
        <translation>Frei-Chen 水平</translation>
    </message>
    <message>
        <source>First of the nine orthonormal Frei-Chen kernels, over 2√2; ImageMagick's FreiChen:11 divides by √2 only.</source>
        <translation>九个正交归一 Frei-Chen 核的第一个，除以 2√2；ImageMagick 的 FreiChen:11 只除以 √2。</translation>
    </message>
    <message>
        <source>Frei-Chen down</source>
        <translation>Frei-Chen 垂直</translation>
    </message>
    <message>
        <source>Second Frei-Chen kernel; ImageMagick's FreiChen:12 is wrong: it has + on the bottom row and divides by √2 only.</source>
        <translation>第二个 Frei-Chen 核；ImageMagick 的 FreiChen:12 有误：末行为 +，且只除以 √2。</translation>
    </message>
    <message>
        <source>Frei-Chen Laplacian</source>
        <translation>Frei-Chen 拉普拉斯</translation>
    </message>
    <message>
        <source>Seventh Frei-Chen kernel; ImageMagick's FreiChen:17 is wrong: its bottom left is -1, so it sums to -2.</source>
        <translation>第七个 Frei-Chen 核；ImageMagick 的 FreiChen:17 有误：左下为 -1，故和为 -2。</translation>
    </message>
    <message>
        <source>Frei-Chen ripple</source>
        <translation>Frei-Chen 波纹</translation>
    </message>
    <message>
        <source>Fourth Frei-Chen kernel, a ripple, over 2√2; ImageMagick's FreiChen:14 is the third and divides by √2 only.</source>
        <translation>第四个 Frei-Chen 核，波纹，除以 2√2；ImageMagick 的 FreiChen:14 是第三个，且只除以 √2。</translation>
    </message>
    <message>
        <source>Gabor, falling</source>
        <translation>Gabor，下斜</translation>
    </message>
    <message>
        <source>Answers to stripes across 45°.</source>
        <translation>响应横穿 45° 的条纹。</translation>
    </message>
    <message>
        <source>Gabor, level</source>
        <translation>Gabor，水平</translation>
    </message>
    <message>
        <source>Answers to stripes across 90°.</source>
        <translation>响应横穿 90° 的条纹。</translation>
    </message>
    <message>
        <source>Gabor, rising</source>
        <translation>Gabor，上斜</translation>
    </message>
    <message>
        <source>Answers to stripes across 135°.</source>
        <translation>响应横穿 135° 的条纹。</translation>
    </message>
    <message>
        <source>Gabor, upright</source>
        <translation>Gabor，直立</translation>
    </message>
    <message>
        <source>Answers to stripes across 0°.</source>
        <translation>响应横穿 0° 的条纹。</translation>
    </message>
    <message>
        <source>Game of life</source>
        <translation>生命游戏</translation>
    </message>
    <message>
        <source>Counts each cell's neighbours and has it live or die, from the photo in black and white.</source>
        <translation>从黑白照片开始，数每个细胞的邻居，决定其生死。</translation>
    </message>
    <message>
        <source>Gaussian blur 3x3</source>
        <translation>高斯模糊 3x3</translation>
    </message>
    <message>
        <source>Binomial blur: the outer product of 1 2 1.</source>
        <translation>二项式模糊：1 2 1 的外积。</translation>
    </message>
    <message>
        <source>Gaussian blur 5x5</source>
        <translation>高斯模糊 5x5</translation>
    </message>
    <message>
        <source>Binomial blur: the outer product of 1 4 6 4 1.</source>
        <translation>二项式模糊：1 4 6 4 1 的外积。</translation>
    </message>
    <message>
        <source>Gaussian blur, any sigma</source>
        <translation>高斯模糊，任意 sigma</translation>
    </message>
    <message>
        <source>A bell that its generator makes of any width.</source>
        <translation>由生成器生成的任意宽度的钟形。</translation>
    </message>
    <message>
        <source>Gaussian blur, slanted</source>
        <translation>高斯模糊，倾斜</translation>
    </message>
    <message>
        <source>A bell three times as long as wide, at 30°.</source>
        <translation>长为宽三倍的钟形，倾角 30°。</translation>
    </message>
    <message>
        <source>Ghosts</source>
        <translation>重影</translation>
    </message>
    <message>
        <source>The photo and four faint copies of it.</source>
        <translation>照片与四个淡淡的副本。</translation>
    </message>
    <message>
        <source>Smooths fine detail without halos.</source>
        <translation>平滑细节而无光晕。</translation>
    </message>
    <message>
        <source>Half as bright</source>
        <translation>亮度减半</translation>
    </message>
    <message>
        <source>One tap of 0.5.</source>
        <translation>一个 0.5 的抽头。</translation>
    </message>
    <message>
        <source>High boost, any amount</source>
        <translation>高频提升，任意强度</translation>
    </message>
    <message>
        <source>Sharpening that keeps the photo, in one kernel.</source>
        <translation>以一个核锐化并保留照片。</translation>
    </message>
    <message>
        <source>High boost</source>
        <translation>高频提升</translation>
    </message>
    <message>
        <source>Mean removal with a boost of A = 1.5 (centre 8 + A), brightness kept by the divisor.</source>
        <translation>去均值，提升 A = 1.5（中心 8 + A），除数保持亮度。</translation>
    </message>
    <message>
        <source>High pass on grey</source>
        <translation>灰底高通</translation>
    </message>
    <message>
        <source>What a blur takes away.</source>
        <translation>模糊所去掉的部分。</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>单位核</translation>
    </message>
    <message>
        <source>Leaves the photo as it is: a place to start.</source>
        <translation>照片保持原样：由此开始。</translation>
    </message>
    <message>
        <source>Kirsch, all directions</source>
        <translation>Kirsch，各方向</translation>
    </message>
    <message>
        <source>The largest of eight compass results.</source>
        <translation>八个罗盘方向结果中的最大值。</translation>
    </message>
    <message>
        <source>Kirsch west</source>
        <translation>Kirsch 西</translation>
    </message>
    <message>
        <source>Compass edge: the left side brighter.</source>
        <translation>罗盘边缘：左侧更亮。</translation>
    </message>
    <message>
        <source>Compass</source>
        <translation>罗盘</translation>
    </message>
    <message>
        <source>Laplacian 7x7</source>
        <translation>拉普拉斯 7x7</translation>
    </message>
    <message>
        <source>A wide Laplacian.</source>
        <translation>较宽的拉普拉斯。</translation>
    </message>
    <message>
        <source>Laplacian, isotropic</source>
        <translation>拉普拉斯，各向同性</translation>
    </message>
    <message>
        <source>The outer product of 1 -2 1 with itself: second differences both ways.</source>
        <translation>1 -2 1 与自身的外积：两个方向的二阶差分。</translation>
    </message>
    <message>
        <source>Laplacian of Gaussian 5x5</source>
        <translation>高斯拉普拉斯 5x5</translation>
    </message>
    <message>
        <source>Blurs and finds edges in one, sigma about 1.4.</source>
        <translation>模糊与找边缘一步完成，sigma 约 1.4。</translation>
    </message>
    <message>
        <source>LoG</source>
        <translation>LoG</translation>
    </message>
    <message>
        <source>Laplacian of Gaussian 9x9</source>
        <translation>高斯拉普拉斯 9x9</translation>
    </message>
    <message>
        <source>Blurs and finds edges in one, sigma about 1.4, finer steps.</source>
        <translation>模糊与找边缘一步完成，sigma 约 1.4，更精细。</translation>
    </message>
    <message>
        <source>Laplacian of Gaussian, any sigma</source>
        <translation>高斯拉普拉斯，任意 sigma</translation>
    </message>
    <message>
        <source>Crosses 0 at edges of about its own size.</source>
        <translation>在与自身尺度相近的边缘处过零。</translation>
    </message>
    <message>
        <source>Laplacian, smooth</source>
        <translation>拉普拉斯，平滑</translation>
    </message>
    <message>
        <source>Laplacian that weighs diagonals.</source>
        <translation>计入对角线的拉普拉斯。</translation>
    </message>
    <message>
        <source>Lithograph</source>
        <translation>石版画</translation>
    </message>
    <message>
        <source>Black and white with a narrow ramp between.</source>
        <translation>黑与白，其间有一小段过渡。</translation>
    </message>
    <message>
        <source>Raises the contrast of surroundings, without halos.</source>
        <translation>提升局部对比度而无光晕。</translation>
    </message>
    <message>
        <source>Low pass, Butterworth</source>
        <translation>低通，巴特沃斯</translation>
    </message>
    <message>
        <source>Lets coarse detail pass, with a soft edge.</source>
        <translation>让粗略细节通过，边界柔和。</translation>
    </message>
    <message>
        <source>Matte</source>
        <translation>哑光</translation>
    </message>
    <message>
        <source>A curve that lifts black and softens white.</source>
        <translation>提升黑、柔化白的曲线。</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Mean of two</source>
        <translation>两点平均</translation>
    </message>
    <message>
        <source>An even kernel: its origin is the left one of the two.</source>
        <translation>偶数核：其原点为两者中的左侧。</translation>
    </message>
    <message>
        <source>Mean removal</source>
        <translation>去均值</translation>
    </message>
    <message>
        <source>Strong sharpening by all eight neighbours.</source>
        <translation>用八个相邻像素强力锐化。</translation>
    </message>
    <message>
        <source>Median 3x3</source>
        <translation>中值 3x3</translation>
    </message>
    <message>
        <source>Specks of one pixel go, edges stay.</source>
        <translation>去除单像素斑点，保留边缘。</translation>
    </message>
    <message>
        <source>Median 7x7</source>
        <translation>中值 7x7</translation>
    </message>
    <message>
        <source>Flat patches, as cut from paper.</source>
        <translation>平坦的色块，如剪纸。</translation>
    </message>
    <message>
        <source>Miniature</source>
        <translation>微缩模型</translation>
    </message>
    <message>
        <source>Has a street seen from above look like a model, by the shallow focus of a lens near it.</source>
        <translation>以近距镜头的浅景深，让俯视的街道看似模型。</translation>
    </message>
    <message>
        <source>Morphological gradient</source>
        <translation>形态学梯度</translation>
    </message>
    <message>
        <source>Most less least of the neighbours.</source>
        <translation>相邻像素的最大值减最小值。</translation>
    </message>
    <message>
        <source>Motion blur across</source>
        <translation>运动模糊，水平</translation>
    </message>
    <message>
        <source>Movement of nine pixels along a row.</source>
        <translation>沿行移动九个像素。</translation>
    </message>
    <message>
        <source>Motion blur, any angle</source>
        <translation>运动模糊，任意角度</translation>
    </message>
    <message>
        <source>A path of 21 pixels at 30°.</source>
        <translation>30° 方向上 21 像素的路径。</translation>
    </message>
    <message>
        <source>Movement of nine pixels down the diagonal.</source>
        <translation>沿对角线向下移动九个像素。</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>负片</translation>
    </message>
    <message>
        <source>One tap of -1 and an offset of 1.</source>
        <translation>一个 -1 的抽头和偏移 1。</translation>
    </message>
    <message>
        <source>Takes the mean of what looks alike.</source>
        <translation>取相似部分的平均。</translation>
    </message>
    <message>
        <source>One stop brighter</source>
        <translation>亮一挡</translation>
    </message>
    <message>
        <source>Twice the light, in linear light.</source>
        <translation>线性光下光量加倍。</translation>
    </message>
    <message>
        <source>Open shadows</source>
        <translation>打开阴影</translation>
    </message>
    <message>
        <source>A curve of lightness that lifts dark parts; hue and strength of colours stay.</source>
        <translation>提亮暗部的亮度曲线；色相与饱和度不变。</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>开运算</translation>
    </message>
    <message>
        <source>Bright specks go.</source>
        <translation>去除亮斑点。</translation>
    </message>
    <message>
        <source>Hue for the direction, brightness for the strength.</source>
        <translation>色相表示方向，亮度表示强度。</translation>
    </message>
    <message>
        <source>Orton glow</source>
        <translation>奥顿光晕</translation>
    </message>
    <message>
        <source>A wide blur, screened over the photo at a half.</source>
        <translation>宽模糊以滤色叠加于照片，不透明度一半。</translation>
    </message>
    <message>
        <source>Overlay sharpening</source>
        <translation>叠加锐化</translation>
    </message>
    <message>
        <source>A high pass, laid over by overlay and in lightness only: no coloured fringes.</source>
        <translation>高通以叠加模式且只作用于亮度：无彩色镶边。</translation>
    </message>
    <message>
        <source>Painted</source>
        <translation>绘画</translation>
    </message>
    <message>
        <source>Bright strokes in the form of a cross.</source>
        <translation>十字形的亮笔触。</translation>
    </message>
    <message>
        <source>Prewitt across</source>
        <translation>Prewitt 水平</translation>
    </message>
    <message>
        <source>Slope along a row, equal weights.</source>
        <translation>沿行的斜率，等权重。</translation>
    </message>
    <message>
        <source>Prewitt down</source>
        <translation>Prewitt 垂直</translation>
    </message>
    <message>
        <source>Slope along a column, equal weights.</source>
        <translation>沿列的斜率，等权重。</translation>
    </message>
    <message>
        <source>Pyramid blur 7x7</source>
        <translation>金字塔模糊 7x7</translation>
    </message>
    <message>
        <source>Weights that fall in a straight line to the edges.</source>
        <translation>向边缘直线递减的权重。</translation>
    </message>
    <message>
        <source>Red filter</source>
        <translation>红滤镜</translation>
    </message>
    <message>
        <source>Black and white as through a red filter: dark skies.</source>
        <translation>如透过红滤镜的黑白：天空变暗。</translation>
    </message>
    <message>
        <source>Red-green edges</source>
        <translation>红绿边缘</translation>
    </message>
    <message>
        <source>Shows where red turns into green from left to right, and no change of brightness.</source>
        <translation>显示从左到右由红变绿之处，不显示亮度变化。</translation>
    </message>
    <message>
        <source>Ring blur</source>
        <translation>圆环模糊</translation>
    </message>
    <message>
        <source>A ring, as the bokeh of a mirror lens.</source>
        <translation>圆环，如折反镜头的散景。</translation>
    </message>
    <message>
        <source>Roberts cross, falling</source>
        <translation>Roberts 交叉，下斜</translation>
    </message>
    <message>
        <source>Slope along the falling diagonal in a 2x2 grid.</source>
        <translation>2x2 网格中沿下行对角线的斜率。</translation>
    </message>
    <message>
        <source>Roberts cross, rising</source>
        <translation>Roberts 交叉，上斜</translation>
    </message>
    <message>
        <source>Slope along the rising diagonal in a 2x2 grid.</source>
        <translation>2x2 网格中沿上行对角线的斜率。</translation>
    </message>
    <message>
        <source>Robinson west</source>
        <translation>Robinson 西</translation>
    </message>
    <message>
        <source>Compass edge of five levels: the left side brighter.</source>
        <translation>五级罗盘边缘：左侧更亮。</translation>
    </message>
    <message>
        <source>Row blur 1x15</source>
        <translation>行模糊 1x15</translation>
    </message>
    <message>
        <source>The mean of 15 pixels of a row.</source>
        <translation>一行中 15 个像素的平均。</translation>
    </message>
    <message>
        <source>Scharr across</source>
        <translation>Scharr 水平</translation>
    </message>
    <message>
        <source>Slope along a row, the least dependent on direction of the 3x3 ones.</source>
        <translation>沿行的斜率，3x3 中受方向影响最小。</translation>
    </message>
    <message>
        <source>Scharr at 30°</source>
        <translation>Scharr 30°</translation>
    </message>
    <message>
        <source>The Scharr slope, steered.</source>
        <translation>经转向的 Scharr 斜率。</translation>
    </message>
    <message>
        <source>Scharr down</source>
        <translation>Scharr 垂直</translation>
    </message>
    <message>
        <source>Slope along a column, the least dependent on direction of the 3x3 ones.</source>
        <translation>沿列的斜率，3x3 中受方向影响最小。</translation>
    </message>
    <message>
        <source>Length of the slope, the same in all directions.</source>
        <translation>斜率的大小，各方向一致。</translation>
    </message>
    <message>
        <source>Second difference</source>
        <translation>二阶差分</translation>
    </message>
    <message>
        <source>Bends across: 0 on every slope.</source>
        <translation>水平弯曲：在任何斜坡上为 0。</translation>
    </message>
    <message>
        <source>Sepia tone</source>
        <translation>棕褐色调</translation>
    </message>
    <message>
        <source>A gradient from brown black to warm white.</source>
        <translation>从棕黑到暖白的渐变。</translation>
    </message>
    <message>
        <source>Sharp in the middle, soft at the edges</source>
        <translation>中间清晰，边缘柔和</translation>
    </message>
    <message>
        <source>Sharpens the middle and softens the four corners, each by its own kernel.</source>
        <translation>锐化中间，柔化四角，各用自己的核。</translation>
    </message>
    <message>
        <source>Sharpen luminance alone</source>
        <translation>仅锐化亮度</translation>
    </message>
    <message>
        <source>Sharpens brightness and leaves colour as it is, so that no coloured fringes come.</source>
        <translation>锐化亮度而不动颜色，避免彩色镶边。</translation>
    </message>
    <message>
        <source>Sharpen softly</source>
        <translation>轻柔锐化</translation>
    </message>
    <message>
        <source>Sharpens less at the same width.</source>
        <translation>同样宽度下锐化较弱。</translation>
    </message>
    <message>
        <source>The classic sharpening: the photo plus what differs from its neighbours.</source>
        <translation>经典锐化：照片加上与邻域之差。</translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Reads the upper neighbour: the photo moves one pixel down.</source>
        <translation>读取上方像素：照片下移一像素。</translation>
    </message>
    <message>
        <source>Shift right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Reads the left neighbour: the photo moves one pixel to the right.</source>
        <translation>读取左侧像素：照片右移一像素。</translation>
    </message>
    <message>
        <source>Sharpens where there is detail.</source>
        <translation>只在有细节处锐化。</translation>
    </message>
    <message>
        <source>Smooth, edges kept straight</source>
        <translation>平滑，边缘保持平直</translation>
    </message>
    <message>
        <source>A parabola fitted to 49 pixels: peaks keep their height.</source>
        <translation>对 49 个像素拟合抛物线：峰值高度不变。</translation>
    </message>
    <message>
        <source>Sobel across</source>
        <translation>Sobel 水平</translation>
    </message>
    <message>
        <source>Slope along a row: bright where the photo falls from left to right.</source>
        <translation>沿行的斜率：照片从左到右变暗处发亮。</translation>
    </message>
    <message>
        <source>Sobel at 45°</source>
        <translation>Sobel 45°</translation>
    </message>
    <message>
        <source>The Sobel slope, steered.</source>
        <translation>经转向的 Sobel 斜率。</translation>
    </message>
    <message>
        <source>Sobel down</source>
        <translation>Sobel 垂直</translation>
    </message>
    <message>
        <source>Slope along a column: bright where the photo falls from top to bottom.</source>
        <translation>沿列的斜率：照片从上到下变暗处发亮。</translation>
    </message>
    <message>
        <source>Length of the slope.</source>
        <translation>斜率的大小。</translation>
    </message>
    <message>
        <source>Soft contrast</source>
        <translation>柔和对比度</translation>
    </message>
    <message>
        <source>An S curve: darker shadows, lighter highlights, middle grey stays.</source>
        <translation>S 形曲线：阴影更暗，高光更亮，中灰不变。</translation>
    </message>
    <message>
        <source>Spots that grow</source>
        <translation>生长的斑点</translation>
    </message>
    <message>
        <source>What is near adds and what is farther takes away, so that spots and stripes grow as on an animal's skin.</source>
        <translation>近处相加、远处相减，斑点与条纹如兽皮般生长。</translation>
    </message>
    <message>
        <source>Structure coherence</source>
        <translation>结构一致性</translation>
    </message>
    <message>
        <source>How much the photo runs in one direction.</source>
        <translation>照片朝一个方向的程度。</translation>
    </message>
    <message>
        <source>Structure orientation</source>
        <translation>结构方向</translation>
    </message>
    <message>
        <source>The direction in which the photo runs.</source>
        <translation>照片纹理的方向。</translation>
    </message>
    <message>
        <source>Teal and orange</source>
        <translation>青橙</translation>
    </message>
    <message>
        <source>Shadows towards teal, highlights towards orange.</source>
        <translation>阴影偏青，高光偏橙。</translation>
    </message>
    <message>
        <source>Texturize</source>
        <translation>纹理化</translation>
    </message>
    <message>
        <source>Relief and sharpening at once.</source>
        <translation>浮雕与锐化并用。</translation>
    </message>
    <message>
        <source>Two copies</source>
        <translation>两个副本</translation>
    </message>
    <message>
        <source>Half of the pixel 4 to the left, half of the one 4 to the right.</source>
        <translation>左侧第 4 个像素与右侧第 4 个像素各一半。</translation>
    </message>
    <message>
        <source>Unsharp 5x5</source>
        <translation>USM 锐化 5x5</translation>
    </message>
    <message>
        <source>Twice the photo minus its 5x5 Gaussian; drawn with the sign turned, so it divides by 256, not -256.</source>
        <translation>两倍照片减去其 5x5 高斯；符号取反绘制，故除以 256 而非 -256。</translation>
    </message>
    <message>
        <source>Unsharp mask kernel</source>
        <translation>USM 锐化核</translation>
    </message>
    <message>
        <source>A Gaussian blur taken from the photo, in one kernel.</source>
        <translation>以一个核从照片中减去高斯模糊。</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>鲜艳</translation>
    </message>
    <message>
        <source>Weak colours get stronger, strong ones stay.</source>
        <translation>弱色变强，强色不变。</translation>
    </message>
    <message>
        <source>Warmer</source>
        <translation>更暖</translation>
    </message>
    <message>
        <source>As if the light had been 8000 K.</source>
        <translation>如同光源为 8000 K。</translation>
    </message>
    <message>
        <source>Zoom burst</source>
        <translation>变焦爆炸</translation>
    </message>
    <message>
        <source>Smears towards the middle.</source>
        <translation>向中心拖抹。</translation>
    </message>
    <message>
        <source>Verify the result</source>
        <translation>验证结果</translation>
    </message>
    <message>
        <source>Ways to the pixels and what differs</source>
        <translation>得到像素的方式及差别</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>{name} is done in each way…</source>
        <translation>正在以各种方式处理 {name}…</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在写入 {name}</translation>
    </message>
    <message>
        <source>The certificate is in {path}</source>
        <translation>证书已存入 {path}</translation>
    </message>
    <message>
        <source>· ends {end:%H:%M}</source>
        <translation>· {end:%H:%M} 完成</translation>
    </message>
    <message>
        <source>Show those that have failed</source>
        <translation>显示失败的项</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{failed} failed</source>
        <translation>{failed} 个失败</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>还没有照片</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>还剩 {time}</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose the folder for the results</source>
        <translation>选择结果文件夹</translation>
    </message>
    <message>
        <source>Names of the results</source>
        <translation>结果的名称</translation>
    </message>
    <message>
        <source>How files are written: an export preset, or as each photo is</source>
        <translation>文件的写法：按导出预设，或与每张照片相同</translation>
    </message>
    <message>
        <source>Each in a process of its own, which stand back for this window</source>
        <translation>各自在独立进程中运行，并让此窗口优先</translation>
    </message>
    <message>
        <source>Replace other files, too</source>
        <translation>也替换其他文件</translation>
    </message>
    <message>
        <source>All pages of each file</source>
        <translation>每个文件的所有页</translation>
    </message>
    <message>
        <source>Apply the steps to each page or frame of files that have several</source>
        <translation>对含多页或多帧的文件逐一应用步骤</translation>
    </message>
    <message>
        <source>What there is of cut photos</source>
        <translation>截断照片的现存部分</translation>
    </message>
    <message>
        <source>Open cut photos as far as they go; without this they fail</source>
        <translation>将截断的照片尽量打开；否则这些照片会失败</translation>
    </message>
    <message>
        <source>Names of the results; the ending is the format
{fields}</source>
        <translation>结果的名称；后缀即格式
{fields}</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Choose the folder for the results
{folder}</source>
        <translation>选择结果文件夹
{folder}</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>写成</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>如何进行</translation>
    </message>
    <message>
        <source>When it is done</source>
        <translation>何时进行</translation>
    </message>
    <message>
        <source>There are no results yet: the batch will make {where}.</source>
        <translation>尚无结果：批处理将创建 {where}。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批处理</translation>
    </message>
    <message>
        <source>Take all photos off the list</source>
        <translation>从列表移除所有照片</translation>
    </message>
    <message>
        <source>Back to the photo; a batch goes on (Esc)</source>
        <translation>返回照片；批处理继续运行（Esc）</translation>
    </message>
    <message>
        <source>Take the photos of folders below these folders, too</source>
        <translation>也包括子文件夹中的照片</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败项</translation>
    </message>
    <message numerus="yes">
        <source>{count} photos</source>
        <translation><numerusform>{count} 张照片</numerusform></translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Subfolders too</source>
        <translation>含子文件夹</translation>
    </message>
    <message>
        <source>Watch for new photos</source>
        <translation>监视新照片</translation>
    </message>
    <message>
        <source>Drop photos and folders here, or add them.</source>
        <translation>将照片和文件夹拖到这里，或添加它们。</translation>
    </message>
    <message>
        <source>Retry {failed} failed</source>
        <translation>重试 {failed} 个失败项</translation>
    </message>
    <message>
        <source>Whose steps every photo of the batch goes through</source>
        <translation>批处理的每张照片要经过的步骤</translation>
    </message>
    <message>
        <source>The preset; type some of its name to find it</source>
        <translation>预设；输入部分名称即可找到</translation>
    </message>
    <message>
        <source>Choose a recipe</source>
        <translation>选择配方</translation>
    </message>
    <message>
        <source>Choose the file of a recipe</source>
        <translation>选择配方文件</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>正在打开 {name}</translation>
    </message>
    <message>
        <source>There is no preset {currentText!r}.</source>
        <translation>没有预设 {currentText!r}。</translation>
    </message>
    <message>
        <source>Photos of the batch</source>
        <translation>批处理的照片</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} 字节</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Applying the steps</source>
        <translation>正在应用步骤</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>{size} in {seconds}</source>
        <translation>{size}，用时 {seconds}</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>No {what} can be picked there: choose another place</source>
        <translation>那里无法拾取{what}：请选择别处</translation>
    </message>
    <message>
        <source>{columns} × {rows} · {megapixels} MP · {share:.0%} kept</source>
        <translation>{columns} × {rows} · {megapixels} MP · 保留 {share:.0%}</translation>
    </message>
    <message>
        <source>Drag the four corners</source>
        <translation>拖动四个角</translation>
    </message>
    <message>
        <source>Width to height; Shift keeps that of a free frame</source>
        <translation>宽高比；按 Shift 保持自由框的比例</translation>
    </message>
    <message>
        <source>Ratio of the crop</source>
        <translation>裁切比例</translation>
    </message>
    <message>
        <source>Take the ratio the other way round</source>
        <translation>交换宽高比例</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Show what the step makes of the photo (Enter)</source>
        <translation>显示该步骤对照片的效果（Enter）</translation>
    </message>
    <message>
        <source>X swaps them</source>
        <translation>X 键互换</translation>
    </message>
    <message>
        <source>What the brush does</source>
        <translation>画笔的作用</translation>
    </message>
    <message>
        <source>How the next shape joins what there is of the mask</source>
        <translation>下一个形状如何与已有蒙版结合</translation>
    </message>
    <message>
        <source>How the next shape joins the mask</source>
        <translation>下一个形状如何与蒙版结合</translation>
    </message>
    <message>
        <source>Draw no more (Esc)</source>
        <translation>停止绘制（Esc）</translation>
    </message>
    <message>
        <source>Click where it is to be full</source>
        <translation>点击应为完全作用的位置</translation>
    </message>
    <message>
        <source>Esc does it too</source>
        <translation>按 Esc 也可以</translation>
    </message>
    <message>
        <source>Use {keys} instead</source>
        <translation>改用 {keys}</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Change these keys</source>
        <translation>更改这些按键</translation>
    </message>
    <message>
        <source>{shown}, change these keys</source>
        <translation>{shown}，更改这些按键</translation>
    </message>
    <message>
        <source>Press keys</source>
        <translation>请按键</translation>
    </message>
    <message>
        <source>Press the new keys; Backspace removes them, Escape leaves them</source>
        <translation>按下新的按键；Backspace 清除，Escape 保留原键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Press a key to find it</source>
        <translation>按键查找</translation>
    </message>
    <message>
        <source>Press a key to find its command; Backspace or Escape shows all again</source>
        <translation>按键查找其命令；Backspace 或 Escape 重新显示全部</translation>
    </message>
    <message>
        <source>Find by key</source>
        <translation>按键搜索</translation>
    </message>
    <message>
        <source>With {held}</source>
        <translation>配合 {held}</translation>
    </message>
    <message>
        <source>{keys} is taken by {names}</source>
        <translation>{keys} 已被 {names} 占用</translation>
    </message>
    <message>
        <source>{first} listens only while {place} has the focus, so both can keep it: there it goes first</source>
        <translation>{first} 仅在 {place} 拥有焦点时响应，因此两者都可保留：在那里它优先</translation>
    </message>
    <message>
        <source>the other</source>
        <translation>另一个</translation>
    </message>
    <message>
        <source>Take it from {whom}</source>
        <translation>从 {whom} 取走</translation>
    </message>
    <message>
        <source>As the guide names them.</source>
        <translation>与指南中的名称一致。</translation>
    </message>
    <message>
        <source>What both have has GIMP's keys.</source>
        <translation>两者共有的功能使用 GIMP 的按键。</translation>
    </message>
    <message>
        <source>What are layers there are steps here.</source>
        <translation>那里的图层就是这里的步骤。</translation>
    </message>
    <message>
        <source>Zoom, proof and export as there.</source>
        <translation>缩放、校样和导出与之相同。</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>我自己的</translation>
    </message>
    <message>
        <source>As they were before another set.</source>
        <translation>如同选择另一套之前。</translation>
    </message>
    <message>
        <source>Keys that are used</source>
        <translation>已使用的按键</translation>
    </message>
    <message>
        <source>Used: {join}</source>
        <translation>已用：{join}</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>{keys} is taken by {title}</source>
        <translation>{keys} 已用于{title}</translation>
    </message>
    <message>
        <source>{title}: {why}, so it has its first keys</source>
        <translation>{title}：{why}，因此恢复其初始按键</translation>
    </message>
    <message>
        <source>{keys} is kept to {words!t}</source>
        <translation>{keys} 保留用于：{words!t}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{keys} is free</source>
        <translation>{keys} 空闲</translation>
    </message>
    <message>
        <source>{found} of {count}{differ}</source>
        <translation>{found} / {count}{differ}</translation>
    </message>
    <message>
        <source> · {changed} changed</source>
        <translation> · 已更改 {changed} 个</translation>
    </message>
    <message>
        <source>Add keys for {title}</source>
        <translation>为{title}添加按键</translation>
    </message>
    <message>
        <source>Reset the keys of {title}</source>
        <translation>重置{title}的按键</translation>
    </message>
    <message>
        <source>{keys!r} is no shortcut: write it as Ctrl+Shift+S</source>
        <translation>{keys!r} 不是快捷键：请写成 Ctrl+Shift+S 的形式</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较的内容</translation>
    </message>
    <message>
        <source>Scale of the differences</source>
        <translation>差异的标度</translation>
    </message>
    <message>
        <source>Difference scale</source>
        <translation>差异标度</translation>
    </message>
    <message>
        <source>Add a kernel, {count} of {most}</source>
        <translation>添加核，{count}/{most}</translation>
    </message>
    <message>
        <source>All views follow the cursor, zoom and pan of one</source>
        <translation>所有视图跟随同一光标、缩放和平移</translation>
    </message>
    <message>
        <source>All views follow the cursor of one; each has its own zoom and pan</source>
        <translation>所有视图跟随同一光标；各有自己的缩放和平移</translation>
    </message>
    <message>
        <source>The kernel being edited</source>
        <translation>正在编辑的核</translation>
    </message>
    <message>
        <source>Results of kernels, side by side</source>
        <translation>各核的结果并排</translation>
    </message>
    <message>
        <source>Result of a kernel</source>
        <translation>一个核的结果</translation>
    </message>
    <message>
        <source>Difference from the first result</source>
        <translation>与第一个结果的差异</translation>
    </message>
    <message>
        <source>Of the part of the photo that was looked at</source>
        <translation>所查看的照片部分</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>What the others are compared with; choose another one</source>
        <translation>其他各侧与它比较；可选另一个</translation>
    </message>
    <message>
        <source>Edit this kernel in the window</source>
        <translation>在窗口中编辑此核</translation>
    </message>
    <message>
        <source>Make it the reference</source>
        <translation>设为参照</translation>
    </message>
    <message>
        <source>Take this side away</source>
        <translation>移除此侧</translation>
    </message>
    <message>
        <source>Result of {name!t}</source>
        <translation>{name!t}的结果</translation>
    </message>
    <message>
        <source>Frequency response</source>
        <translation>频率响应</translation>
    </message>
    <message>
        <source>Which way the waves go, counter-clockwise from the right</source>
        <translation>波的方向，从右侧逆时针计</translation>
    </message>
    <message>
        <source>Gain 1 leaves a frequency as it is.</source>
        <translation>增益为 1 时频率不变。</translation>
    </message>
    <message>
        <source>Along {angle}°</source>
        <translation>沿 {angle}°</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>没有差别</translation>
    </message>
    <message>
        <source>mean {near} · most {shown}</source>
        <translation>平均 {near} · 最大 {shown}</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>交换 A 与 B</translation>
    </message>
    <message>
        <source>Back to the photo (Esc)</source>
        <translation>返回照片（Esc）</translation>
    </message>
    <message>
        <source>How the states are compared</source>
        <translation>状态的比较方式</translation>
    </message>
    <message>
        <source>How many times larger the difference is shown</source>
        <translation>差异放大显示的倍数</translation>
    </message>
    <message>
        <source>Scale of the difference</source>
        <translation>差异的标度</translation>
    </message>
    <message>
        <source>Two states of the photo</source>
        <translation>照片的两个状态</translation>
    </message>
    <message>
        <source>A has {a} pixels and B {b}: only pictures of one size are subtracted</source>
        <translation>A 为 {a} 像素，B 为 {b}：只有同样大小的图像才能相减</translation>
    </message>
    <message>
        <source>Compared states: {name!t}</source>
        <translation>比较的状态：{name!t}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Add a copy of the shown preset</source>
        <translation>添加所示预设的副本</translation>
    </message>
    <message>
        <source>Delete the shown preset</source>
        <translation>删除所示预设</translation>
    </message>
    <message>
        <source>Choose where files are written</source>
        <translation>选择文件写入位置</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Write beside the photo again</source>
        <translation>重新写在照片旁边</translation>
    </message>
    <message>
        <source>All pages of the file</source>
        <translation>文件的所有页</translation>
    </message>
    <message>
        <source>Apply the steps to each page or frame, and write all of them</source>
        <translation>对每一页或每一帧应用步骤并全部写入</translation>
    </message>
    <message numerus="yes">
        <source>Export {count} files</source>
        <translation><numerusform>导出 {count} 个文件</numerusform></translation>
    </message>
    <message>
        <source>The preset's name</source>
        <translation>预设的名称</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>{folder}
Choose where files are written</source>
        <translation>{folder}
选择文件写入位置</translation>
    </message>
    <message>
        <source>photo {columns} × {rows}</source>
        <translation>照片 {columns} × {rows}</translation>
    </message>
    <message>
        <source>{columns} × {rows} · {bits_per_pixel:.3g} bit per pixel</source>
        <translation>{columns} × {rows} · 每像素 {bits_per_pixel:.3g} 位</translation>
    </message>
    <message>
        <source>PSNR {psnr:.1f} dB · largest change {largest_change} of 255</source>
        <translation>PSNR {psnr:.1f} dB · 最大变化 {largest_change}/255</translation>
    </message>
    <message>
        <source>The file at 100 %</source>
        <translation>100 % 的文件</translation>
    </message>
    <message>
        <source>Left the picture before it is packed, right as the file will be
Drag the picture to look at another place, the line to compare</source>
        <translation>左为压缩前的图片，右为将写成的文件
拖动图片查看别处，拖动分界线进行比较</translation>
    </message>
    <message>
        <source>No pixel changes</source>
        <translation>没有像素改变</translation>
    </message>
    <message numerus="yes">
        <source>{names} exist already. Overwrite them?</source>
        <translation><numerusform>{names} 已存在。要覆盖吗？</numerusform></translation>
    </message>
    <message>
        <source>Exported {names} to {where}.</source>
        <translation>已将 {names} 导出到 {where}。</translation>
    </message>
    <message>
        <source>written</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>不写入</translation>
    </message>
    <message>
        <source>{kind}
Double click renames it</source>
        <translation>{kind}
双击重命名</translation>
    </message>
    <message>
        <source>Higher is larger and nearer to the picture</source>
        <translation>越高文件越大，越接近原图</translation>
    </message>
    <message>
        <source>Coarse first, then finer</source>
        <translation>先粗后细</translation>
    </message>
    <message>
        <source>A progressive JPEG or an interlaced PNG</source>
        <translation>渐进式 JPEG 或隔行 PNG</translation>
    </message>
    <message>
        <source>Name Kernelroom as the program</source>
        <translation>标注程序 Kernelroom</translation>
    </message>
    <message>
        <source>Write it into Exif's Software</source>
        <translation>写入 Exif 的 Software 字段</translation>
    </message>
    <message>
        <source>Tell the steps</source>
        <translation>写明步骤</translation>
    </message>
    <message>
        <source>Write what was done to the photo into XMP's history</source>
        <translation>将对照片所做的处理写入 XMP 历史记录</translation>
    </message>
    <message>
        <source>Long side {shown}</source>
        <translation>长边 {shown}</translation>
    </message>
    <message>
        <source>With {fields}; the suffix follows by itself</source>
        <translation>可用 {fields}；后缀自动添加</translation>
    </message>
    <message>
        <source>Another profile…</source>
        <translation>其他配置文件…</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Weighing files of other qualities</source>
        <translation>正在计算其他质量的文件大小</translation>
    </message>
    <message>
        <source>Quality {quality}: {size}</source>
        <translation>质量 {quality}：{size}</translation>
    </message>
    <message>
        <source>{sentence}; it stays as it is, and changes are not kept</source>
        <translation>{sentence}；保持原样，更改不会保留</translation>
    </message>
    <message>
        <source>{name} and {name_2} would both write {name_3}: have {{preset}} in the name of one</source>
        <translation>{name} 与 {name_2} 都会写入 {name_3}：请在其一的名称中加入 {{preset}}</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>正在导出 {name}</translation>
    </message>
    <message>
        <source>close it</source>
        <translation>关闭它</translation>
    </message>
    <message>
        <source>{name} exists already. Overwrite it?</source>
        <translation>{name} 已存在。要覆盖吗？</translation>
    </message>
    <message numerus="yes">
        <source>{names} have changes not saved. Save before you {purpose}?</source>
        <translation><numerusform>{names} 有未保存的更改。先保存吗（{purpose}）？</numerusform></translation>
    </message>
    <message>
        <source>Copying the result</source>
        <translation>正在复制结果</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>正在保存 {name}</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已另存为 {name}。</translation>
    </message>
    <message>
        <source>Kernelroom met a fault last time: {fault}. A report of it is on this machine.</source>
        <translation>Kernelroom 上次遇到故障：{fault}。报告保存在本机。</translation>
    </message>
    <message>
        <source>Save {name} as it changes</source>
        <translation>保存 {name} 的变化过程</translation>
    </message>
    <message numerus="yes">
        <source>Saved {name}: {count} frames</source>
        <translation><numerusform>已保存 {name}：{count} 帧</numerusform></translation>
    </message>
    <message>
        <source>There are {count} kernel files of {programs}. Import them?</source>
        <translation>发现 {programs} 的 {count} 个核文件。要导入吗？</translation>
    </message>
    <message numerus="yes">
        <source>{count} presets</source>
        <translation><numerusform>{count} 个预设</numerusform></translation>
    </message>
    <message>
        <source>Importing {names}</source>
        <translation>正在导入 {names}</translation>
    </message>
    <message>
        <source>Kernels ({patterns});;All files (*)</source>
        <translation>核 ({patterns});;所有文件 (*)</translation>
    </message>
    <message>
        <source>No kernels of GIMP, ImageJ or Aseprite are in their usual folders</source>
        <translation>GIMP、ImageJ 或 Aseprite 的常用文件夹中没有核</translation>
    </message>
    <message>
        <source>Your presets have that already</source>
        <translation>您的预设中已有此项</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {count} presets into {name}</source>
        <translation><numerusform>已将 {count} 个预设写入 {name}</numerusform></translation>
    </message>
    <message>
        <source>The clipboard can't be read as a kernel: {error}</source>
        <translation>剪贴板内容无法作为核读取：{error}</translation>
    </message>
    <message>
        <source>Read as {title}.</source>
        <translation>按 {title} 读取。</translation>
    </message>
    <message>
        <source>The kernel can't be written as {title}: {error}</source>
        <translation>核无法写为 {title}：{error}</translation>
    </message>
    <message>
        <source>{title} is on the clipboard.</source>
        <translation>{title}已在剪贴板中。</translation>
    </message>
    <message>
        <source>There is nothing to export: {error}</source>
        <translation>没有可导出的内容：{error}</translation>
    </message>
    <message>
        <source>Imported {presets}: {names}.</source>
        <translation>已导入{presets}：{names}。</translation>
    </message>
    <message>
        <source>Exported as {name}.</source>
        <translation>已导出为 {name}。</translation>
    </message>
    <message>
        <source>, {unknown} of commands that are not here</source>
        <translation>，其中 {unknown} 个属于此处没有的命令</translation>
    </message>
    <message>
        <source>Shortcuts are those of {name}: {count} changed{others}</source>
        <translation>快捷键现为 {name}：更改了 {count} 个{others}</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>Shortcuts written to {name}</source>
        <translation>快捷键已写入 {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} steps</source>
        <translation><numerusform>{count} 个步骤</numerusform></translation>
    </message>
    <message>
        <source>You edited {name} on {day}.</source>
        <translation>您曾于 {day} 编辑 {name}。</translation>
    </message>
    <message>
        <source>Bring back {what}</source>
        <translation>恢复{what}</translation>
    </message>
    <message>
        <source>Mask saved as {name}</source>
        <translation>蒙版已保存为 {name}</translation>
    </message>
    <message>
        <source>{name} is not used: what it was opened for is gone</source>
        <translation>未使用 {name}：打开它时所针对的对象已不存在</translation>
    </message>
    <message>
        <source>Preparing the page</source>
        <translation>正在准备页面</translation>
    </message>
    <message>
        <source>Print {name}</source>
        <translation>打印 {name}</translation>
    </message>
    <message>
        <source>Printing {name}</source>
        <translation>正在打印 {name}</translation>
    </message>
    <message>
        <source>{name} is printed</source>
        <translation>已打印 {name}</translation>
    </message>
    <message>
        <source>today, {then:%H:%M}</source>
        <translation>今天 {then:%H:%M}</translation>
    </message>
    <message>
        <source>{name} has changed since the recipe was saved</source>
        <translation>自保存配方以来 {name} 已更改</translation>
    </message>
    <message>
        <source>{name}, the photo of {recipe}, was not found</source>
        <translation>未找到 {recipe} 的照片 {name}</translation>
    </message>
    <message>
        <source>{name} names no photo: open one first</source>
        <translation>{name} 未指明照片：请先打开一张</translation>
    </message>
    <message>
        <source>Recipe saved as {name}</source>
        <translation>配方已保存为 {name}</translation>
    </message>
    <message>
        <source>Bringing back what was open</source>
        <translation>正在恢复先前打开的内容</translation>
    </message>
    <message>
        <source>{name} has changed since: its steps are done to it as it is now</source>
        <translation>{name} 此后已更改：步骤将作用于它现在的内容</translation>
    </message>
    <message>
        <source>{name} was saved over: what was done after that comes back</source>
        <translation>{name} 已被覆盖保存：其后所做的操作将恢复</translation>
    </message>
    <message>
        <source>Unsaved work of last time</source>
        <translation>上次未保存的工作</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Forget these steps for good</source>
        <translation>永久放弃这些步骤</translation>
    </message>
    <message>
        <source>Ask again at the next start</source>
        <translation>下次启动时再询问</translation>
    </message>
    <message>
        <source>{name} and {more} more were not saved</source>
        <translation>{name} 及另外 {more} 张未保存</translation>
    </message>
    <message>
        <source>{steps}, last change {day} at {time:%H:%M:%S}</source>
        <translation>{steps}，最后更改于 {day} {time:%H:%M:%S}</translation>
    </message>
    <message>
        <source>{name} was not saved</source>
        <translation>{name} 未保存</translation>
    </message>
    <message numerus="yes">
        <source> and {count} snapshots</source>
        <translation><numerusform>和 {count} 个快照</numerusform></translation>
    </message>
    <message>
        <source>{tooltip}
Double click restores the default</source>
        <translation>{tooltip}
双击恢复默认值</translation>
    </message>
    <message>
        <source>Straight</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>Press on a tone of the photo and drag it up or down</source>
        <translation>在照片的某个色调上按住并上下拖动</translation>
    </message>
    <message>
        <source>Make the {label!l} curve straight again</source>
        <translation>将{label!l}曲线恢复为直线</translation>
    </message>
    <message>
        <source>Drag the {label!l} curve on the photo</source>
        <translation>在照片上拖动{label!l}曲线</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>{what}, 0 to 255: of the chosen point</source>
        <translation>{what}，0 到 255：所选点</translation>
    </message>
    <message>
        <source>{tooltip}
Click adds a point, drag moves it, drag off the chart deletes it; arrows, brackets, Insert and Delete do so too</source>
        <translation>{tooltip}
单击添加点，拖动移动点，拖出图表删除点；方向键、方括号、Insert 与 Delete 亦可</translation>
    </message>
    <message>
        <source>point {chosen} of {count}: {x:.0%} becomes {y:.0%}</source>
        <translation>点 {chosen}/{count}：{x:.0%} 变为 {y:.0%}</translation>
    </message>
    <message>
        <source>{name} curve</source>
        <translation>{name} 曲线</translation>
    </message>
    <message>
        <source>Choose {label!l}</source>
        <translation>选择{label!l}</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} 项已更改</translation>
    </message>
    <message>
        <source>Drag a stop to and fro</source>
        <translation>左右拖动色标</translation>
    </message>
    <message>
        <source>Stops of {name!l}</source>
        <translation>{name!l}的色标</translation>
    </message>
    <message>
        <source>Add a point to {name}</source>
        <translation>向{name}添加点</translation>
    </message>
    <message>
        <source>Take the last point of {name} away</source>
        <translation>去掉{name}的最后一点</translation>
    </message>
    <message>
        <source>Each click on the photo adds a point to {name}; Alt and a click take one away</source>
        <translation>每次单击照片为{name}添加一个点；按 Alt 单击则去掉一个</translation>
    </message>
    <message>
        <source>Add points to {name} on the photo</source>
        <translation>在照片上为{name}添加点</translation>
    </message>
    <message>
        <source>Turn {name} round</source>
        <translation>反转{name}</translation>
    </message>
    <message>
        <source>Turn {label!l} round</source>
        <translation>反转{label!l}</translation>
    </message>
    <message>
        <source>Add a row to {name}</source>
        <translation>向{name}添加行</translation>
    </message>
    <message>
        <source>Take rows of {name} away</source>
        <translation>去掉{name}的行</translation>
    </message>
    <message>
        <source>The photo as it was opened</source>
        <translation>打开时的照片</translation>
    </message>
    <message>
        <source>{tooltip}
Percent of the photo</source>
        <translation>{tooltip}
照片的百分比</translation>
    </message>
    <message>
        <source>{value} is not a whole number</source>
        <translation>{value} 不是整数</translation>
    </message>
    <message>
        <source>{value} is not allowed: {minimum} to {maximum}</source>
        <translation>不允许 {value}：应为 {minimum} 到 {maximum}</translation>
    </message>
    <message>
        <source>{x:.0f} % across, {y:.0f} % down</source>
        <translation>横向 {x:.0f} %，纵向 {y:.0f} %</translation>
    </message>
    <message>
        <source>{name} on a pad</source>
        <translation>{name}（二维面板）</translation>
    </message>
    <message>
        <source>Click on the photo to take {label!l} from it</source>
        <translation>单击照片从中取{label!l}</translation>
    </message>
    <message>
        <source>Pick {label!l} from the photo</source>
        <translation>从照片拾取{label!l}</translation>
    </message>
    <message>
        <source>Click on the photo to place {label!l}</source>
        <translation>单击照片放置{label!l}</translation>
    </message>
    <message>
        <source>Pick {label!l} on the photo</source>
        <translation>在照片上拾取{label!l}</translation>
    </message>
    <message>
        <source>{tooltip}
Percent of the photo from its {side}</source>
        <translation>{tooltip}
自照片{side}起的百分比</translation>
    </message>
    <message>
        <source>{tooltip}
Drag, or use the arrow keys</source>
        <translation>{tooltip}
拖动，或用方向键</translation>
    </message>
    <message>
        <source>no, {part:.0f} % left over</source>
        <translation>否，余 {part:.0f} %</translation>
    </message>
    <message>
        <source>Clips {side!t}</source>
        <translation>{side!t}溢出</translation>
    </message>
    <message>
        <source>The quickest for the whole photo: {others}</source>
        <translation>对整张照片最快：{others}</translation>
    </message>
    <message>
        <source>{cost_ms:.0f} ms</source>
        <translation>{cost_ms:.0f} ms</translation>
    </message>
    <message>
        <source>Expected for the whole photo: {others}</source>
        <translation>整张照片的预计：{others}</translation>
    </message>
    <message>
        <source>Figures of the kernel</source>
        <translation>核的指标</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Copy the figures as text; Ctrl+C copies the chosen rows</source>
        <translation>将指标复制为文本；Ctrl+C 复制所选行</translation>
    </message>
    <message>
        <source>DC gain {dc_gain}</source>
        <translation>直流增益 {dc_gain}</translation>
    </message>
    <message>
        <source>This filter has no kernel.</source>
        <translation>此滤镜没有核。</translation>
    </message>
    <message>
        <source>Of a kernel, its response, edges and clipping are shown here.</source>
        <translation>核的响应、边缘和溢出会显示在这里。</translation>
    </message>
    <message>
        <source>Add a convolution</source>
        <translation>添加卷积</translation>
    </message>
    <message>
        <source>{title} has no kernel.</source>
        <translation>{title}没有核。</translation>
    </message>
    <message>
        <source>Search metadata</source>
        <translation>搜索元数据</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all that are shown (Ctrl+C)</source>
        <translation>复制所选行，或所有显示的行（Ctrl+C）</translation>
    </message>
    <message>
        <source>Copy metadata</source>
        <translation>复制元数据</translation>
    </message>
    <message>
        <source>No name or value has {typed!r}.{instead}</source>
        <translation>没有名称或值包含 {typed!r}。{instead}</translation>
    </message>
    <message>
        <source> The nearest are {near}.</source>
        <translation> 最接近的是 {near}。</translation>
    </message>
    <message>
        <source>Gain of waves along the picture's line, in cycles a pixel</source>
        <translation>沿图中线的波的增益，单位为周/像素</translation>
    </message>
    <message>
        <source>peak {gain} at {at} c/px</source>
        <translation>峰值 {gain}，位于 {at} 周期/像素</translation>
    </message>
    <message>
        <source>What an edge from 0 to 1 becomes, across it and down; no offset</source>
        <translation>从 0 到 1 的边缘经过后的样子，横向与纵向；不含偏移</translation>
    </message>
    <message>
        <source>{low} to {high} · {settling} px to settle</source>
        <translation>{low} 到 {high} · 稳定需 {settling} 像素</translation>
    </message>
    <message>
        <source>How the results are forecast to lie, from the opened photo's histogram and the likeness of its neighbours; a file keeps 0 to 1</source>
        <translation>根据所开照片的直方图和邻近像素的相似度预测结果的分布；文件只保留 0 到 1</translation>
    </message>
    <message>
        <source>{below} % below · {above} % above</source>
        <translation>低于 {below} % · 高于 {above} %</translation>
    </message>
    <message>
        <source>Amplitude of what is left of white noise, by frequency in cycles a pixel: low ones are coarse grain, high ones fine</source>
        <translation>白噪声剩余的振幅，按每像素周期数的频率：低频是粗颗粒，高频是细颗粒</translation>
    </message>
    <message>
        <source>spread × {noise_gain}</source>
        <translation>离散 × {noise_gain}</translation>
    </message>
    <message>
        <source>Test chart</source>
        <translation>测试图</translation>
    </message>
    <message>
        <source>The chart that is filtered</source>
        <translation>被滤波的测试图</translation>
    </message>
    <message>
        <source>The chart as it is</source>
        <translation>原测试图</translation>
    </message>
    <message>
        <source>The chart after the kernel</source>
        <translation>经过核的测试图</translation>
    </message>
    <message>
        <source>Before, and after: {span}, shown about grey</source>
        <translation>前与后：{span}，以灰为基准显示</translation>
    </message>
    <message>
        <source>along 0°</source>
        <translation>沿 0°</translation>
    </message>
    <message>
        <source>Before, and after: {span}</source>
        <translation>前与后：{span}</translation>
    </message>
    <message>
        <source>along 90°</source>
        <translation>沿 90°</translation>
    </message>
    <message>
        <source>along {angle:.0f}°</source>
        <translation>沿 {angle:.0f}°</translation>
    </message>
    <message>
        <source>this kernel</source>
        <translation>此核</translation>
    </message>
    <message>
        <source>the edge</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>Pixels under the kernel</source>
        <translation>核下的像素</translation>
    </message>
    <message>
        <source>Stay at this place (click the photo while P is held)</source>
        <translation>停在此处（按住 P 点击照片）</translation>
    </message>
    <message>
        <source>Pin the probe</source>
        <translation>固定探针</translation>
    </message>
    <message>
        <source> · border: {rule!l}</source>
        <translation> · 边界：{rule!l}</translation>
    </message>
    <message>
        <source>Channel {n}</source>
        <translation>通道 {n}</translation>
    </message>
    <message>
        <source>hole</source>
        <translation>空洞</translation>
    </message>
    <message>
        <source>Gain at each frequency: 0 in the middle, half a cycle a pixel at the sides, a quarter on the circle.
Drag to turn the line of the profile below; double click: to the peak</source>
        <translation>各频率的增益：中心为 0，边上为每像素半周，圆上为四分之一周。
拖动可旋转下方剖面的线；双击：转到峰值</translation>
    </message>
    <message>
        <source>The line goes in {angle:.0f} degrees</source>
        <translation>该线方向为 {angle:.0f} 度</translation>
    </message>
    <message>
        <source>A kernel from two pictures, this blur, a wish or a shape, or a cheaper one</source>
        <translation>由两张图像、此模糊、愿望或形状得出卷积核，或更省时的卷积核</translation>
    </message>
    <message>
        <source>More: save, import, export …</source>
        <translation>更多：保存、导入、导出…</translation>
    </message>
    <message>
        <source>The weight that the brush sets or adds</source>
        <translation>画笔设置或增加的权重</translation>
    </message>
    <message>
        <source>Cells across; the wheel over the grid, [ and ] change it</source>
        <translation>画笔的格数；在网格上滚轮、[ 和 ] 可更改</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Leave the edits by hand and make the kernel with those values again</source>
        <translation>放弃手动修改，用这些数值重新生成核</translation>
    </message>
    <message>
        <source>Put every value of the generator back to its default</source>
        <translation>将生成器的所有数值恢复为默认</translation>
    </message>
    <message>
        <source>&amp;Generator</source>
        <translation>生成器(&amp;G)</translation>
    </message>
    <message>
        <source>What makes the kernel: your hand, or a formula with sliders (Alt+G)</source>
        <translation>核由什么生成：手动，或带滑块的公式（Alt+G）</translation>
    </message>
    <message>
        <source>Drawn by hand</source>
        <translation>手绘</translation>
    </message>
    <message>
        <source>Edited by hand; was {made}</source>
        <translation>已手动编辑；原为 {made}</translation>
    </message>
    <message>
        <source>Pasted {rows}×{columns} from {format}</source>
        <translation>已粘贴 {rows}×{columns}，来自：{format}</translation>
    </message>
    <message>
        <source>What was pasted is no kernel: {error}</source>
        <translation>粘贴的内容不是核：{error}</translation>
    </message>
    <message>
        <source>row {row}, column {column}: {shown}</source>
        <translation>第 {row} 行，第 {column} 列：{shown}</translation>
    </message>
    <message>
        <source>Kernel weights</source>
        <translation>核的权重</translation>
    </message>
    <message>
        <source>row {row} column {column}, {what}{origin}</source>
        <translation>第 {row} 行第 {column} 列，{what}{origin}</translation>
    </message>
    <message>
        <source>{rows} rows and {columns} columns, sum {total}{divided}</source>
        <translation>{rows} 行 {columns} 列，总和 {total}{divided}</translation>
    </message>
    <message>
        <source>minus {shown}</source>
        <translation>负 {shown}</translation>
    </message>
    <message>
        <source>typed {typed}</source>
        <translation>键入 {typed}</translation>
    </message>
    <message>
        <source>, divided by {divisor}</source>
        <translation>，除以 {divisor}</translation>
    </message>
    <message>
        <source>{typed!r} is too large for a weight</source>
        <translation>{typed!r} 作为权重过大</translation>
    </message>
    <message>
        <source>the formula can't be used: {error}</source>
        <translation>公式无法使用：{error}</translation>
    </message>
    <message>
        <source>Kernel, {rows} × {columns}</source>
        <translation>核，{rows} × {columns}</translation>
    </message>
    <message>
        <source>Planes of weights</source>
        <translation>权重平面</translation>
    </message>
    <message>
        <source>{results!t} from {name!l}</source>
        <translation>{name!l}得出{results!t}</translation>
    </message>
    <message>
        <source>{result}: {size}, adds up to {gain:g}</source>
        <translation>{result}：{size}，合计 {gain:g}</translation>
    </message>
    <message>
        <source>Divisor</source>
        <translation>除数</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Sum of the weights; a photo's results lie between {low} and {high}</source>
        <translation>权重之和；照片的结果在 {low} 与 {high} 之间</translation>
    </message>
    <message>
        <source>Rows of the kernel, 1 to 255; the origin keeps its weight</source>
        <translation>核的行数，1 到 255；原点保留其权重</translation>
    </message>
    <message>
        <source>Columns of the kernel, 1 to 255; the origin keeps its weight</source>
        <translation>核的列数，1 到 255；原点保留其权重</translation>
    </message>
    <message>
        <source>The weighted sum is divided by it</source>
        <translation>加权和除以它</translation>
    </message>
    <message>
        <source>Added after the division; 0.5 is half of full scale</source>
        <translation>除法后相加；0.5 为满刻度的一半</translation>
    </message>
    <message>
        <source>Divide by the sum of the weights, now and when they change</source>
        <translation>除以权重之和，现在及更改时</translation>
    </message>
    <message>
        <source>Own divisor</source>
        <translation>自定除数</translation>
    </message>
    <message>
        <source>Make all planes of the chosen one</source>
        <translation>由所选平面生成所有平面</translation>
    </message>
    <message>
        <source>More for planes</source>
        <translation>平面的更多操作</translation>
    </message>
    <message>
        <source>{rows}×{columns}, sum {sum:.4g}</source>
        <translation>{rows}×{columns}，总和 {sum:.4g}</translation>
    </message>
    <message>
        <source>Multiply every weight; live</source>
        <translation>乘以每个权重；实时</translation>
    </message>
    <message>
        <source>= formula of x, y, r, θ, or paste a matrix</source>
        <translation>= x、y、r、θ 的公式，或粘贴矩阵</translation>
    </message>
    <message>
        <source>A formula fills the kernel, or the selected range, while it is typed: x to the right and y down from the origin, r, θ, w, h.
A pasted table, or code, becomes the kernel, and rows of numbers do with Return</source>
        <translation>输入时公式即填充核或所选范围：x 自原点向右，y 向下，r、θ、w、h。
粘贴的表格或代码会成为核，数字行按回车后成为核</translation>
    </message>
    <message>
        <source>The chosen cell, from the origin: x to the right, y down</source>
        <translation>所选格子，自原点：x 向右，y 向下</translation>
    </message>
    <message>
        <source>The chosen cell's weight: {shown}
Arrow up and down change it by a step</source>
        <translation>所选单元格的权重：{shown}
上下箭头按步长更改</translation>
    </message>
    <message>
        <source>{division}: the last field ends where the picture does</source>
        <translation>{division}：最后一个视野与图像同时结束</translation>
    </message>
    <message>
        <source>Take stride {stride} with {title}, which fits</source>
        <translation>采用步幅 {stride} 与{title}，正好整除</translation>
    </message>
    <message>
        <source>The kernel is too large</source>
        <translation>核太大</translation>
    </message>
    <message>
        <source>Stride {stride} fits</source>
        <translation>步幅 {stride} 正好整除</translation>
    </message>
    <message>
        <source>Stride {stride} would fit</source>
        <translation>步幅 {stride} 可整除</translation>
    </message>
    <message>
        <source>Stride {stride} does not fit</source>
        <translation>步幅 {stride} 不能整除</translation>
    </message>
    <message>
        <source>Stride {stride} would not fit</source>
        <translation>步幅 {stride} 不可整除</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>The loops, and the line that runs</source>
        <translation>循环，以及正在执行的行</translation>
    </message>
    <message>
        <source>The loops</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>w: weights, x: the crop, y: the map; rows and columns from 0.</source>
        <translation>w：权重，x：裁切区，y：特征图；行与列从 0 起。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>The kernel is turned by 180°: a true convolution.</source>
        <translation>核旋转了 180°：真正的卷积。</translation>
    </message>
    <message numerus="yes">
        <source>{count} taps lie in the padding: {outside}.</source>
        <translation><numerusform>{count} 个抽头位于填充区：{outside}。</numerusform></translation>
    </message>
    <message>
        <source>Copy this number's formula as {title}</source>
        <translation>将此数的公式复制为 {title}</translation>
    </message>
    <message>
        <source>Kernels to choose from</source>
        <translation>可选的核</translation>
    </message>
    <message>
        <source>Click the kernel that made the picture, or press its number</source>
        <translation>点击生成该图片的核，或按其数字</translation>
    </message>
    <message>
        <source>Say that kernel {choice} made the picture</source>
        <translation>认为是核 {choice} 生成了该图</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>{score} of {count}</source>
        <translation>{score} / {count}</translation>
    </message>
    <message>
        <source>Guess the kernel</source>
        <translation>猜猜是哪个核</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Which kernel made the lower picture?</source>
        <translation>下方图片是由哪个核生成的？</translation>
    </message>
    <message>
        <source>Hint  H</source>
        <translation>提示  H</translation>
    </message>
    <message>
        <source>Skip  S</source>
        <translation>跳过  S</translation>
    </message>
    <message>
        <source>round {number} of {most}</source>
        <translation>第 {number} 轮，共 {most} 轮</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>答案是</translation>
    </message>
    <message>
        <source>Look at edges, fine lines and small lights.</source>
        <translation>请观察边缘、细线和小光点。</translation>
    </message>
    <message>
        <source>{score} of {played}</source>
        <translation>{score} / {played}</translation>
    </message>
    <message>
        <source>Best so far: {best} of {most}</source>
        <translation>目前最佳：{best}/{most}</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>再玩一次</translation>
    </message>
    <message>
        <source>
That makes {score} of {ROUNDS} at the first guess.</source>
        <translation>
首次猜中 {score} / {ROUNDS}。</translation>
    </message>
    <message>
        <source>Not {tried}: that one {does!t}.</source>
        <translation>不是 {tried}：它{does!t}。</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Reading {what} of earlier starts</source>
        <translation>正在读取以前的{what}</translation>
    </message>
    <message>
        <source>Keeping {what}</source>
        <translation>正在保存{what}</translation>
    </message>
    <message>
        <source>keeps {what}</source>
        <translation>保存{what}</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>{before} gives {after}</source>
        <translation>{before} 得到 {after}</translation>
    </message>
    <message>
        <source>Added to each sum; 1 is full scale</source>
        <translation>加到每个和上；1 为满刻度</translation>
    </message>
    <message>
        <source>{title}, in pixels</source>
        <translation>{title}，以像素计</translation>
    </message>
    <message numerus="yes">
        <source>{weights} weights + {count} biases = {total} numbers</source>
        <translation><numerusform>{weights} 个权重 + {count} 个偏置 = {total} 个数</numerusform></translation>
    </message>
    <message>
        <source>Padding {side}</source>
        <translation>填充 {side}</translation>
    </message>
    <message>
        <source>across {across}</source>
        <translation>水平 {across}</translation>
    </message>
    <message>
        <source>down {down}</source>
        <translation>垂直 {down}</translation>
    </message>
    <message>
        <source>spread, the crop covers {by} · ({columns} − 1) + 1 = {columns_2}</source>
        <translation>扩展后裁切区覆盖 {by} · ({columns} − 1) + 1 = {columns_2}</translation>
    </message>
    <message>
        <source>dilated, the kernel covers {spanned}</source>
        <translation>膨胀后核覆盖 {spanned}</translation>
    </message>
    <message>
        <source>one plane for all {planes}: {weights} weights to choose</source>
        <translation>{planes} 个平面共用一个：可选 {weights} 个权重</translation>
    </message>
    <message>
        <source>Show what is looked for</source>
        <translation>显示要找的内容</translation>
    </message>
    <message>
        <source>Use as step</source>
        <translation>用作步骤</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Learn: go on by itself</source>
        <translation>学习：自动继续</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>一步</translation>
    </message>
    <message>
        <source>off by {weights}</source>
        <translation>相差 {weights}</translation>
    </message>
    <message>
        <source>{speed:.0f} steps / s</source>
        <translation>{speed:.0f} 步/秒</translation>
    </message>
    <message>
        <source>step {number} · {error} of 255 · least squares {best}</source>
        <translation>第 {number} 步 · {error}/255 · 最小二乘 {best}</translation>
    </message>
    <message>
        <source>How far a step goes: 1 is the most that still ends somewhere</source>
        <translation>每一步走多远：1 是仍能收敛的最大值</translation>
    </message>
    <message>
        <source>How much of the last step goes into the next one</source>
        <translation>上一步有多少带入下一步</translation>
    </message>
    <message>
        <source>Added to the picture after, in levels of 255</source>
        <translation>加到处理后的图片上，以 255 级计</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How many steps a second are gone</source>
        <translation>每秒走多少步</translation>
    </message>
    <message>
        <source>{name} is the selected step now</source>
        <translation>{name} 现为所选步骤</translation>
    </message>
    <message>
        <source>It went farther away at each step: above a rate of 1 a step leaps over the valley to a place that is higher.</source>
        <translation>每一步都离得更远：速率大于 1 时，一步会越过谷底到达更高处。</translation>
    </message>
    <message>
        <source>{apart} from the weights of least squares.</source>
        <translation>与最小二乘权重相差 {apart}。</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>梯度下降</translation>
    </message>
    <message>
        <source>least squares</source>
        <translation>最小二乘</translation>
    </message>
    <message>
        <source>Before, after, learned so far, what is left</source>
        <translation>前、后、目前学到的、剩余的</translation>
    </message>
    <message>
        <source>{error} levels are left</source>
        <translation>还剩 {error} 级</translation>
    </message>
    <message>
        <source>beyond all numbers</source>
        <translation>超出数值范围</translation>
    </message>
    <message>
        <source>{error} of 255</source>
        <translation>{error} / 255</translation>
    </message>
    <message>
        <source>Learned kernel</source>
        <translation>学得的核</translation>
    </message>
    <message>
        <source>The map's kernel</source>
        <translation>特征图的核</translation>
    </message>
    <message>
        <source>Map 1</source>
        <translation>特征图 1</translation>
    </message>
    <message>
        <source>All maps: pages of a float TIFF, an array, or a PNG sheet</source>
        <translation>所有特征图：浮点 TIFF 的页、数组，或 PNG 拼图</translation>
    </message>
    <message>
        <source>Edit weights</source>
        <translation>编辑权重</translation>
    </message>
    <message>
        <source>Draw over the map's kernel; the bank is another one then</source>
        <translation>在特征图的核上绘制；滤波器组随之改变</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Map {number}</source>
        <translation>图 {number}</translation>
    </message>
    <message>
        <source>Take all maps together; mark some by Ctrl and a click, or Space, to take those</source>
        <translation>合并所有特征图；用 Ctrl 单击或空格标记若干，则只合并这些</translation>
    </message>
    <message>
        <source>Take the {count} marked maps together</source>
        <translation>合并 {count} 张已标记的图</translation>
    </message>
    <message>
        <source>It can't be a step: {why!t}</source>
        <translation>不能作为步骤：{why!t}</translation>
    </message>
    <message>
        <source>Add its kernel as a step, laid on grey</source>
        <translation>将其核添加为步骤，置于灰底</translation>
    </message>
    <message>
        <source>Combine {count}</source>
        <translation>合并 {count} 张</translation>
    </message>
    <message>
        <source>Map {number}: {label!t}{marked!t}</source>
        <translation>图 {number}：{label!t}{marked!t}</translation>
    </message>
    <message>
        <source>{columns}×{rows} at {left}, {top}</source>
        <translation>{columns}×{rows}，位于 {left}, {top}</translation>
    </message>
    <message>
        <source>The chosen map</source>
        <translation>所选特征图</translation>
    </message>
    <message>
        <source>{what} {row} to {row_2}, columns {column} to {column_2}</source>
        <translation>{what} {row} 至 {row_2}，列 {column} 至 {column_2}</translation>
    </message>
    <message>
        <source>Map {number}: {label!t}</source>
        <translation>特征图 {number}：{label!t}</translation>
    </message>
    <message>
        <source>Row {row}, column {column} of the photo</source>
        <translation>照片第 {row} 行，第 {column} 列</translation>
    </message>
    <message>
        <source>Point at the map, or use the arrows on it, to read its values</source>
        <translation>指向特征图，或在其上用方向键，以读取数值</translation>
    </message>
    <message>
        <source>Computing the maps…</source>
        <translation>正在计算特征图…</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Sort the maps: by number, mean square, or what is most alike</source>
        <translation>特征图排序：按编号、均方，或相似度</translation>
    </message>
    <message>
        <source>{count} maps are in {name}</source>
        <translation>{count} 张图已存入 {name}</translation>
    </message>
    <message>
        <source>: of {shrink}×{shrink} pixels the value farthest from zero</source>
        <translation>：{shrink}×{shrink} 像素中离零最远的值</translation>
    </message>
    <message>
        <source>The bank is in {name}.</source>
        <translation>滤波器组已存入 {name}。</translation>
    </message>
    <message>
        <source>{count}, {share} % of pixels</source>
        <translation>{count}，{share} % 的像素</translation>
    </message>
    <message>
        <source>The map can't be a step: {error}</source>
        <translation>该图不能作为步骤：{error}</translation>
    </message>
    <message>
        <source>{there} of {wanted}</source>
        <translation>{there} / {wanted}</translation>
    </message>
    <message>
        <source>What was seen of the photo: {seen} at {left}, {top}; {what!t}.</source>
        <translation>照片的可见部分：{left}, {top} 处的 {seen}；{what!t}。</translation>
    </message>
    <message>
        <source>Convolutions of an .onnx, .safetensors, .npz or .npy file, as banks</source>
        <translation>将 .onnx、.safetensors、.npz 或 .npy 文件的卷积用作滤波器组</translation>
    </message>
    <message>
        <source>Save bank…</source>
        <translation>保存滤波器组…</translation>
    </message>
    <message>
        <source>As a layer of .onnx, .safetensors, .npz or .npy</source>
        <translation>存为 .onnx、.safetensors、.npz 或 .npy 的层</translation>
    </message>
    <message>
        <source> At first as the mean of blocks of {block}; its own pixels follow.</source>
        <translation> 先按 {block} 的块取平均；随后为原像素。</translation>
    </message>
    <message>
        <source> Each pixel is read; of {block} the value farthest from zero is shown.</source>
        <translation> 读取每个像素；在 {block} 中显示离零最远的值。</translation>
    </message>
    <message>
        <source>Shapes along the layers</source>
        <translation>各层的形状</translation>
    </message>
    <message>
        <source>Click a layer's picture to see its maps and what its values see</source>
        <translation>点击某层的图片，查看其特征图及其数值所见范围</translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation>第 {number} 层</translation>
    </message>
    <message>
        <source>the photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Running the network…</source>
        <translation>正在运行网络…</translation>
    </message>
    <message>
        <source>{columns}×{rows} of {size}×{size_2}</source>
        <translation>{columns}×{rows} / {size}×{size_2}</translation>
    </message>
    <message>
        <source>{names} px · next {jump} px on · first at {start}</source>
        <translation>{names} 像素 · 下一个相隔 {jump} 像素 · 首个位于 {start}</translation>
    </message>
    <message>
        <source>largest of {count} places: {largest}</source>
        <translation>{count} 处中的最大值：{largest}</translation>
    </message>
    <message>
        <source>, {columns}×{rows} of the photo</source>
        <translation>，照片中 {columns}×{rows}</translation>
    </message>
    <message>
        <source>What the value sees</source>
        <translation>该值所见</translation>
    </message>
    <message>
        <source>Layer {number}, map {map_index}</source>
        <translation>第 {number} 层，特征图 {map_index}</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <translation>第 {row} 行，第 {column} 列</translation>
    </message>
    <message>
        <source>What a value sees, and its map</source>
        <translation>一个数值所见的范围及其特征图</translation>
    </message>
    <message>
        <source>Point at the map or the photo; a click keeps the place, arrows walk</source>
        <translation>指向特征图或照片；点击固定位置，方向键移动</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {value}, sees {columns}×{rows} from {left}, {top}</source>
        <translation>第 {row} 行第 {column} 列：{value}，可见自 {left}, {top} 起的 {columns}×{rows}</translation>
    </message>
    <message>
        <source>What a leaky ReLU multiplies by below 0</source>
        <translation>leaky ReLU 在 0 以下所乘的系数</translation>
    </message>
    <message>
        <source>Padding {s}</source>
        <translation>填充 {s}</translation>
    </message>
    <message>
        <source>Pixels at the {s}</source>
        <translation>{s}的像素数</translation>
    </message>
    <message>
        <source>Layer {number}</source>
        <translation>第 {number} 层</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Drag a layer, or Alt with the arrows, to move it; Delete removes it</source>
        <translation>拖动层或用 Alt 加方向键移动；Delete 移除</translation>
    </message>
    <message>
        <source>Layer {number}: {names}</source>
        <translation>第 {number} 层：{names}</translation>
    </message>
    <message>
        <source>Click a map to see it large, and what its values see</source>
        <translation>点击特征图放大查看及其数值所见范围</translation>
    </message>
    <message>
        <source>Maps of layer {number}</source>
        <translation>第 {number} 层的图</translation>
    </message>
    <message>
        <source>Map {number} of {count}</source>
        <translation>图 {number}，共 {count} 张</translation>
    </message>
    <message>
        <source>Layer {n}</source>
        <translation>第 {n} 层</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>所有层</translation>
    </message>
    <message>
        <source>Maps of every layer</source>
        <translation>每层的特征图</translation>
    </message>
    <message>
        <source>Add a layer after the chosen one</source>
        <translation>在所选层之后添加一层</translation>
    </message>
    <message>
        <source>Take the chosen layer away</source>
        <translation>移除所选层</translation>
    </message>
    <message>
        <source>A network of .json or .onnx, in place of this one</source>
        <translation>用 .json 或 .onnx 网络替换当前网络</translation>
    </message>
    <message>
        <source>As .json, which the command line reads, or as .onnx</source>
        <translation>存为命令行可读的 .json，或 .onnx</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message numerus="yes">
        <source>{count} layers</source>
        <translation><numerusform>{count} 层</numerusform></translation>
    </message>
    <message>
        <source>The network is in {name}.</source>
        <translation>网络已存入 {name}。</translation>
    </message>
    <message>
        <source>{weights} weights and biases · {products} products</source>
        <translation>{weights} 个权重与偏置 · {products} 次乘法</translation>
    </message>
    <message>
        <source>{n}×{n} pixels</source>
        <translation>{n}×{n} 像素</translation>
    </message>
    <message>
        <source>All layers in numbers</source>
        <translation>以数字表示所有层</translation>
    </message>
    <message>
        <source>Added to each sum of the map</source>
        <translation>加到特征图的每个和上</translation>
    </message>
    <message>
        <source>Layer {number}, map {index}</source>
        <translation>第 {number} 层，图 {index}</translation>
    </message>
    <message>
        <source>{columns}×{rows} for each of {depth} planes</source>
        <translation>{depth} 个平面各 {columns}×{rows}</translation>
    </message>
    <message>
        <source>All planes of a layer are of one size: choose it at the left.</source>
        <translation>一层的所有平面大小相同：请在左侧选择。</translation>
    </message>
    <message>
        <source>{maps} × ({depth} × {size} weights + 1 bias) = {count}</source>
        <translation>{maps} × ({depth} × {size} 个权重 + 1 个偏置) = {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} maps</source>
        <translation><numerusform>{count} 张图</numerusform></translation>
    </message>
    <message>
        <source>Add the photo</source>
        <translation>加上照片</translation>
    </message>
    <message>
        <source>nothing to learn: 0 weights</source>
        <translation>无可学习：0 个权重</translation>
    </message>
    <message>
        <source>{count} · {zeros:.0%} are 0</source>
        <translation>{count} · {zeros:.0%} 为 0</translation>
    </message>
    <message>
        <source>{count:.1f} billion</source>
        <translation>{count:.1f} 十亿</translation>
    </message>
    <message>
        <source>{count:.1f} million</source>
        <translation>{count:.1f} 百万</translation>
    </message>
    <message>
        <source>+ layer {number}</source>
        <translation>+ 第 {number} 层</translation>
    </message>
    <message>
        <source>+ photo</source>
        <translation>+ 照片</translation>
    </message>
    <message>
        <source>each value by itself, so the shape stays</source>
        <translation>逐值处理，形状不变</translation>
    </message>
    <message>
        <source>{before} + {shapes}, value by value</source>
        <translation>{before} + {shapes}，逐值相加</translation>
    </message>
    <message>
        <source>{share}, so </source>
        <translation>{share}，即 </translation>
    </message>
    <message>
        <source>The weights of each plane that the map reads; the grid edits the chosen</source>
        <translation>特征图所读各平面的权重；网格编辑所选的平面</translation>
    </message>
    <message>
        <source>Plane {plane} of {count}</source>
        <translation>平面 {plane}，共 {count} 个</translation>
    </message>
    <message>
        <source>A kernel slides over a photo</source>
        <translation>核在照片上滑动</translation>
    </message>
    <message>
        <source>{frames} frames, {rate:.4g} a second, in {name}</source>
        <translation>{frames} 帧，每秒 {rate:.4g} 帧，存入 {name}</translation>
    </message>
    <message>
        <source>There is nothing to save: the kernel fits nowhere</source>
        <translation>没有可保存的内容：核无处可放</translation>
    </message>
    <message>
        <source>{name} is not allowed: a slide is saved as {known}</source>
        <translation>不允许 {name}：滑动可保存为 {known}</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>已保存 {name}</translation>
    </message>
    <message>
        <source>{why}: saved {what}</source>
        <translation>{why}：已保存 {what}</translation>
    </message>
    <message>
        <source>Saved {what}</source>
        <translation>已保存 {what}</translation>
    </message>
    <message>
        <source>One number, worked out</source>
        <translation>一个数的计算过程</translation>
    </message>
    <message>
        <source>The formula is on the clipboard as {what}</source>
        <translation>公式已以 {what} 形式放入剪贴板</translation>
    </message>
    <message>
        <source>values × weights, summed for each channel</source>
        <translation>值 × 权重，按通道求和</translation>
    </message>
    <message>
        <source>Source and map</source>
        <translation>源与特征图</translation>
    </message>
    <message>
        <source>Click or drag to go to a place; with Shift, drag the crop over the photo</source>
        <translation>点击或拖动到某个位置；按 Shift 在照片上拖动裁切区</translation>
    </message>
    <message>
        <source>{size} at {left}, {top}</source>
        <translation>{size}，位于 {left}, {top}</translation>
    </message>
    <message>
        <source>place {place} of {count}</source>
        <translation>位置 {place}/{count}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源</translation>
    </message>
    <message>
        <source>Receptive field {size}</source>
        <translation>感受野 {size}</translation>
    </message>
    <message>
        <source>How many places a second are played</source>
        <translation>每秒播放多少个位置</translation>
    </message>
    <message>
        <source>{speed:.0f} taps / s</source>
        <translation>{speed:.0f} 个权重 / 秒</translation>
    </message>
    <message>
        <source>Go to the place before</source>
        <translation>转到前一位置</translation>
    </message>
    <message>
        <source>Go to the next place</source>
        <translation>转到下一位置</translation>
    </message>
    <message>
        <source>Go back to the first place</source>
        <translation>回到第一个位置</translation>
    </message>
    <message>
        <source>Stop at each tap of the field, and at its sum</source>
        <translation>在每个抽头及其总和处停止</translation>
    </message>
    <message>
        <source>Save the slide as GIF, WebP, MP4 or frames, or as an SVG or PDF figure</source>
        <translation>将滑动过程保存为 GIF、WebP、MP4 或逐帧图像，或保存为 SVG 或 PDF 图</translation>
    </message>
    <message>
        <source>Play the slide</source>
        <translation>播放滑动</translation>
    </message>
    <message>
        <source>{speed:.0f} places / s</source>
        <translation>{speed:.0f} 个位置 / 秒</translation>
    </message>
    <message>
        <source>Values and weights under the kernel</source>
        <translation>核下的数值与权重</translation>
    </message>
    <message>
        <source>Part of the lab</source>
        <translation>实验室的部分</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Own lessons…</source>
        <translation>自己的课程…</translation>
    </message>
    <message>
        <source>Open a lesson that a teacher has written: one Markdown file</source>
        <translation>打开教师编写的课程：一个 Markdown 文件</translation>
    </message>
    <message>
        <source>Open the folder of own lessons: what lies there is listed here</source>
        <translation>打开自己的课程文件夹：其中的内容列在这里</translation>
    </message>
    <message>
        <source>Each takes place in the real window, on the sample photo.</source>
        <translation>每课都在真实窗口中用示例照片进行。</translation>
    </message>
    <message>
        <source>{done} of {count} pages done</source>
        <translation>已完成 {done} / {count} 页</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>自己的</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} / {count}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>In this lesson</source>
        <translation>本课内容</translation>
    </message>
    <message>
        <source>Your own work comes back at the end.</source>
        <translation>结束后您的工作会恢复。</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>关闭课程</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>已完成 {done}/{count}</translation>
    </message>
    <message>
        <source>Lesson {number} of {count}</source>
        <translation>第 {number} 课，共 {count} 课</translation>
    </message>
    <message>
        <source>Lessons done</source>
        <translation>已完成的课程</translation>
    </message>
    <message>
        <source>Return checks the answer</source>
        <translation>按回车检查答案</translation>
    </message>
    <message>
        <source>Show words that help</source>
        <translation>显示提示文字</translation>
    </message>
    <message>
        <source>Have the program do what is asked for</source>
        <translation>让程序代为完成</translation>
    </message>
    <message>
        <source>Your task</source>
        <translation>您的任务</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>下一课</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>继续阅读</translation>
    </message>
    <message>
        <source>Range of the colours</source>
        <translation>颜色范围</translation>
    </message>
    <message>
        <source>Drag an end to change the range of the colours; double click resets it</source>
        <translation>拖动端点更改颜色范围；双击重置</translation>
    </message>
    <message>
        <source>How large the photo is shown</source>
        <translation>照片的显示大小</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>It is {times:.1f} times as wide along {angle:.0f}°. </source>
        <translation>沿 {angle:.0f}° 方向宽 {times:.1f} 倍。</translation>
    </message>
    <message>
        <source>Add Richardson-Lucy</source>
        <translation>添加 Richardson-Lucy</translation>
    </message>
    <message>
        <source>Add a step that takes this blur back in rounds, with the point spread as its kernel</source>
        <translation>添加以点扩散为核、逐轮消除此模糊的步骤</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>测量方式</translation>
    </message>
    <message>
        <source>A straight edge between two flat sides tells most: draw a rectangle around one. Else the photo's spectrum tells, by what sharp photos have in common</source>
        <translation>两侧平坦的直边最能说明问题：在其周围画一个矩形。否则根据照片的频谱与清晰照片的共性判断</translation>
    </message>
    <message>
        <source>Kernel against it</source>
        <translation>用于抵消的核</translation>
    </message>
    <message>
        <source>Wiener: the quietest. Polynomial: terms of the blur itself. Unsharp mask: one that raises contrast as much</source>
        <translation>维纳：噪点最少。多项式：由模糊本身的各项构成。USM：同样提升对比度</translation>
    </message>
    <message>
        <source>It has noise of {noise:.1f} levels of 255.</source>
        <translation>其噪声为 255 级中的 {noise:.1f} 级。</translation>
    </message>
    <message>
        <source>over {HIGHEST}</source>
        <translation>高于 {HIGHEST}</translation>
    </message>
    <message>
        <source>Part of the photo</source>
        <translation>照片的部分</translation>
    </message>
    <message>
        <source>How blurred is this photo?</source>
        <translation>这张照片有多模糊？</translation>
    </message>
    <message>
        <source>It is measured in the photo as it was read, without its steps.</source>
        <translation>在未经步骤处理的原照片中测量。</translation>
    </message>
    <message>
        <source>No blur was found that is as wide as a pixel (sigma {sigma} px). </source>
        <translation>未发现达到一个像素宽的模糊（sigma {sigma} 像素）。</translation>
    </message>
    <message>
        <source>The blur is {kind}</source>
        <translation>模糊：{kind}</translation>
    </message>
    <message>
        <source>The photo has noise of {noise:.1f} levels of 255.</source>
        <translation>照片噪声为 255 级中的 {noise:.1f} 级。</translation>
    </message>
    <message>
        <source>Measured across an edge at {angle:.0f}°. </source>
        <translation>跨 {angle:.0f}° 的边缘测得。</translation>
    </message>
    <message>
        <source>{shape}The kernel against it has {rows}x{columns} taps; edges overshoot by {overshoot:.1f} %, noise becomes {noise_gain:.1f} times as strong.</source>
        <translation>{shape}对应的核有 {rows}x{columns} 个抽头；边缘过冲 {overshoot:.1f} %，噪声变为 {noise_gain:.1f} 倍。</translation>
    </message>
    <message>
        <source>draw a part to measure</source>
        <translation>框选要测量的部分</translation>
    </message>
    <message>
        <source>{after:.2f} times</source>
        <translation>{after:.2f} 倍</translation>
    </message>
    <message>
        <source>As wide as a Gaussian of {sigma} px. </source>
        <translation>与 {sigma} 像素的高斯同宽。</translation>
    </message>
    <message>
        <source>half at {before} → {after}</source>
        <translation>半值在 {before} → {after}</translation>
    </message>
    <message>
        <source>From exact to cheap</source>
        <translation>从精确到省时</translation>
    </message>
    <message>
        <source>From the exact kernel, left, to the cheapest: rank, size, taps, whole weights</source>
        <translation>从左侧的精确卷积核到最省时的：秩、尺寸、抽头数、整数权重</translation>
    </message>
    <message>
        <source>Copy as code</source>
        <translation>复制为代码</translation>
    </message>
    <message>
        <source>Put code for passes of a row and a column on the clipboard</source>
        <translation>将按行和列分步计算的代码放入剪贴板</translation>
    </message>
    <message>
        <source>{times} times fewer sums; the place where it differs most is shown.</source>
        <translation>求和次数减少到 1/{times}；所示为差异最大处。</translation>
    </message>
    <message>
        <source>about x {column}, y {row}</source>
        <translation>约 x {column}，y {row}</translation>
    </message>
    <message>
        <source>There is no kernel to make cheaper</source>
        <translation>没有可简化的核</translation>
    </message>
    <message>
        <source>What may it cost?</source>
        <translation>可以花费多少？</translation>
    </message>
    <message>
        <source>Cheaper kernels are tried on this photo.</source>
        <translation>在这张照片上试用更省时的核。</translation>
    </message>
    <message>
        <source>{worst:.1f} of 255</source>
        <translation>{worst:.1f} / 255</translation>
    </message>
    <message>
        <source>{milliseconds:.1f} ms</source>
        <translation>{milliseconds:.1f} ms</translation>
    </message>
    <message>
        <source>the exact one {milliseconds:.1f} ms</source>
        <translation>精确核 {milliseconds:.1f} ms</translation>
    </message>
    <message>
        <source>{error:.2f} levels</source>
        <translation>{error:.2f} 级</translation>
    </message>
    <message>
        <source>to {left:.2g} a weight</source>
        <translation>每个权重误差 {left:.2g}</translation>
    </message>
    <message>
        <source>{language} of rank {rank} is on the clipboard, {near}.</source>
        <translation>秩为 {rank} 的 {language} 已在剪贴板，{near}。</translation>
    </message>
    <message>
        <source>{sums:.0f} of {sums_2:.0f}</source>
        <translation>{sums:.0f} / {sums_2:.0f}</translation>
    </message>
    <message>
        <source>{language} of rank {rank}</source>
        <translation>{language}，秩 {rank}</translation>
    </message>
    <message>
        <source>The gain wanted at each frequency; what the kernel does is filled behind it.
Click adds a point, drag moves it, drag off the chart deletes it; arrows, brackets, Insert and Delete do so too</source>
        <translation>各频率所需的增益；核的实际效果填充在后面。
点击添加点，拖动移动，拖出图表删除；方向键、方括号、Insert 和 Delete 亦可</translation>
    </message>
    <message>
        <source>{HIGHEST} cycles a pixel, gain {most}</source>
        <translation>{HIGHEST} 周期/像素，增益 {most}</translation>
    </message>
    <message>
        <source>point {chosen} of {count}: {place}</source>
        <translation>点 {chosen}/{count}：{place}</translation>
    </message>
    <message>
        <source>0 to .5 cycles a pixel across, gain 0 to {most} up</source>
        <translation>横轴 0 到 .5 周期/像素，纵轴增益 0 到 {most}</translation>
    </message>
    <message>
        <source>Begin with {title!l}; its points can be dragged</source>
        <translation>从{title!l}开始；其点可拖动</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>已测量</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>测量对象</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>重新测量</translation>
    </message>
    <message>
        <source>Measure what is chosen, from the start</source>
        <translation>从头测量所选内容</translation>
    </message>
    <message>
        <source>How far the measurement is</source>
        <translation>测量进度</translation>
    </message>
    <message>
        <source>Measure no further</source>
        <translation>停止测量</translation>
    </message>
    <message>
        <source>It can't be measured</source>
        <translation>无法测量</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Nothing was found so far.</source>
        <translation>目前没有结果。</translation>
    </message>
    <message>
        <source>Keeping {name}</source>
        <translation>正在保留 {name}</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>The verdict comes when all of it is looked at.</source>
        <translation>全部检查完毕后给出结论。</translation>
    </message>
    <message>
        <source>σ {deviation} · rounding {rounding}</source>
        <translation>σ {deviation} · 舍入 {rounding}</translation>
    </message>
    <message>
        <source>{count} equations, {unknowns} unknowns</source>
        <translation>{count} 个方程，{unknowns} 个未知数</translation>
    </message>
    <message>
        <source>{later:.0f} gains nothing</source>
        <translation>{later:.0f} 已无增益</translation>
    </message>
    <message>
        <source>along a row</source>
        <translation>沿行</translation>
    </message>
    <message>
        <source>{calm:.2f} levels</source>
        <translation>{calm:.2f} 级</translation>
    </message>
    <message>
        <source>{lively:.2f} levels</source>
        <translation>{lively:.2f} 级</translation>
    </message>
    <message>
        <source>Rows and columns of the kernel; found is the smallest that explains</source>
        <translation>核的行列数；找到能解释的最小者</translation>
    </message>
    <message>
        <source>Size of the kernel</source>
        <translation>核的大小</translation>
    </message>
    <message>
        <source>What the kernel has to be besides</source>
        <translation>核还须满足的条件</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>约束</translation>
    </message>
    <message>
        <source>σ {deviation} · full colours at ±{limit} of 255</source>
        <translation>σ {deviation} · 满色于 ±{limit}/255</translation>
    </message>
    <message>
        <source>What was done to this picture?</source>
        <translation>这张图像做过什么处理？</translation>
    </message>
    <message>
        <source>Choose the picture before and after: the kernel that turns one into the other is found, or it is said why there is none.</source>
        <translation>选择处理前后的图像：找出将前者变为后者的核，或说明为何没有。</translation>
    </message>
    <message>
        <source>{largest:.0f} of 255</source>
        <translation>{largest:.0f} / 255</translation>
    </message>
    <message>
        <source>x, y, width, height</source>
        <translation>x, y, 宽, 高</translation>
    </message>
    <message>
        <source>Pixels from the left, from the top, width, height; or draw it</source>
        <translation>距左、距上、宽、高（像素）；或直接绘制</translation>
    </message>
    <message>
        <source>Take all of it</source>
        <translation>取其全部</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Draw a rectangle around the part to measure; a click takes it away</source>
        <translation>在要测量的部分画矩形；点击取消</translation>
    </message>
    <message>
        <source>A bright shape on black: an open photo, or a file</source>
        <translation>黑底上的明亮形状：已打开的照片或文件</translation>
    </message>
    <message>
        <source>Choose the file of a shape</source>
        <translation>选择形状的文件</translation>
    </message>
    <message>
        <source>Part of the picture</source>
        <translation>图像的局部</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>整张图像</translation>
    </message>
    <message>
        <source>Which shape?</source>
        <translation>哪种形状？</translation>
    </message>
    <message>
        <source>Choose a bright shape on black, or draw a rectangle around one: lights take its form.</source>
        <translation>选择黑底上的亮形，或在其周围画矩形：光点将呈此形。</translation>
    </message>
    <message>
        <source>The picture is a kernel</source>
        <translation>该图像就是一个核</translation>
    </message>
    <message>
        <source>draw a part to use</source>
        <translation>框选要使用的部分</translation>
    </message>
    <message>
        <source>across and down</source>
        <translation>水平与垂直</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>The picture {title!l} the change: an open photo, or a file</source>
        <translation>更改“{title!l}”的图像：已打开的照片或文件</translation>
    </message>
    <message>
        <source>Choose the file of the picture {title!l}</source>
        <translation>选择图像“{title!l}”的文件</translation>
    </message>
    <message>
        <source>Spectrum of the photo, and the kernel's gains</source>
        <translation>照片频谱与核的增益</translation>
    </message>
    <message>
        <source>{peaks} peaks, {notches} notches</source>
        <translation>{peaks} 个峰，{notches} 个陷波</translation>
    </message>
    <message>
        <source>, handle at {angle:.0f}°</source>
        <translation>，手柄位于 {angle:.0f}°</translation>
    </message>
    <message>
        <source>Use on the bench</source>
        <translation>在工作台上使用</translation>
    </message>
    <message>
        <source>Add as step</source>
        <translation>添加为步骤</translation>
    </message>
    <message>
        <source>Keep as preset</source>
        <translation>保存为预设</translation>
    </message>
    <message>
        <source>What is wished for</source>
        <translation>需求内容</translation>
    </message>
    <message>
        <source>Brightness is gain, frequency 0 in the middle</source>
        <translation>亮度为增益，频率 0 在中央</translation>
    </message>
    <message>
        <source>Choose the file of a drawn response</source>
        <translation>选择所绘响应的文件</translation>
    </message>
    <message>
        <source>{rows}x{columns} taps</source>
        <translation>{rows}x{columns} 抽头</translation>
    </message>
    <message>
        <source>By {method}; on the mean it is off by </source>
        <translation>方法：{method}；平均偏差为 </translation>
    </message>
    <message>
        <source>No notches</source>
        <translation>无陷波</translation>
    </message>
    <message>
        <source>The nearest kernel</source>
        <translation>最接近的核</translation>
    </message>
    <message>
        <source>Take out the waves that stand out of this photo's spectrum: screens, stripes</source>
        <translation>去除照片频谱中突出的波：网纹、条纹</translation>
    </message>
    <message>
        <source>No wave stands out of this photo's spectrum</source>
        <translation>此照片的频谱中没有突出的波</translation>
    </message>
    <message>
        <source>Which response?</source>
        <translation>哪种响应？</translation>
    </message>
    <message>
        <source>Choose a picture of it: brightness is gain.</source>
        <translation>选择它的图像：亮度即增益。</translation>
    </message>
    <message>
        <source>The kernel comes as it is drawn.</source>
        <translation>绘制时即得到核。</translation>
    </message>
    <message>
        <source>signed, to ±{limit:.0f} of 255</source>
        <translation>带符号，至 ±{limit:.0f} / 255</translation>
    </message>
    <message>
        <source>Notch {count} peaks</source>
        <translation>陷波 {count} 个峰</translation>
    </message>
    <message>
        <source>Notch the peak</source>
        <translation>陷波该峰</translation>
    </message>
    <message>
        <source>No peaks</source>
        <translation>没有峰</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; adds a step</source>
        <translation>&lt;b&gt;Enter&lt;/b&gt; 添加步骤</translation>
    </message>
    <message>
        <source>&lt;b&gt;Shift+Enter&lt;/b&gt; replaces {title}</source>
        <translation>&lt;b&gt;Shift+Enter&lt;/b&gt; 替换{title}</translation>
    </message>
    <message>
        <source>{title}: not possible now</source>
        <translation>{title}：现在不可用</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; does it</source>
        <translation>&lt;b&gt;Enter&lt;/b&gt; 执行</translation>
    </message>
    <message>
        <source>{title}: {needs}</source>
        <translation>{title}：{needs}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Nothing found, but similar</source>
        <translation>未找到，但有相近项</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Preview: {title} · Esc takes it back</source>
        <translation>预览：{title} · Esc 撤回</translation>
    </message>
    <message>
        <source>Saved all {pages} pages as {name}</source>
        <translation>已将全部 {pages} 页保存为 {name}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>The page that is shown: type another one</source>
        <translation>当前页：可输入其他页</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>/ {pages}</translation>
    </message>
    <message>
        <source>Photos of the folder</source>
        <translation>文件夹中的照片</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>With steps</source>
        <translation>有步骤的</translation>
    </message>
    <message>
        <source>{number} of {photos}</source>
        <translation>{number}/{photos}</translation>
    </message>
    <message numerus="yes">
        <source>{count} tries</source>
        <translation><numerusform>{count} 次尝试</numerusform></translation>
    </message>
    <message>
        <source>{tries} of {filters} filters</source>
        <translation>{filters} 个滤镜，{tries}</translation>
    </message>
    <message>
        <source>not tried: it does not run</source>
        <translation>未尝试：它无法运行</translation>
    </message>
    <message>
        <source>Check report</source>
        <translation>检查报告</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Try all that it promises, on a sample photo</source>
        <translation>用示例照片试验它承诺的一切</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>正在检查 {name}</translation>
    </message>
    <message>
        <source>{passed} of {of} · {seconds:.1f} s</source>
        <translation>{passed}/{of} · {seconds:.1f} 秒</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>{count} not here</source>
        <translation>缺少 {count} 个</translation>
    </message>
    <message>
        <source>all here</source>
        <translation>全部就绪</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>also: {command}</source>
        <translation>也可用：{command}</translation>
    </message>
    <message>
        <source>It can't be checked</source>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Time and memory</source>
        <translation>时间与内存</translation>
    </message>
    <message>
        <source>1 MP, this computer</source>
        <translation>1 MP，本机</translation>
    </message>
    <message>
        <source>Not checked since it was last changed.</source>
        <translation>上次更改后尚未检查。</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>不在此处</translation>
    </message>
    <message>
        <source>{name} needs {names}. Get them by pip, into a folder of its own? They are programs, as a plugin is.</source>
        <translation>{name} 需要 {names}。用 pip 获取到独立文件夹吗？它们与插件一样是程序。</translation>
    </message>
    <message>
        <source>Delete {name}? This can't be undone.</source>
        <translation>删除 {name}？此操作无法撤销。</translation>
    </message>
    <message>
        <source>What is the filter called?</source>
        <translation>滤镜叫什么名字？</translation>
    </message>
    <message>
        <source>Installed {name}</source>
        <translation>已安装 {name}</translation>
    </message>
    <message>
        <source>New plugin</source>
        <translation>新建插件</translation>
    </message>
    <message>
        <source>No plugin yet</source>
        <translation>还没有插件</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Show all of it, and copy it</source>
        <translation>显示全部并复制</translation>
    </message>
    <message>
        <source>Load it or leave it</source>
        <translation>加载或不加载</translation>
    </message>
    <message>
        <source>Reload, get packages, or remove it</source>
        <translation>重新加载、获取软件包或移除</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message numerus="yes">
        <source>{count} filters</source>
        <translation><numerusform>{count} 个滤镜</numerusform></translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>安装…</translation>
    </message>
    <message>
        <source>by {author}</source>
        <translation>作者 {author}</translation>
    </message>
    <message>
        <source>Update to {version}…</source>
        <translation>更新到 {version}…</translation>
    </message>
    <message>
        <source>Needs {lacks}</source>
        <translation>需要 {lacks}</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>{what} at {name}, line {line}</source>
        <translation>{what}，位于 {name} 第 {line} 行</translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation>在编辑器中打开</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>What failed, with the traceback, for who wrote the plugin</source>
        <translation>失败内容及回溯，供插件作者使用</translation>
    </message>
    <message>
        <source>Traceback</source>
        <translation>回溯</translation>
    </message>
    <message>
        <source>Saving the file tries again.</source>
        <translation>保存文件即重试。</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>{name} failed</source>
        <translation>{name} 失败</translation>
    </message>
    <message>
        <source>{function}() failed</source>
        <translation>{function}() 失败</translation>
    </message>
    <message>
        <source>{name} can't be loaded</source>
        <translation>无法加载 {name}</translation>
    </message>
    <message>
        <source>Open {file} at line {line}</source>
        <translation>打开 {file} 第 {line} 行</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>未加载</translation>
    </message>
    <message numerus="yes">
        <source>used by {count} steps</source>
        <translation><numerusform>{count} 个步骤使用</numerusform></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>滤镜</translation>
    </message>
    <message>
        <source>fails, left out</source>
        <translation>出错，已略过</translation>
    </message>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Find plugins</source>
        <translation>查找插件</translation>
    </message>
    <message>
        <source>Search plugins</source>
        <translation>搜索插件</translation>
    </message>
    <message>
        <source>The addresses of the indexes that are searched</source>
        <translation>所搜索索引的地址</translation>
    </message>
    <message>
        <source>Plugins of the indexes</source>
        <translation>索引中的插件</translation>
    </message>
    <message>
        <source>No index yet</source>
        <translation>还没有索引</translation>
    </message>
    <message>
        <source>Add the address of one: a URL, a file or a folder.</source>
        <translation>添加一个索引的地址：网址、文件或文件夹。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Which version is installed: older ones, where an index has them</source>
        <translation>要安装的版本：索引中若有旧版本也可选</translation>
    </message>
    <message>
        <source>The filter {filter_id} is not here.</source>
        <translation>没有滤镜 {filter_id}。</translation>
    </message>
    <message>
        <source>Reading indexes</source>
        <translation>正在读取索引</translation>
    </message>
    <message>
        <source>Adding an index</source>
        <translation>正在添加索引</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>更新…</translation>
    </message>
    <message>
        <source>Getting {name}</source>
        <translation>正在获取 {name}</translation>
    </message>
    <message>
        <source>Installing {name}</source>
        <translation>正在安装 {name}</translation>
    </message>
    <message>
        <source>Installed {id} {version}</source>
        <translation>已安装 {id} {version}</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Install {name}</source>
        <translation>安装 {name}</translation>
    </message>
    <message>
        <source>Install, find, or look for plugins again</source>
        <translation>安装、查找或重新扫描插件</translation>
    </message>
    <message>
        <source>Which plugins are listed</source>
        <translation>列出哪些插件</translation>
    </message>
    <message>
        <source>Nothing matches “{query}”. Near it: {names}</source>
        <translation>没有与“{query}”匹配的内容。相近：{names}</translation>
    </message>
    <message>
        <source>Each runs in a process of its own, which is no sandbox.</source>
        <translation>每个插件在自己的进程中运行，但这不是沙箱。</translation>
    </message>
    <message>
        <source>In the index, match “{query}”</source>
        <translation>索引中与“{query}”匹配</translation>
    </message>
    <message>
        <source>Nothing matches “{query}”.</source>
        <translation>没有与“{query}”匹配的内容。</translation>
    </message>
    <message>
        <source>{count} installed</source>
        <translation>已安装 {count} 个</translation>
    </message>
    <message>
        <source>In the index</source>
        <translation>索引中</translation>
    </message>
    <message numerus="yes">
        <source>{count} updates</source>
        <translation><numerusform>{count} 个更新</numerusform></translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} 个出错</translation>
    </message>
    <message>
        <source>{count} set aside</source>
        <translation>{count} 个已搁置</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Loading plugins</source>
        <translation>正在加载插件</translation>
    </message>
    <message numerus="yes">
        <source>{count} calls</source>
        <translation><numerusform>{count} 次调用</numerusform></translation>
    </message>
    <message>
        <source> by {author}</source>
        <translation> 作者 {author}</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>没有滤镜</translation>
    </message>
    <message>
        <source>
{seconds:.1f} s in {calls}</source>
        <translation>
{calls}用时 {seconds:.1f} 秒</translation>
    </message>
    <message>
        <source>
Needs {lacks}</source>
        <translation>
需要 {lacks}</translation>
    </message>
    <message>
        <source>Forget what it printed</source>
        <translation>清除其输出</translation>
    </message>
    <message>
        <source>What the plugin printed</source>
        <translation>插件的输出</translation>
    </message>
    <message>
        <source>What it printed</source>
        <translation>它的输出</translation>
    </message>
    <message>
        <source>last {count} lines</source>
        <translation>最后 {count} 行</translation>
    </message>
    <message>
        <source>Which result is shown</source>
        <translation>显示哪个结果</translation>
    </message>
    <message>
        <source>Result as text</source>
        <translation>文本结果</translation>
    </message>
    <message>
        <source>Result as a table</source>
        <translation>表格结果</translation>
    </message>
    <message>
        <source>Wrote {name}</source>
        <translation>已写入 {name}</translation>
    </message>
    <message>
        <source>Stopped {count} times in a row, so it is set aside</source>
        <translation>连续停止 {count} 次，因此已搁置</translation>
    </message>
    <message>
        <source>Get packages…</source>
        <translation>获取软件包…</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>{version} is there</source>
        <translation>有新版 {version}</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>已更新</translation>
    </message>
    <message>
        <source>Too new</source>
        <translation>版本过新</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Safe mode: no plugin is loaded.</source>
        <translation>安全模式：未加载任何插件。</translation>
    </message>
    <message>
        <source>No plugin yet. New… writes a working one to begin with.</source>
        <translation>尚无插件。“新建…”会写出一个可用的插件作为起点。</translation>
    </message>
    <message>
        <source>Other versions</source>
        <translation>其他版本</translation>
    </message>
    <message>
        <source>Here now.</source>
        <translation>当前版本。</translation>
    </message>
    <message>
        <source>Kept, one click back.</source>
        <translation>已保留，一键返回。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回此版</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>In an index.</source>
        <translation>在索引中。</translation>
    </message>
    <message>
        <source>{deed}: {version}</source>
        <translation>{deed}：{version}</translation>
    </message>
    <message>
        <source>Automatic: {automatic}</source>
        <translation>自动：{automatic}</translation>
    </message>
    <message>
        <source>Choose: {shown}</source>
        <translation>选择：{shown}</translation>
    </message>
    <message>
        <source>{number:g} is not a whole number</source>
        <translation>{number:g} 不是整数</translation>
    </message>
    <message>
        <source>{shown} is no folder: choose one that is there, or leave the field empty</source>
        <translation>{shown} 不是文件夹：请选择已有的文件夹，或留空</translation>
    </message>
    <message>
        <source>Its keys</source>
        <translation>它的按键</translation>
    </message>
    <message>
        <source>Add keys</source>
        <translation>添加按键</translation>
    </message>
    <message>
        <source>Take away {shortcut}</source>
        <translation>去掉 {shortcut}</translation>
    </message>
    <message>
        <source>Order of the shortcuts</source>
        <translation>快捷键的顺序</translation>
    </message>
    <message>
        <source>Gives all commands the keys of a set</source>
        <translation>把一组按键赋予所有命令</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Set of shortcuts</source>
        <translation>快捷键组</translation>
    </message>
    <message>
        <source>Sets of shortcuts</source>
        <translation>快捷键方案</translation>
    </message>
    <message>
        <source> Another set keeps what you changed as My own{place}.</source>
        <translation> 换用另一套时，您的更改会保存为“我的”{place}。</translation>
    </message>
    <message>
        <source>{changed} changed</source>
        <translation>已更改 {changed} 个</translation>
    </message>
    <message numerus="yes">
        <source>{count} keys</source>
        <translation><numerusform>{count} 个按键</numerusform></translation>
    </message>
    <message>
        <source>Keys that are held</source>
        <translation>按住的键</translation>
    </message>
    <message>
        <source>Keys with Ctrl</source>
        <translation>与 Ctrl 组合的键</translation>
    </message>
    <message>
        <source>{used} used, {free} free</source>
        <translation>{used} 个已用，{free} 个空闲</translation>
    </message>
    <message>
        <source>Keys with {held}</source>
        <translation>与 {held} 组合的按键</translation>
    </message>
    <message>
        <source>Keys alone</source>
        <translation>单独的键</translation>
    </message>
    <message>
        <source>No setting and no key has these words.</source>
        <translation>没有设置或按键包含这些词。</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>{values} of {of}</source>
        <translation>{values} / {of}</translation>
    </message>
    <message>
        <source>{shown} is no file: choose one that is there, or leave the field empty</source>
        <translation>{shown} 不是文件：请选择已有的文件，或留空</translation>
    </message>
    <message>
        <source>Reset: {title!t}</source>
        <translation>重置：{title!t}</translation>
    </message>
    <message>
        <source>Search settings and keys</source>
        <translation>搜索设置和按键</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>重置所有设置</translation>
    </message>
    <message>
        <source>Set all of them, but for the shortcuts, as they are at first</source>
        <translation>除快捷键外全部恢复初始值</translation>
    </message>
    <message>
        <source>Give all commands the keys that a file holds</source>
        <translation>把文件中的按键赋予所有命令</translation>
    </message>
    <message>
        <source>Give all commands the keys that they have at first</source>
        <translation>将所有命令恢复为初始按键</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>While you type</source>
        <translation>输入时</translation>
    </message>
    <message>
        <source>more</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More tags, sorting, folders and bundles</source>
        <translation>更多标签、排序、文件夹和合集</translation>
    </message>
    <message>
        <source>star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Words parted by commas; the first is the heading</source>
        <translation>用逗号分隔的词；第一个作为标题</translation>
    </message>
    <message>
        <source>Preset {name} deleted</source>
        <translation>已删除预设 {name}</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>{name} can't be read: {reason!t}</source>
        <translation>无法读取 {name}：{reason!t}</translation>
    </message>
    <message>
        <source>Name of the new preset, then Return</source>
        <translation>新预设的名称，然后回车</translation>
    </message>
    <message>
        <source>With mask</source>
        <translation>含蒙版</translation>
    </message>
    <message>
        <source>Keep where the step is seen, too</source>
        <translation>也保存步骤的作用区域</translation>
    </message>
    <message>
        <source>Name, tag or source</source>
        <translation>名称、标签或来源</translation>
    </message>
    <message>
        <source>Search presets</source>
        <translation>搜索预设</translation>
    </message>
    <message>
        <source>Words, tag:edges or is:favourite</source>
        <translation>词语、tag:edges 或 is:favourite</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>保存预设</translation>
    </message>
    <message>
        <source>Sort, tags, folders and bundles</source>
        <translation>排序、标签、文件夹和合集</translation>
    </message>
    <message>
        <source>No preset has these words</source>
        <translation>没有预设包含这些词</translation>
    </message>
    <message>
        <source>{black} black, {white} white</source>
        <translation>{black} 黑，{white} 白</translation>
    </message>
    <message>
        <source>{black:,} clipped at black</source>
        <translation>{black:,} 个溢出于黑</translation>
    </message>
    <message>
        <source>{white:,} at white (both: white)</source>
        <translation>{white:,} 个溢出于白（两者兼有：白）</translation>
    </message>
    <message>
        <source>before → after, ΔL*</source>
        <translation>前 → 后，ΔL*</translation>
    </message>
    <message>
        <source>Pin a colour with the next click on the photo</source>
        <translation>下次点击照片时固定一个颜色</translation>
    </message>
    <message>
        <source>Remove all pins of this photo</source>
        <translation>移除此照片的所有固定点</translation>
    </message>
    <message>
        <source>Mean of</source>
        <translation>取平均</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>表示为</translation>
    </message>
    <message>
        <source>Under the pointer</source>
        <translation>指针下</translation>
    </message>
    <message>
        <source>Pin {index}: {what}
Drag it on the photo; Delete removes it</source>
        <translation>标记 {index}：{what}
在照片上拖动；Delete 将其移除</translation>
    </message>
    <message>
        <source>Mark clipped samples on the photo</source>
        <translation>在照片上标出溢出样本</translation>
    </message>
    <message>
        <source>means of {side}×{side} pixels</source>
        <translation>{side}×{side} 像素的平均</translation>
    </message>
    <message>
        <source>whole photo, outside the frame too</source>
        <translation>整张照片，包括裁剪框之外</translation>
    </message>
    <message>
        <source>whole photo</source>
        <translation>整张照片</translation>
    </message>
    <message>
        <source>{black} black · {white} white</source>
        <translation>{black} 黑 · {white} 白</translation>
    </message>
    <message>
        <source>{tip}
Samples clipped at black {low}, at white {high}</source>
        <translation>{tip}
黑端裁剪样本 {low}，白端 {high}</translation>
    </message>
    <message>
        <source>
The line is {LINES!t}</source>
        <translation>
曲线为{LINES!t}</translation>
    </message>
    <message>
        <source>
Of {note}</source>
        <translation>
取自：{note}</translation>
    </message>
    <message>
        <source>Drop photos or a folder here</source>
        <translation>将照片或文件夹拖到这里</translation>
    </message>
    <message>
        <source>PNG, JPEG, TIFF and WebP, 8 and 16 bit. The original is never changed.</source>
        <translation>PNG、JPEG、TIFF 和 WebP，8 和 16 位。原件永不更改。</translation>
    </message>
    <message>
        <source>Open photo</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Open photo   {open_keys}</source>
        <translation>打开照片   {open_keys}</translation>
    </message>
    <message>
        <source>Paste   {paste_keys}</source>
        <translation>粘贴   {paste_keys}</translation>
    </message>
    <message>
        <source>Photos that you open are listed here.</source>
        <translation>您打开的照片会列在这里。</translation>
    </message>
    <message>
        <source>Open the sample photo with this step ({key})</source>
        <translation>打开带此步骤的示例照片（{key}）</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>mask of {count}</source>
        <translation>{count} 项蒙版</translation>
    </message>
    <message>
        <source>Press {title!t}: the filter reads the whole photo once</source>
        <translation>按{title!t}：滤镜将整张照片读取一次</translation>
    </message>
    <message>
        <source>{title!t}: click on the photo on what it is for; Esc puts it away</source>
        <translation>{title!t}：在照片上单击相应之处；Esc 收起</translation>
    </message>
    <message>
        <source>Pick {title!l} on the photo</source>
        <translation>在照片上拾取{title!l}</translation>
    </message>
    <message>
        <source>Find its plugin…</source>
        <translation>查找其插件…</translation>
    </message>
    <message>
        <source>Search the indexes of plugins for it</source>
        <translation>在插件索引中搜索</translation>
    </message>
    <message>
        <source>Needs the filter “{filter_id}”, which no plugin here has.{by} The step is kept as it is and changes nothing.</source>
        <translation>需要滤镜“{filter_id}”，此处没有插件提供。{by}该步骤保持原样，不起作用。</translation>
    </message>
    <message>
        <source>step {selected} of {count}</source>
        <translation>第 {selected} / {count} 步</translation>
    </message>
    <message>
        <source> It was made with {plugin}.</source>
        <translation>它由 {plugin} 制作。</translation>
    </message>
    <message>
        <source>Guide lines</source>
        <translation>参考线</translation>
    </message>
    <message>
        <source>Guide in the frame</source>
        <translation>框内参考线</translation>
    </message>
    <message>
        <source>The lines in the crop's frame; they are no part of the photo</source>
        <translation>裁剪框内的线；它们不属于照片</translation>
    </message>
    <message>
        <source>Before the last {at} changes</source>
        <translation>最近 {at} 次更改之前</translation>
    </message>
    <message>
        <source>{what}, undone</source>
        <translation>{what}，已撤销</translation>
    </message>
    <message>
        <source>{what}
Go to how the photo was then</source>
        <translation>{what}
回到照片当时的样子</translation>
    </message>
    <message>
        <source> · {count} undone</source>
        <translation> · 已撤销 {count} 项</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>尚未更改</translation>
    </message>
    <message>
        <source>needs the {lacking}, kept as it is</source>
        <translation>需要{lacking}，保持原样</translation>
    </message>
    <message>
        <source>plugin {plugin}</source>
        <translation>插件 {plugin}</translation>
    </message>
    <message>
        <source>filter “{filter_id}”</source>
        <translation>滤镜“{filter_id}”</translation>
    </message>
    <message>
        <source>{title}
{alone}click to edit, Alt and the eye show it alone</source>
        <translation>{title}
{alone}单击编辑，按 Alt 点眼睛则单独显示</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ 添加</translation>
    </message>
    <message>
        <source>Show the step only in a part of the photo</source>
        <translation>只在照片的一部分显示此步骤</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation>删除{what}</translation>
    </message>
    <message>
        <source>What was full is nothing, and the other way round</source>
        <translation>原先完全作用处变为无，反之亦然</translation>
    </message>
    <message>
        <source>How it joins those before it</source>
        <translation>如何与之前的结合</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>拾取</translation>
    </message>
    <message>
        <source>Take it from the photo: click where the mask is to be full</source>
        <translation>从照片拾取：点击蒙版应完全作用之处</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Name of the mask</source>
        <translation>蒙版名称</translation>
    </message>
    <message>
        <source>What the mask is called, here and where steps share it</source>
        <translation>蒙版的名称，在此处及共用它的步骤中</translation>
    </message>
    <message>
        <source>A change of the mask reaches them too</source>
        <translation>更改蒙版也会影响它们</translation>
    </message>
    <message>
        <source>Make it its own</source>
        <translation>使其独立</translation>
    </message>
    <message>
        <source>Give this step a copy of the mask, which the others don't follow</source>
        <translation>给此步骤一份蒙版副本，其他步骤不受影响</translation>
    </message>
    <message numerus="yes">
        <source>Also used by {count} steps</source>
        <translation><numerusform>另有 {count} 个步骤使用</numerusform></translation>
    </message>
    <message>
        <source>Add a filter as a step</source>
        <translation>将滤镜添加为步骤</translation>
    </message>
    <message>
        <source>More to do with steps</source>
        <translation>步骤的更多操作</translation>
    </message>
    <message>
        <source>No steps yet.</source>
        <translation>还没有步骤。</translation>
    </message>
    <message>
        <source>Choose a preset, or add a filter.</source>
        <translation>选择预设，或添加滤镜。</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>添加滤镜</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>步骤名称</translation>
    </message>
    <message>
        <source>Take a snapshot of the steps as they are</source>
        <translation>拍摄当前步骤的快照</translation>
    </message>
    <message>
        <source>Compare the chosen snapshot with now</source>
        <translation>将所选快照与当前比较</translation>
    </message>
    <message>
        <source>{when}, {steps}
Enter returns to it, Delete removes it</source>
        <translation>{when}，{steps}
Enter 返回，Delete 移除</translation>
    </message>
    <message>
        <source>{name} is taken: the panel Snapshots has it</source>
        <translation>已保存{name}：见“快照”面板</translation>
    </message>
    <message>
        <source>None taken yet</source>
        <translation>尚未拍摄</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>各部分及其许可</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可文本</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>关闭此页</translation>
    </message>
    <message>
        <source>A photo editor built around convolution kernels. MIT licence.</source>
        <translation>围绕卷积核的照片编辑器。MIT 许可。</translation>
    </message>
    <message>
        <source>The program starts without it.</source>
        <translation>没有它程序也能启动。</translation>
    </message>
    <message>
        <source>Kernelroom {version}</source>
        <translation>Kernelroom {version}</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>加</translation>
    </message>
    <message>
        <source>Added {step} after {before}.</source>
        <translation>已在{before}之后添加{step}。</translation>
    </message>
    <message>
        <source>{titles} was still working and is switched off.</source>
        <translation>{titles} 仍在运行，已关闭。</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>打开 {name}</translation>
    </message>
    <message>
        <source>{title} is still working</source>
        <translation>{title}仍在工作</translation>
    </message>
    <message>
        <source>Guide of Kernelroom</source>
        <translation>Kernelroom 指南</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>返回上一页</translation>
    </message>
    <message>
        <source>Forward to the page after</source>
        <translation>前进到下一页</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>指南目录</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>在此页查找</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>指南页面</translation>
    </message>
    <message>
        <source>Reading {page}</source>
        <translation>正在读取 {page}</translation>
    </message>
    <message>
        <source>The lesson's photo is closed, yours is as it was.</source>
        <translation>课程的照片已关闭，您的照片保持原样。</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Kept {name} as a preset.</source>
        <translation>已将 {name} 保留为预设。</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Kernelroom {version} is here.</source>
        <translation>Kernelroom {version} 已就绪。</translation>
    </message>
    <message>
        <source>Latency by stage, in milliseconds</source>
        <translation>各阶段延迟，毫秒</translation>
    </message>
    <message>
        <source>Copy the table as text</source>
        <translation>将表格复制为文本</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Forget what was measured so far</source>
        <translation>清除目前的测量</translation>
    </message>
    <message>
        <source>No frame yet: edit something.</source>
        <translation>还没有帧：请编辑一下。</translation>
    </message>
    <message>
        <source>{stage!t}: {meaning!t}, ms</source>
        <translation>{stage!t}：{meaning!t}，毫秒</translation>
    </message>
    <message numerus="yes">
        <source>{count} frames, in ms; </source>
        <translation><numerusform>{count} 帧，单位毫秒；</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} jobs dropped for newer ones.</source>
        <translation><numerusform>{count} 个任务因有更新的任务而放弃。</numerusform></translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>Close this photo</source>
        <translation>关闭此照片</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>可搜索的内容</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>Or learn with fifteen lessons</source>
        <translation>或通过十五节课学习</translation>
    </message>
    <message>
        <source>Short lessons on convolution, in the real window</source>
        <translation>在真实窗口中的卷积短课</translation>
    </message>
    <message>
        <source>   mean of {block}×{block}</source>
        <translation>   {block}×{block} 的平均</translation>
    </message>
    <message>
        <source>Esc goes back to the photo</source>
        <translation>按 Esc 返回照片</translation>
    </message>
    <message>
        <source> · proof: {device}</source>
        <translation> · 校样：{device}</translation>
    </message>
    <message>
        <source> · on {screen}</source>
        <translation> · 在 {screen} 上</translation>
    </message>
    <message>
        <source>Opened with {region}
</source>
        <translation>打开时为 {region}
</translation>
    </message>
    <message>
        <source>Rendering…</source>
        <translation>正在渲染…</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>未打开任何内容</translation>
    </message>
    <message>
        <source>{was}Colour profile: {profile}
{note}</source>
        <translation>{was}颜色配置文件：{profile}
{note}</translation>
    </message>
    <message>
        <source>{changed} of {count} shortcuts differ from the default</source>
        <translation>{count} 个快捷键中有 {changed} 个与默认不同</translation>
    </message>
    <message>
        <source>No shortcut differs from the default</source>
        <translation>没有快捷键与默认不同</translation>
    </message>
    <message>
        <source>Looking at this machine</source>
        <translation>正在查看本机</translation>
    </message>
    <message>
        <source>Copied the facts for a bug report</source>
        <translation>已复制错误报告所需的信息</translation>
    </message>
    <message>
        <source>There are no crash reports</source>
        <translation>没有崩溃报告</translation>
    </message>
    <message>
        <source>quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>The window closes once its files are written.</source>
        <translation>文件写入完成后，窗口将关闭。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>the name pattern {} is not allowed: it must lie in the output folder</source>
        <translation>不允许名称模式 {}：必须位于输出文件夹内</translation>
    </message>
    <message>
        <source>the name pattern {} ends in no format that is written: use {{ext}} or one of {}</source>
        <translation>名称模式 {} 的结尾不是可写格式：请用 {{ext}} 或 {} 之一</translation>
    </message>
    <message>
        <source>the name pattern has no field {{{}}}: {}</source>
        <translation>名称模式没有字段 {{{}}}：{}</translation>
    </message>
    <message>
        <source>the field {{{}}} takes no {}: only {{number:04}} has a width</source>
        <translation>字段 {{{}}} 不接受 {}：只有 {{number:04}} 可设宽度</translation>
    </message>
    <message>
        <source>the name pattern {} can't be read: {}</source>
        <translation>无法读取名称模式 {}：{}</translation>
    </message>
    <message>
        <source>a file is there that no batch has written</source>
        <translation>已有一个不是批处理写入的文件</translation>
    </message>
    <message>
        <source>the file there was changed since it was written</source>
        <translation>该文件写入后已被更改</translation>
    </message>
    <message>
        <source>its step {} needs a filter that is not there</source>
        <translation>其第 {} 步需要此处没有的滤镜</translation>
    </message>
    <message>
        <source>it is the photo itself, by another name</source>
        <translation>它就是该照片，只是名称不同</translation>
    </message>
    <message>
        <source>made</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>its process can't be started: {}</source>
        <translation>无法启动其进程：{}</translation>
    </message>
    <message>
        <source>colours of high dynamic range (PQ, HLG) fit no ICC profile</source>
        <translation>高动态范围的颜色（PQ、HLG）无法用 ICC 配置文件表示</translation>
    </message>
    <message>
        <source>the colour profile is damaged, or is none of RGB, grey or CMYK</source>
        <translation>颜色配置文件已损坏，或不是 RGB、灰度或 CMYK</translation>
    </message>
    <message>
        <source>the colour profile is damaged, or has no way in that direction</source>
        <translation>颜色配置文件已损坏，或没有该方向的转换</translation>
    </message>
    <message>
        <source>the profile {} is not known: use {}</source>
        <translation>未知的配置文件 {}：请用 {}</translation>
    </message>
    <message>
        <source>the profile {} can't be opened: it is not an ordinary file</source>
        <translation>无法打开配置文件 {}：它不是普通文件</translation>
    </message>
    <message>
        <source>the profile {} has {} bytes: at most {} are read</source>
        <translation>配置文件 {} 有 {} 字节：最多读取 {}</translation>
    </message>
    <message>
        <source>{} is no ICC profile of RGB, grey or CMYK</source>
        <translation>{} 不是 RGB、灰度或 CMYK 的 ICC 配置文件</translation>
    </message>
    <message>
        <source>the profile {} is one of {}: use one of {}</source>
        <translation>配置文件 {} 属于 {}：请用 {} 的配置文件</translation>
    </message>
    <message>
        <source>the profile {} can't be opened: {}</source>
        <translation>无法打开配置文件 {}：{}</translation>
    </message>
    <message>
        <source>the profile {} can't be read: {}</source>
        <translation>无法读取配置文件 {}：{}</translation>
    </message>
    <message>
        <source>its curve of type {} is not known</source>
        <translation>其 {} 类型的曲线未知</translation>
    </message>
    <message>
        <source>it is no ICC profile</source>
        <translation>不是 ICC 配置文件</translation>
    </message>
    <message>
        <source>its table of tags is cut short</source>
        <translation>其标签表不完整</translation>
    </message>
    <message>
        <source>it has tables in place of curves and a matrix</source>
        <translation>它用查找表而非曲线与矩阵</translation>
    </message>
    <message>
        <source>it is a profile of other colours than the picture's</source>
        <translation>它不是该图像颜色的配置文件</translation>
    </message>
    <message>
        <source>its curve of kind {} is not known</source>
        <translation>其 {} 种类的曲线未知</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>it is not a file of {}</source>
        <translation>它不是 {} 的文件</translation>
    </message>
    <message>
        <source>its version {} is not known: only 1 is</source>
        <translation>版本 {} 未知：只支持 1</translation>
    </message>
    <message>
        <source>its kernels are not a list</source>
        <translation>其中的核不是列表</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>{} can't be read as a mask: {}</source>
        <translation>{} 无法作为蒙版读取：{}</translation>
    </message>
    <message>
        <source>&quot;format&quot; must be &quot;{}&quot;</source>
        <translation>&quot;format&quot; 必须为 &quot;{}&quot;</translation>
    </message>
    <message>
        <source>its version {} is not a whole number from 1</source>
        <translation>版本 {} 不是从 1 起的整数</translation>
    </message>
    <message>
        <source>it has version {}, made by a newer Kernelroom than this one</source>
        <translation>版本 {} 由更新的 Kernelroom 制作</translation>
    </message>
    <message>
        <source>it has {} steps, up to {} are allowed</source>
        <translation>有 {} 个步骤，最多允许 {} 个</translation>
    </message>
    <message>
        <source>a photo's snapshots must be a list of objects</source>
        <translation>照片的快照必须是对象列表</translation>
    </message>
    <message>
        <source>it is not a recipe: &quot;format&quot; must be &quot;{}&quot;</source>
        <translation>不是配方：&quot;format&quot; 必须为 &quot;{}&quot;</translation>
    </message>
    <message>
        <source>it has no list &quot;steps&quot;</source>
        <translation>没有列表 &quot;steps&quot;</translation>
    </message>
    <message>
        <source>a snapshot must have a name, a time and a list of steps</source>
        <translation>快照必须有名称、时间和步骤列表</translation>
    </message>
    <message>
        <source>{} can't be read as a recipe: {}</source>
        <translation>{} 无法作为配方读取：{}</translation>
    </message>
    <message>
        <source>step {}: {}</source>
        <translation>步骤 {}：{}</translation>
    </message>
    <message>
        <source>a snapshot's time {} can't be read</source>
        <translation>无法读取快照时间 {}</translation>
    </message>
    <message>
        <source>version {} of {} must be a whole number</source>
        <translation>{1} 的版本 {0} 必须是整数</translation>
    </message>
    <message>
        <source>opacity {} is not a number</source>
        <translation>不透明度 {} 不是数字</translation>
    </message>
    <message>
        <source>opacity {} is not allowed: 0 to 1</source>
        <translation>不允许不透明度 {}：应为 0 到 1</translation>
    </message>
    <message>
        <source>a step's name is one line of at most {} characters</source>
        <translation>步骤名称为一行，最多 {} 个字符</translation>
    </message>
    <message>
        <source>a step must be an object with the filter's id under filter</source>
        <translation>步骤必须是对象，filter 下为滤镜标识</translation>
    </message>
    <message>
        <source>values {} of {} must be an object</source>
        <translation>{1} 的值 {0} 必须是对象</translation>
    </message>
    <message>
        <source>name {} of {} must be a string</source>
        <translation>{1} 的名称 {0} 必须是文本</translation>
    </message>
    <message>
        <source>version {} of {} is newer than this one's {}</source>
        <translation>{1} 的版本 {0} 比此处的 {2} 新</translation>
    </message>
    <message>
        <source>held as a whole</source>
        <translation>整体载入</translation>
    </message>
    <message>
        <source>{} x {} pixels take {}, and half of the free memory is {}</source>
        <translation>{} x {} 像素需要 {}，而空闲内存的一半为 {}</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>there is no kernel in it</source>
        <translation>其中没有核</translation>
    </message>
    <message>
        <source>line {}: {} has a side beyond 1 to {}</source>
        <translation>第 {} 行：{} 的边长不在 1 到 {} 之间</translation>
    </message>
    <message>
        <source>line {}: the target {} has no letter of rgba</source>
        <translation>第 {} 行：目标 {} 不含 rgba 中的字母</translation>
    </message>
    <message>
        <source>line {}: the file ends where {} is wanted</source>
        <translation>第 {} 行：文件在应有{}处结束</translation>
    </message>
    <message>
        <source>line {}: {} stands where {} is wanted</source>
        <translation>第 {0} 行：应为{2}处却是 {1}</translation>
    </message>
    <message>
        <source>it has more than {} kernels</source>
        <translation>核多于 {} 个</translation>
    </message>
    <message>
        <source>{}: a kernel of {}x{} is not allowed: Aseprite takes up to {} a side</source>
        <translation>{}：不允许 {}x{} 的核：Aseprite 每边最多 {}</translation>
    </message>
    <message>
        <source>compat {} is not known: use {}</source>
        <translation>未知的 compat {}：请用 {}</translation>
    </message>
    <message>
        <source>the format {} is not known: {}</source>
        <translation>未知格式 {}：{}</translation>
    </message>
    <message>
        <source>{} can be read, not written</source>
        <translation>{} 只能读取，不能写入</translation>
    </message>
    <message>
        <source>there is no kernel to write</source>
        <translation>没有可写的核</translation>
    </message>
    <message>
        <source>{} holds one kernel, not {} ({})</source>
        <translation>{} 只含一个核，而非 {} 个（{}）</translation>
    </message>
    <message>
        <source>{} can't be read as a kernel: {}</source>
        <translation>{} 无法作为核读取：{}</translation>
    </message>
    <message>
        <source>{}: {} is not a finite number</source>
        <translation>{}：{} 不是有限数</translation>
    </message>
    <message>
        <source>the origin {},{} would need {} taps a side</source>
        <translation>原点 {},{} 每边需要 {} 个抽头</translation>
    </message>
    <message>
        <source>{} has no kernel to write: its filter is {}</source>
        <translation>{} 没有可写的核：其滤镜为{}</translation>
    </message>
    <message>
        <source>byte {} is not UTF-8 text</source>
        <translation>第 {} 字节不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>its format is not known by its name: {} are</source>
        <translation>从名称无法识别格式：可识别 {}</translation>
    </message>
    <message>
        <source>it has {} bytes: up to {} are allowed</source>
        <translation>有 {} 字节：最多允许 {}</translation>
    </message>
    <message>
        <source>{} can be written, not read</source>
        <translation>{} 只能写入，不能读取</translation>
    </message>
    <message>
        <source>there is no preset of GIMP's Convolution Matrix in it ({})</source>
        <translation>其中没有 GIMP 卷积矩阵的预设（{}）</translation>
    </message>
    <message>
        <source>the last list is not closed</source>
        <translation>最后的列表没有闭合</translation>
    </message>
    <message>
        <source>{}: the border {} is not known: {}</source>
        <translation>{}：未知边界 {}：{}</translation>
    </message>
    <message>
        <source>{}: {} {} is neither yes nor no</source>
        <translation>{}：{} {} 既非是也非否</translation>
    </message>
    <message>
        <source>{}: a kernel of {}x{} with origin {},{} does not fit GIMP's {}x{}, whose origin is in the middle</source>
        <translation>{}：{}x{}、原点 {},{} 的核不适合 GIMP 的 {}x{}（原点在中心）</translation>
    </message>
    <message>
        <source>it has more than {} presets</source>
        <translation>预设多于 {} 个</translation>
    </message>
    <message>
        <source>line {}: a text is not closed</source>
        <translation>第 {} 行：文本没有闭合</translation>
    </message>
    <message>
        <source>line {}: lists are nested more than {} deep</source>
        <translation>第 {} 行：列表嵌套超过 {} 层</translation>
    </message>
    <message>
        <source>line {}: a bracket is closed that was not opened</source>
        <translation>第 {} 行：闭合了未打开的括号</translation>
    </message>
    <message>
        <source>it is no matrix of G'MIC's: write (0,1,0;1,-4,1;0,1,0)</source>
        <translation>不是 G'MIC 的矩阵：请写 (0,1,0;1,-4,1;0,1,0)</translation>
    </message>
    <message>
        <source>boundary {} is not allowed: 0 to {}</source>
        <translation>不允许 boundary {}：应为 0 到 {}</translation>
    </message>
    <message>
        <source>row {} of the kernel has {} numbers, row 1 has {}: all rows must be of one length</source>
        <translation>核第 {} 行有 {} 个数，第 1 行有 {} 个：各行须等长</translation>
    </message>
    <message>
        <source>{}: {} is no size: write WxH+X+Y: numbers</source>
        <translation>{}：{} 不是尺寸：请写 WxH+X+Y: 数字</translation>
    </message>
    <message>
        <source>{}: {} numbers are no square: write WxH: numbers</source>
        <translation>{}：{} 个数不成方阵：请写 WxH: 数字</translation>
    </message>
    <message>
        <source>{}: it has {} numbers: too many</source>
        <translation>{}：有 {} 个数：过多</translation>
    </message>
    <message>
        <source>{}: a rectangle is written Rectangle:WxH+X+Y</source>
        <translation>{}：矩形写作 Rectangle:WxH+X+Y</translation>
    </message>
    <message>
        <source>{}: {}x{} is not allowed: 1 to {} a side</source>
        <translation>{}：不允许 {}x{}：每边 1 到 {}</translation>
    </message>
    <message>
        <source>{}: it has {} numbers, {}x{} wants {}</source>
        <translation>{}：有 {} 个数，{}x{} 需要 {} 个</translation>
    </message>
    <message>
        <source>the kernel {} is not known: there are {}</source>
        <translation>未知的核 {}：有 {}</translation>
    </message>
    <message>
        <source>{} of {} can't be made: its weights are not finite</source>
        <translation>无法生成 {1} 的 {0}：权重不是有限数</translation>
    </message>
    <message>
        <source>a side of {} is not allowed: 1 to {}</source>
        <translation>不允许边长 {}：应为 1 到 {}</translation>
    </message>
    <message>
        <source>FreiChen:{} is not a single kernel: there are {}</source>
        <translation>FreiChen:{} 不是单个核：有 {}</translation>
    </message>
    <message>
        <source>{} of {} can't be made: {}</source>
        <translation>无法生成 {1} 的 {0}：{2}</translation>
    </message>
    <message>
        <source>its numbers are {}: integers or floats are allowed</source>
        <translation>其数字为 {}：允许整数或浮点数</translation>
    </message>
    <message>
        <source>its shape {} is no kernel's: (rows, columns), 1 to {}</source>
        <translation>形状 {} 不是核：应为（行，列），1 到 {}</translation>
    </message>
    <message>
        <source>it has {} kernels: up to {} are allowed</source>
        <translation>有 {} 个核：最多允许 {} 个</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>内容不完整</translation>
    </message>
    <message>
        <source>its header can't be read: {}</source>
        <translation>无法读取文件头：{}</translation>
    </message>
    <message>
        <source>it can't be read: {}</source>
        <translation>无法读取：{}</translation>
    </message>
    <message>
        <source>it has {} bytes: an .acf file has {}</source>
        <translation>有 {} 字节：.acf 文件为 {} 字节</translation>
    </message>
    <message>
        <source>its scale is 0: it must be any other number</source>
        <translation>缩放为 0：必须是其他数</translation>
    </message>
    <message>
        <source>a kernel of {}x{} with origin {},{} does not fit Photoshop's {}x{}, whose origin is in the middle</source>
        <translation>{}x{}、原点 {},{} 的核不适合 Photoshop 的 {}x{}（原点在中心）</translation>
    </message>
    <message>
        <source>a weight of {} is not allowed: Photoshop takes -{} to {}</source>
        <translation>不允许权重 {}：Photoshop 接受 -{} 到 {}</translation>
    </message>
    <message>
        <source>there is no feConvolveMatrix in it</source>
        <translation>其中没有 feConvolveMatrix</translation>
    </message>
    <message>
        <source>line {}: a document that declares entities is not read</source>
        <translation>第 {} 行：不读取声明实体的文档</translation>
    </message>
    <message>
        <source>{}: order {} is not allowed</source>
        <translation>{}：不允许 order {}</translation>
    </message>
    <message>
        <source>{}: kernelMatrix has {} numbers, the order wants {}</source>
        <translation>{}：kernelMatrix 有 {} 个数，order 需要 {} 个</translation>
    </message>
    <message>
        <source>{}: {} is not allowed: 0 to {}</source>
        <translation>{}：不允许 {}：应为 0 到 {}</translation>
    </message>
    <message>
        <source>line {}: it is not XML: {}</source>
        <translation>第 {} 行：不是 XML：{}</translation>
    </message>
    <message>
        <source>it is not XML: {}</source>
        <translation>不是 XML：{}</translation>
    </message>
    <message>
        <source>{}: {} {} is not known: {}</source>
        <translation>{}：未知的 {} {}：{}</translation>
    </message>
    <message>
        <source>there is no number in it</source>
        <translation>其中没有数字</translation>
    </message>
    <message>
        <source>it is {}x{}: ImageJ's kernels have odd sides</source>
        <translation>为 {}x{}：ImageJ 的核边长为奇数</translation>
    </message>
    <message>
        <source>it is empty: there must be rows of numbers</source>
        <translation>为空：应有若干行数字</translation>
    </message>
    <message>
        <source>it has {} rows: up to {} are allowed</source>
        <translation>有 {} 行：最多允许 {} 行</translation>
    </message>
    <message>
        <source>line 1 must be WIDTH HEIGHT [SCALE [OFFSET]]</source>
        <translation>第 1 行应为 WIDTH HEIGHT [SCALE [OFFSET]]</translation>
    </message>
    <message>
        <source>line {}: {}x{} is not allowed: 1 to {} a side</source>
        <translation>第 {} 行：不允许 {}x{}：每边 1 到 {}</translation>
    </message>
    <message>
        <source>line {}: the scale is 0: it must be any other number</source>
        <translation>第 {} 行：缩放为 0：必须是其他数</translation>
    </message>
    <message>
        <source>it has {} rows of {} numbers, line {} says {} of {}</source>
        <translation>有 {} 行、每行 {} 个数，第 {} 行却写 {} 行 {} 个</translation>
    </message>
    <message>
        <source>line {} has {} numbers, the first row has {}</source>
        <translation>第 {} 行有 {} 个数，首行有 {} 个</translation>
    </message>
    <message>
        <source>some pixels have no finite value there (NaN or infinity): choose a part</source>
        <translation>该处有些像素不是有限值（NaN 或无穷）：请选择一部分</translation>
    </message>
    <message>
        <source>the region {},{},{},{} is not allowed: it must lie inside the picture of {} columns and {} rows</source>
        <translation>不允许区域 {},{},{},{}：必须位于 {} 列、{} 行的图像内</translation>
    </message>
    <message>
        <source>the picture before has {} rows and {} columns, the one after {} and {}: a kernel keeps the size</source>
        <translation>处理前的图像为 {} 行 {} 列，处理后为 {} 行 {} 列：核不改变大小</translation>
    </message>
    <message>
        <source>the picture was made smaller, from {}x{} to {}x{} rows and columns: a kernel keeps the size</source>
        <translation>图像从 {}x{} 缩小为 {}x{}（行与列）：核不改变大小</translation>
    </message>
    <message>
        <source>{} has no kernel to show: the probe reads convolutions</source>
        <translation>{}没有可显示的核：探针读取卷积</translation>
    </message>
    <message>
        <source>the pixel x {} y {} lies outside the picture</source>
        <translation>像素 x {} y {} 在图像之外</translation>
    </message>
    <message>
        <source>There is no place to show: the kernel does not fit into the crop</source>
        <translation>没有可显示的位置：核放不进裁切区</translation>
    </message>
    <message>
        <source>{} planes of weights can't be laid over {}: one for each</source>
        <translation>{} 个权重平面无法用于 {}：每个平面一个</translation>
    </message>
    <message>
        <source>planes of {}x{} and {}x{} are not allowed: all have one size</source>
        <translation>不允许 {}x{} 与 {}x{} 的平面：大小须相同</translation>
    </message>
    <message>
        <source>the steps change the photo's size: a kernel is learned from pictures of one size</source>
        <translation>步骤改变了照片大小：核须从同样大小的图像学习</translation>
    </message>
    <message>
        <source>{}×{} pixels are too few for {}×{} weights: zoom out, or take a smaller kernel</source>
        <translation>{}×{} 像素不足以学习 {}×{} 个权重：请缩小显示或用较小的核</translation>
    </message>
    <message>
        <source>the lines at the top have no end: a line of ---</source>
        <translation>开头各行没有结束：需一行 ---</translation>
    </message>
    <message>
        <source>this task has no end: a line of {}</source>
        <translation>此任务没有结束：需一行 {}</translation>
    </message>
    <message>
        <source>there is no page: each begins with # and its title</source>
        <translation>没有页面：每页以 # 及标题开头</translation>
    </message>
    <message>
        <source>a lesson begins with --- and its title</source>
        <translation>课程以 --- 及其标题开头</translation>
    </message>
    <message>
        <source>minutes {} is not allowed: 1 to {}</source>
        <translation>不允许 {} 分钟：应为 1 到 {}</translation>
    </message>
    <message>
        <source>a page needs a title after #</source>
        <translation>页面在 # 之后需要标题</translation>
    </message>
    <message>
        <source>there is another page {}: titles are unique</source>
        <translation>已有页面 {}：标题须唯一</translation>
    </message>
    <message>
        <source>{} is not known: there are {}</source>
        <translation>未知的 {}：有 {}</translation>
    </message>
    <message>
        <source>{} is empty</source>
        <translation>{} 为空</translation>
    </message>
    <message>
        <source>the task of {} has no words</source>
        <translation>{} 的任务没有文字</translation>
    </message>
    <message>
        <source>these words are on no page: begin one with # first</source>
        <translation>这些文字不在任何页面：请先以 # 开始一页</translation>
    </message>
    <message>
        <source>{} is not known: {}</source>
        <translation>未知的 {}：{}</translation>
    </message>
    <message>
        <source>the lesson has no {}: write {}: ...</source>
        <translation>课程没有 {}：请写 {}: ...</translation>
    </message>
    <message>
        <source>a stroke {} is not an object</source>
        <translation>笔画 {} 不是对象</translation>
    </message>
    <message>
        <source>a stroke has 1 to {} points, not {}</source>
        <translation>笔画有 1 到 {} 个点，而非 {} 个</translation>
    </message>
    <message>
        <source>a brush's strokes {} are not a list</source>
        <translation>画笔的笔画 {} 不是列表</translation>
    </message>
    <message>
        <source>a mask's {} {} is not a number</source>
        <translation>蒙版的 {} {} 不是数字</translation>
    </message>
    <message>
        <source>a mask's {} {} is not allowed: {} to {}</source>
        <translation>不允许蒙版的 {} {}：应为 {} 到 {}</translation>
    </message>
    <message>
        <source>a mask's {} {} is not {} numbers</source>
        <translation>蒙版的 {} {} 不是 {} 个数</translation>
    </message>
    <message>
        <source>a mask's {} {} is not known: use {}</source>
        <translation>蒙版的 {} {} 未知：请用 {}</translation>
    </message>
    <message>
        <source>a mask's {} {} is not true or false</source>
        <translation>蒙版的 {} {} 既非真也非假</translation>
    </message>
    <message>
        <source>a mask's filter {} is not the id of a filter</source>
        <translation>蒙版的滤镜 {} 不是滤镜标识</translation>
    </message>
    <message>
        <source>a mask's values {} are not an object</source>
        <translation>蒙版的值 {} 不是对象</translation>
    </message>
    <message>
        <source>a mask's limits {}, {} do not rise</source>
        <translation>蒙版的界限 {}、{} 不递增</translation>
    </message>
    <message>
        <source>a mask's item {} is not an object</source>
        <translation>蒙版的项 {} 不是对象</translation>
    </message>
    <message>
        <source>masks in masks are allowed up to {} deep</source>
        <translation>蒙版中的蒙版最多允许 {} 层</translation>
    </message>
    <message>
        <source>a mask of {} items is not allowed: 1 to {}</source>
        <translation>不允许 {} 项的蒙版：应为 1 到 {} 项</translation>
    </message>
    <message>
        <source>a mask must be an object with a list of items</source>
        <translation>蒙版必须是含项列表的对象</translation>
    </message>
    <message>
        <source>a mask's name {} is not a string</source>
        <translation>蒙版名称 {} 不是文本</translation>
    </message>
    <message>
        <source>item {}: {}</source>
        <translation>第 {} 项：{}</translation>
    </message>
    <message>
        <source>a range's limits {} do not rise</source>
        <translation>范围界限 {} 不递增</translation>
    </message>
    <message>
        <source>a mask's distances {}, {} do not rise from 0</source>
        <translation>蒙版的距离 {}、{} 未从 0 递增</translation>
    </message>
    <message>
        <source>a mask's path {} is not the path of a picture</source>
        <translation>蒙版的路径 {} 不是图像路径</translation>
    </message>
    <message>
        <source>a mask's {}</source>
        <translation>蒙版的{}</translation>
    </message>
    <message>
        <source>a polygon has 3 to {} points, not {}</source>
        <translation>多边形有 3 到 {} 个点，而非 {} 个</translation>
    </message>
    <message>
        <source>a mask by colour needs the pixels of its step</source>
        <translation>颜色蒙版需要其步骤的像素</translation>
    </message>
    <message>
        <source>{} can't be opened here</source>
        <translation>此处无法打开 {}</translation>
    </message>
    <message>
        <source>a mask by a filter's result needs the filters</source>
        <translation>滤镜结果蒙版需要滤镜</translation>
    </message>
    <message>
        <source>it is not an .npy file of real numbers</source>
        <translation>不是实数的 .npy 文件</translation>
    </message>
    <message>
        <source>it has no array (maps, depth, rows, columns), which a convolution's weights are</source>
        <translation>没有数组（图、深度、行、列），即卷积权重</translation>
    </message>
    <message>
        <source>.npy holds no bias: use .npz, .safetensors or .onnx</source>
        <translation>.npy 不含偏置：请用 .npz、.safetensors 或 .onnx</translation>
    </message>
    <message>
        <source>it is not a whole .npy file of numbers</source>
        <translation>不是完整的数字 .npy 文件</translation>
    </message>
    <message>
        <source>it is not a whole .npz file</source>
        <translation>不是完整的 .npz 文件</translation>
    </message>
    <message>
        <source>unpacked it has more than {} MiB</source>
        <translation>解压后超过 {} MiB</translation>
    </message>
    <message>
        <source>opened as a bank</source>
        <translation>作为核组打开</translation>
    </message>
    <message>
        <source>{} are read (no pickle, as .pt is one)</source>
        <translation>可读取 {}（不含 pickle，如 .pt）</translation>
    </message>
    <message>
        <source>it has no layer {}: {}</source>
        <translation>没有层 {}：{}</translation>
    </message>
    <message>
        <source>written as a bank</source>
        <translation>作为核组写入</translation>
    </message>
    <message>
        <source>{} are allowed</source>
        <translation>允许 {}</translation>
    </message>
    <message>
        <source>there is not enough memory for it</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>it is damaged, or of another version</source>
        <translation>已损坏，或属于其他版本</translation>
    </message>
    <message>
        <source>the layer {} reads {} planes: only those that read 1 or 3 can be laid over a photo</source>
        <translation>层 {} 读取 {} 个平面：只有读取 1 或 3 个的才能用于照片</translation>
    </message>
    <message>
        <source>the layer {} is a transposed convolution: it has no map at each pixel</source>
        <translation>层 {} 是转置卷积：并非每个像素都有值</translation>
    </message>
    <message>
        <source>the layer {} has {} maps: up to {} are shown</source>
        <translation>层 {} 有 {} 个图：最多显示 {} 个</translation>
    </message>
    <message>
        <source>the layer {} has kernels {}×{} that reach {} pixels: up to {}×{} and {} pixels are shown</source>
        <translation>层 {} 的核为 {}×{}，伸展 {} 像素：最多显示 {}×{} 和 {} 像素</translation>
    </message>
    <message>
        <source>weights of {}×{} are not allowed: all kernels of a bank have one size, here {}×{}</source>
        <translation>不允许 {}×{} 的权重：一组核大小须相同，此处为 {}×{}</translation>
    </message>
    <message>
        <source>its kernel weighs the colours differently, which a step's does not</source>
        <translation>其核对各颜色的权重不同，而步骤的核不会</translation>
    </message>
    <message>
        <source>a step has no activation: choose None to use the map as a step</source>
        <translation>步骤没有激活：请选“无”以将该图用作步骤</translation>
    </message>
    <message>
        <source>its kernel spans more than {} pixels</source>
        <translation>其核跨越超过 {} 像素</translation>
    </message>
    <message>
        <source>the {} maps is no step: a step lays one kernel, a sum of kernels or the magnitude of two</source>
        <translation>图的{}不是步骤：步骤使用一个核、核之和或两个核的幅值</translation>
    </message>
    <message>
        <source>feature maps are written as {}</source>
        <translation>特征图写为 {}</translation>
    </message>
    <message>
        <source>a network has up to {} layers: take one away first</source>
        <translation>网络最多 {} 层：请先去掉一层</translation>
    </message>
    <message>
        <source>a network has at least one layer: change this one instead</source>
        <translation>网络至少一层：请改动此层</translation>
    </message>
    <message>
        <source>layer {} is no convolution: it has no weights</source>
        <translation>层 {} 不是卷积：没有权重</translation>
    </message>
    <message>
        <source>{} {} is not allowed: a whole number, {} to {}</source>
        <translation>不允许 {} {}：应为整数，{} 到 {}</translation>
    </message>
    <message>
        <source>it is no network: it needs &quot;kernelroom_network&quot;: {}</source>
        <translation>不是网络：需要 &quot;kernelroom_network&quot;：{}</translation>
    </message>
    <message>
        <source>its &quot;layers&quot; must be a list of at least one layer</source>
        <translation>&quot;layers&quot; 必须是至少一层的列表</translation>
    </message>
    <message>
        <source>the kind {} is not known: {}</source>
        <translation>未知种类 {}：{}</translation>
    </message>
    <message>
        <source>{} groups can't share a depth of {} evenly</source>
        <translation>{} 组无法均分深度 {}</translation>
    </message>
    <message>
        <source>a convolution needs one of &quot;weights&quot;, &quot;bank&quot; and &quot;maps&quot;</source>
        <translation>卷积需要 &quot;weights&quot;、&quot;bank&quot;、&quot;maps&quot; 之一</translation>
    </message>
    <message>
        <source>{} weights are too many: up to {} are made</source>
        <translation>{} 个权重过多：最多 {} 个</translation>
    </message>
    <message>
        <source>{} {} is not allowed: one number, or [rows, columns]</source>
        <translation>不允许 {} {}：应为一个数或 [行, 列]</translation>
    </message>
    <message>
        <source>pixels that spread under a stride have no line in a file</source>
        <translation>带步幅扩展的像素在文件中无法表示</translation>
    </message>
    <message>
        <source>{} {} is not allowed: {} whole numbers</source>
        <translation>不允许 {} {}：应为 {} 个整数</translation>
    </message>
    <message>
        <source>{} has no {}: {}</source>
        <translation>{} 没有 {}：{}</translation>
    </message>
    <message>
        <source>layer {}: {}</source>
        <translation>层 {}：{}</translation>
    </message>
    <message>
        <source>the network reads {} planes: only one that reads 1 or 3 can be laid over a photo</source>
        <translation>网络读取 {} 个平面：只有读取 1 或 3 个的才能用于照片</translation>
    </message>
    <message>
        <source>the layers give {} numbers: up to {} are kept; read the photo smaller, or take fewer maps</source>
        <translation>各层共 {} 个数：最多保留 {} 个；请缩小读取照片或减少图</translation>
    </message>
    <message>
        <source>it has no Conv of two dimensions with its weights inside</source>
        <translation>没有含权重的二维 Conv</translation>
    </message>
    <message>
        <source>its weights take more than {} MiB</source>
        <translation>其权重超过 {} MiB</translation>
    </message>
    <message>
        <source>it holds no ONNX graph</source>
        <translation>不含 ONNX 图</translation>
    </message>
    <message>
        <source>its array {} lies in another file: save the model with its data inside</source>
        <translation>其数组 {} 在另一文件中：请将数据存入模型</translation>
    </message>
    <message>
        <source>its array {} is not of the shape {} that it says</source>
        <translation>其数组 {} 的形状与所述 {} 不符</translation>
    </message>
    <message>
        <source>an array in it is no array</source>
        <translation>其中的一个数组不是数组</translation>
    </message>
    <message>
        <source>{} reads nothing, or gives nothing</source>
        <translation>{} 没有输入或没有输出</translation>
    </message>
    <message>
        <source>it has {} inputs: a network here has one</source>
        <translation>有 {} 个输入：此处网络只有一个</translation>
    </message>
    <message>
        <source>{} has no sound alpha</source>
        <translation>{} 的 alpha 无效</translation>
    </message>
    <message>
        <source>{} has no stored weights (maps, depth, rows, columns)</source>
        <translation>{} 没有存储的权重（图、深度、行、列）</translation>
    </message>
    <message>
        <source>{} has no stored bias</source>
        <translation>{} 没有存储的偏置</translation>
    </message>
    <message>
        <source>{} has no stored weights (depth, maps, rows, columns)</source>
        <translation>{} 没有存储的权重（深度、图、行、列）</translation>
    </message>
    <message>
        <source>{} has {} groups for a depth of {}</source>
        <translation>{} 对深度 {2} 有 {1} 组</translation>
    </message>
    <message>
        <source>{} goes by a size that it is to have, which is not read</source>
        <translation>{} 依指定大小而定，无法读取</translation>
    </message>
    <message>
        <source>{} has output_padding of {}: layers have two axes</source>
        <translation>{} 的 output_padding 为 {}：层有两个轴</translation>
    </message>
    <message>
        <source>{} rounds its size up (ceil_mode), which is not read here</source>
        <translation>{} 向上取整大小（ceil_mode），此处不支持</translation>
    </message>
    <message>
        <source>{} has {} of {}: layers here have two axes</source>
        <translation>{} 的 {} 为 {}：此处层有两个轴</translation>
    </message>
    <message>
        <source>{} has an auto_pad of {}, which is not read here</source>
        <translation>{} 的 auto_pad 为 {}，此处不支持</translation>
    </message>
    <message>
        <source>{} has pads of {}: layers here have four</source>
        <translation>{} 的 pads 为 {}：此处层有四个</translation>
    </message>
    <message>
        <source>{} is no layer that is read here: {} are</source>
        <translation>{} 不是此处可读的层：可读 {}</translation>
    </message>
    <message>
        <source>it has more layers than the {} of a network here</source>
        <translation>层数超过此处网络的 {} 层</translation>
    </message>
    <message>
        <source>{} follows a Pad: only a Conv may</source>
        <translation>{} 跟在 Pad 之后：只允许 Conv</translation>
    </message>
    <message>
        <source>it gives out something else than its last layer</source>
        <translation>其输出不是最后一层</translation>
    </message>
    <message>
        <source>{} does not read the layer before it: only Add joins branches here</source>
        <translation>{} 没有读取前一层：此处只有 Add 连接分支</translation>
    </message>
    <message>
        <source>{} adds something else than two layers</source>
        <translation>{} 相加的不是两层</translation>
    </message>
    <message>
        <source>{} is not read: it must lay rows and columns around a picture by {}, constant by 0</source>
        <translation>{} 无法读取：它须在图像周围填充行列，按 {}，constant 为 0</translation>
    </message>
    <message>
        <source>{} has an array as its {}</source>
        <translation>{} 的 {} 是数组</translation>
    </message>
    <message>
        <source>{} pads what a Pad has padded</source>
        <translation>{} 再次填充 Pad 已填充的内容</translation>
    </message>
    <message>
        <source>layer {} can't be written: ONNX spreads pixels without a stride only</source>
        <translation>层 {} 无法写入：ONNX 只在无步幅时扩展像素</translation>
    </message>
    <message>
        <source>layer {} can't be written: ONNX adds less than a stride at the end</source>
        <translation>层 {} 无法写入：ONNX 在末端添加的少于一个步幅</translation>
    </message>
    <message>
        <source>layer {} can't be written: onnxruntime pads a pooling by less than the {}x{} values of its window, whatever their dilation</source>
        <translation>无法写入层 {}：onnxruntime 的池化填充必须小于其窗口的 {}x{} 个值，无论其空洞多大</translation>
    </message>
    <message>
        <source>layer {} can't be written for pictures of any size: its padding 'same' at a stride above 1 depends on the size</source>
        <translation>层 {} 无法写为适合任意大小：步幅大于 1 时其填充 'same' 取决于大小</translation>
    </message>
    <message>
        <source>layer {} can't be written: ONNX has no padding that repeats the edge as a mirror does (zero, clamp, reflect and wrap can)</source>
        <translation>层 {} 无法写入：ONNX 没有重复边缘的镜像填充（可用 zero、clamp、reflect、wrap）</translation>
    </message>
    <message>
        <source>it is cut short, or no safetensors file</source>
        <translation>内容不完整，或不是 safetensors 文件</translation>
    </message>
    <message>
        <source>its header lists no arrays</source>
        <translation>文件头没有列出数组</translation>
    </message>
    <message>
        <source>its array {} has no sound shape or place</source>
        <translation>数组 {} 的形状或位置无效</translation>
    </message>
    <message>
        <source>its array {} is cut short, or not of the shape it says</source>
        <translation>数组 {} 不完整，或与所述形状不符</translation>
    </message>
    <message>
        <source>its array {} lies over another</source>
        <translation>数组 {} 与另一数组重叠</translation>
    </message>
    <message>
        <source>it is cut short, or no ONNX file</source>
        <translation>内容不完整，或不是 ONNX 文件</translation>
    </message>
    <message>
        <source>a name in it is a number</source>
        <translation>其中一个名称是数字</translation>
    </message>
    <message>
        <source>a part of it has more than {} fields</source>
        <translation>其中一部分超过 {} 个字段</translation>
    </message>
    <message>
        <source>it has more than {} whole numbers in a list</source>
        <translation>列表中整数多于 {} 个</translation>
    </message>
    <message>
        <source>it is no ONNX file</source>
        <translation>不是 ONNX 文件</translation>
    </message>
    <message>
        <source>it is a moving AVIF that can't be read</source>
        <translation>是无法读取的动态 AVIF</translation>
    </message>
    <message>
        <source>it is damaged or cut off</source>
        <translation>已损坏或被截断</translation>
    </message>
    <message>
        <source>it is damaged or cut off: its data ends early</source>
        <translation>已损坏或被截断：数据提前结束</translation>
    </message>
    <message>
        <source>it is a BMP for printers, which is not supported</source>
        <translation>是打印机用 BMP，不支持</translation>
    </message>
    <message>
        <source>it is damaged: its run lengths do not fit its depth</source>
        <translation>已损坏：游程与位深不符</translation>
    </message>
    <message>
        <source>it is a BMP of {}, which is not supported</source>
        <translation>是 {} 的 BMP，不支持</translation>
    </message>
    <message>
        <source>it is {} {}, whose {} this installs: {}</source>
        <translation>是{} {}，其{}可这样安装：{}</translation>
    </message>
    <message>
        <source>it is a JPEG-LS picture, which is not supported</source>
        <translation>是 JPEG-LS 图像，不支持</translation>
    </message>
    <message>
        <source>it is a JPEG of {}, which is not supported</source>
        <translation>是 {} 的 JPEG，不支持</translation>
    </message>
    <message>
        <source>it is a damaged JPEG of CMYK, which is not supported</source>
        <translation>是已损坏的 CMYK JPEG，不支持</translation>
    </message>
    <message>
        <source>it is a JPEG 2000 {}, which is not supported</source>
        <translation>是 {} 的 JPEG 2000，不支持</translation>
    </message>
    <message>
        <source>it is a deep OpenEXR picture, which is not supported</source>
        <translation>是深度 OpenEXR 图像，不支持</translation>
    </message>
    <message>
        <source>its channels are {}: R, G and B, or Y, are opened</source>
        <translation>其通道为 {}：可打开 R、G、B 或 Y</translation>
    </message>
    <message>
        <source>its channels are of several sizes, which is not supported</source>
        <translation>各通道大小不同，不支持</translation>
    </message>
    <message>
        <source>{}: its data ends early</source>
        <translation>{}：数据提前结束</translation>
    </message>
    <message>
        <source>it is a Photoshop picture {}, which is not supported</source>
        <translation>是 {} 的 Photoshop 图像，不支持</translation>
    </message>
    <message>
        <source>{}: its table of colours is too short</source>
        <translation>{}：颜色表过短</translation>
    </message>
    <message>
        <source>it is a Photoshop picture of CMYK floats, not supported</source>
        <translation>是 CMYK 浮点的 Photoshop 图像，不支持</translation>
    </message>
    <message>
        <source>a resource is cut off</source>
        <translation>有一个资源被截断</translation>
    </message>
    <message>
        <source>it is damaged: its header is cut short</source>
        <translation>已损坏：文件头不完整</translation>
    </message>
    <message>
        <source>it has {} channels, 1 to 4 are allowed</source>
        <translation>有 {} 个通道，允许 1 到 4 个</translation>
    </message>
    <message>
        <source>it is damaged: its white is {}, not 1 to 65535</source>
        <translation>已损坏：其白为 {}，应为 1 到 65535</translation>
    </message>
    <message>
        <source>it is damaged: it has no channels</source>
        <translation>已损坏：没有通道</translation>
    </message>
    <message>
        <source>it is damaged: its header lacks a number</source>
        <translation>已损坏：文件头缺少数字</translation>
    </message>
    <message>
        <source>it is damaged: one of its samples is no number</source>
        <translation>已损坏：有样本不是数字</translation>
    </message>
    <message>
        <source>it is damaged: its scale is no number</source>
        <translation>已损坏：缩放不是数字</translation>
    </message>
    <message>
        <source>it is damaged, or no drawing</source>
        <translation>已损坏，或不是矢量图</translation>
    </message>
    <message>
        <source>it is a Targa with {}, which is not supported</source>
        <translation>这是带有{}的 Targa 图像，不受支持</translation>
    </message>
    <message>
        <source>it is a TIFF {}, which is not supported</source>
        <translation>是 {} 的 TIFF，不支持</translation>
    </message>
    <message>
        <source>it is damaged: it says nowhere where its pixels are</source>
        <translation>已损坏：没有说明像素位置</translation>
    </message>
    <message>
        <source>it is damaged: one of its tiles is too small</source>
        <translation>已损坏：其中一个图块太小</translation>
    </message>
    <message>
        <source>it is damaged: it has fewer channels than colours</source>
        <translation>已损坏：通道少于颜色</translation>
    </message>
    <message>
        <source>it is damaged: its palette does not fit its depth</source>
        <translation>已损坏：调色板与位深不符</translation>
    </message>
    <message>
        <source>it is damaged: Lab has three channels</source>
        <translation>已损坏：Lab 有三个通道</translation>
    </message>
    <message>
        <source>it is a Lab TIFF of {} bits, which is not supported</source>
        <translation>是 {} 位的 Lab TIFF，不支持</translation>
    </message>
    <message>
        <source>it is a TIFF of {} inks, which is not supported</source>
        <translation>是 {} 种油墨的 TIFF，不支持</translation>
    </message>
    <message>
        <source>its CMYK profile can't be followed</source>
        <translation>无法使用其 CMYK 配置文件</translation>
    </message>
    <message>
        <source>its samples are {}, not 8, 16 bit or float</source>
        <translation>其样本为 {}，而非 8、16 位或浮点</translation>
    </message>
    <message>
        <source>{} has no compression {}: {}</source>
        <translation>{} 没有压缩方式 {}：{}</translation>
    </message>
    <message>
        <source>quality {} is not allowed, use 1 to 100</source>
        <translation>不允许质量 {}，请用 1 到 100</translation>
    </message>
    <message>
        <source>subsampling {} is not known, use {}</source>
        <translation>未知的子采样 {}，请用 {}</translation>
    </message>
    <message>
        <source>{} has no choice of compression</source>
        <translation>{} 不能选择压缩方式</translation>
    </message>
    <message>
        <source>{}, use {}</source>
        <translation>{}，请用 {}</translation>
    </message>
    <message>
        <source>it is not a picture of a known kind: {}</source>
        <translation>不是已知类型的图像：{}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>it is {}, not a picture: {}</source>
        <translation>是{}，不是图像：{}</translation>
    </message>
    <message>
        <source>its name is not allowed</source>
        <translation>名称不被允许</translation>
    </message>
    <message>
        <source>there is no photo in these folders</source>
        <translation>这些文件夹中没有照片</translation>
    </message>
    <message>
        <source>it is a folder without photos</source>
        <translation>是没有照片的文件夹</translation>
    </message>
    <message>
        <source>read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>it is damaged: {} x {} pixels are no picture</source>
        <translation>已损坏：{} x {} 像素不是图像</translation>
    </message>
    <message>
        <source>{} x {} is {} megapixels, the limit is {}</source>
        <translation>{} x {} 为 {} 百万像素，上限为 {}</translation>
    </message>
    <message>
        <source>{} x {} would take {} GiB, half of this computer's memory is {} GiB</source>
        <translation>{} x {} 需要 {} GiB，本机内存的一半为 {} GiB</translation>
    </message>
    <message>
        <source>its header claims {} x {} pixels, far more than its {} bytes of data can hold</source>
        <translation>文件头称有 {} x {} 像素，远超其 {} 字节所能容纳</translation>
    </message>
    <message>
        <source>it claims {} x {} pixels in {} bytes, which no photo does</source>
        <translation>称 {2} 字节中有 {0} x {1} 像素，照片不可能如此</translation>
    </message>
    <message>
        <source>it has no page {} that can be opened</source>
        <translation>没有可打开的第 {} 页</translation>
    </message>
    <message>
        <source>its name is not text</source>
        <translation>名称不是文本</translation>
    </message>
    <message>
        <source>its directories are nested too deeply</source>
        <translation>目录嵌套过深</translation>
    </message>
    <message>
        <source>{} is not allowed: an animation ends in .gif or .webp</source>
        <translation>不允许 {}：动画以 .gif 或 .webp 结尾</translation>
    </message>
    <message>
        <source>The animation can't be encoded: {}</source>
        <translation>无法编码动画：{}</translation>
    </message>
    <message>
        <source>written with all pages</source>
        <translation>以全部页写入</translation>
    </message>
    <message>
        <source>it could not be encoded</source>
        <translation>无法编码</translation>
    </message>
    <message>
        <source>opened page by page</source>
        <translation>逐页打开</translation>
    </message>
    <message>
        <source>it has one page only</source>
        <translation>只有一页</translation>
    </message>
    <message>
        <source>it is not a little-endian TIFF of 32 bits</source>
        <translation>不是 32 位小端 TIFF</translation>
    </message>
    <message>
        <source>all pages together take more than 4 GB</source>
        <translation>全部页共超过 4 GB</translation>
    </message>
    <message>
        <source>a TIFF holds {} pages</source>
        <translation>TIFF 可容纳 {} 页</translation>
    </message>
    <message>
        <source>page {} is {} x {} and the first {} x {}: frames of a {} have one size, use a TIFF</source>
        <translation>第 {} 页为 {} x {}，首页为 {} x {}：{} 的各帧大小须相同，请用 TIFF</translation>
    </message>
    <message>
        <source>page {} has another colour profile than the first, and frames of a {} have one: choose a profile for all, or use a TIFF</source>
        <translation>第 {} 页的颜色配置文件与首页不同，而 {} 的各帧只有一个：请为全部选择一个，或用 TIFF</translation>
    </message>
    <message>
        <source>its frames take more than 2 GB together: use a TIFF</source>
        <translation>各帧共超过 2 GB：请用 TIFF</translation>
    </message>
    <message>
        <source>it holds {} pictures</source>
        <translation>含 {} 张图像</translation>
    </message>
    <message>
        <source>{} has no {}</source>
        <translation>{} 没有 {}</translation>
    </message>
    <message>
        <source>a .pgm holds grey only, use .ppm</source>
        <translation>.pgm 只含灰度，请用 .ppm</translation>
    </message>
    <message>
        <source>{} x {} is too large for {}, whose sides have up to {} pixels</source>
        <translation>{} x {} 对 {} 过大，其边长最多 {} 像素</translation>
    </message>
    <message>
        <source>its name, or its folder's, is not text</source>
        <translation>其名称或文件夹名称不是文本</translation>
    </message>
    <message>
        <source>it has no TIFF header</source>
        <translation>没有 TIFF 文件头</translation>
    </message>
    <message>
        <source>its header is cut short</source>
        <translation>文件头不完整</translation>
    </message>
    <message>
        <source>a directory lies outside the file</source>
        <translation>有目录位于文件之外</translation>
    </message>
    <message>
        <source>its directories have too many entries</source>
        <translation>目录条目过多</translation>
    </message>
    <message>
        <source>it has no directory</source>
        <translation>没有目录</translation>
    </message>
    <message>
        <source>read by parts</source>
        <translation>分块读取</translation>
    </message>
    <message>
        <source>a {} is unpacked as a whole</source>
        <translation>{} 需整体解压</translation>
    </message>
    <message>
        <source>OpenSlide says: {}</source>
        <translation>OpenSlide 报告：{}</translation>
    </message>
    <message>
        <source>it is a raw photo, which is developed as a whole</source>
        <translation>是原始照片，需整体冲洗</translation>
    </message>
    <message>
        <source>it is to be turned (orientation {})</source>
        <translation>需要旋转（方向 {}）</translation>
    </message>
    <message>
        <source>it is YCbCr in a codec that does not know it</source>
        <translation>是该编解码器不支持的 YCbCr</translation>
    </message>
    <message>
        <source>it is packed in pieces of {}, and up to {} are read at a time: save it in tiles first</source>
        <translation>以 {} 为块压缩，而一次最多读取 {}：请先存为分块</translation>
    </message>
    <message>
        <source>its axes are {}, not ..., y, x</source>
        <translation>其轴为 {}，而非 ..., y, x</translation>
    </message>
    <message>
        <source>its samples are {}, not {}</source>
        <translation>其样本为 {}，而非 {}</translation>
    </message>
    <message>
        <source>it has {} channels, 1 to 4 are opened</source>
        <translation>有 {} 个通道，可打开 1 到 4 个</translation>
    </message>
    <message>
        <source>it is no OME-Zarr, or damaged</source>
        <translation>不是 OME-Zarr，或已损坏</translation>
    </message>
    <message>
        <source>MP4 could not be encoded whole on this machine</source>
        <translation>本机无法完整编码 MP4</translation>
    </message>
    <message>
        <source>MP4 can't be encoded on this machine</source>
        <translation>本机无法编码 MP4</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>被停止</translation>
    </message>
    <message>
        <source>{}= gave {}, which is not allowed</source>
        <translation>{}= 给出 {}，不被允许</translation>
    </message>
    <message>
        <source>a filter's seconds {} are not allowed</source>
        <translation>不允许滤镜的秒数 {}</translation>
    </message>
    <message>
        <source>a filter has {} values, up to {} are allowed</source>
        <translation>滤镜有 {} 个值，最多允许 {} 个</translation>
    </message>
    <message>
        <source>a filter's description can't be read: {}</source>
        <translation>无法读取滤镜描述：{}</translation>
    </message>
    <message>
        <source>a filter's {} {} is not allowed: a name on a line</source>
        <translation>不允许滤镜的 {} {}：应为一行名称</translation>
    </message>
    <message>
        <source>{} names no packages that it needs</source>
        <translation>{} 没有列出所需的包</translation>
    </message>
    <message>
        <source>{} needs {}, and this build of Kernelroom can't take packages in; Kernelroom as pip or ./run install it can</source>
        <translation>{} 需要 {}，此版 Kernelroom 不能安装包；pip 或 ./run install 安装的可以</translation>
    </message>
    <message>
        <source>{} can't be had: pip says: {}</source>
        <translation>无法获取 {}：pip 报告：{}</translation>
    </message>
    <message>
        <source>it is a folder without {}</source>
        <translation>是没有 {} 的文件夹</translation>
    </message>
    <message>
        <source>it is installed already: remove it first</source>
        <translation>已安装：请先移除</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>{} is a link or no ordinary file</source>
        <translation>{} 是链接或非普通文件</translation>
    </message>
    <message>
        <source>it is larger than {}</source>
        <translation>大于 {}</translation>
    </message>
    <message>
        <source>read as a plugin</source>
        <translation>作为插件读取</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>its {} is not known yet</source>
        <translation>其 {} 尚未知</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>列出</translation>
    </message>
    <message>
        <source>what is kept of a plugin can't be read</source>
        <translation>无法读取所保存的插件信息</translation>
    </message>
    <message>
        <source>{} is no time</source>
        <translation>{} 不是时间</translation>
    </message>
    <message>
        <source>its process does not answer</source>
        <translation>其进程没有响应</translation>
    </message>
    <message>
        <source>{} is no Python module</source>
        <translation>{} 不是 Python 模块</translation>
    </message>
    <message>
        <source>there is no {} in it</source>
        <translation>其中没有 {}</translation>
    </message>
    <message>
        <source>{}: &quot;format&quot; must be &quot;{}&quot;</source>
        <translation>{}：&quot;format&quot; 必须为 &quot;{}&quot;</translation>
    </message>
    <message>
        <source>{}: its version {} is not {}</source>
        <translation>{}：版本 {} 不是 {}</translation>
    </message>
    <message>
        <source>{}: &quot;files&quot; must be a list of up to {} names</source>
        <translation>{}：&quot;files&quot; 必须是最多 {} 个名称的列表</translation>
    </message>
    <message>
        <source>{} is a link, which is not allowed</source>
        <translation>{} 是链接，不被允许</translation>
    </message>
    <message>
        <source>{} is larger than {} MB</source>
        <translation>{} 大于 {} MB</translation>
    </message>
    <message>
        <source>it holds more than {} MB</source>
        <translation>内容超过 {} MB</translation>
    </message>
    <message>
        <source>the path {} is not allowed: {}NAME{}</source>
        <translation>不允许路径 {}：{}NAME{}</translation>
    </message>
    <message>
        <source>{} is named but not in it</source>
        <translation>列出了 {}，但其中没有</translation>
    </message>
    <message>
        <source>{} can't be read as a bundle: {}</source>
        <translation>{} 无法作为预设包读取：{}</translation>
    </message>
    <message>
        <source>there is no preset {}: {}</source>
        <translation>没有预设 {}：{}</translation>
    </message>
    <message>
        <source>there already is a preset {}: choose another name</source>
        <translation>已有预设 {}：请用其他名称</translation>
    </message>
    <message>
        <source>there already is a preset {} in {}</source>
        <translation>{1} 中已有预设 {0}</translation>
    </message>
    <message>
        <source>the preset {} is built in and can't be {}</source>
        <translation>预设 {} 是内置的，无法{}</translation>
    </message>
    <message>
        <source>the preset {} can't be {}: its folder can't be written to</source>
        <translation>预设 {} 无法{}：其文件夹不可写</translation>
    </message>
    <message>
        <source>{} can't be read as a preset: {}</source>
        <translation>{} 无法作为预设读取：{}</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>移走</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>it is not a preset: &quot;format&quot; must be &quot;{}&quot;</source>
        <translation>不是预设：&quot;format&quot; 必须为 &quot;{}&quot;</translation>
    </message>
    <message>
        <source>its name {} is not a text</source>
        <translation>其名称 {} 不是文本</translation>
    </message>
    <message>
        <source>its tags {} are not a list of texts</source>
        <translation>其标签 {} 不是文本列表</translation>
    </message>
    <message>
        <source>it has no step</source>
        <translation>没有步骤</translation>
    </message>
    <message>
        <source>the name {} is not allowed: 1 to {} letters</source>
        <translation>不允许名称 {}：应为 1 到 {} 个字符</translation>
    </message>
    <message>
        <source>its {} {} is not a text</source>
        <translation>其 {} {} 不是文本</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>a photo must be an object</source>
        <translation>照片必须是对象</translation>
    </message>
    <message>
        <source>a photo's steps must be lists and its picture a file's name</source>
        <translation>照片的步骤必须是列表，图像必须是文件名</translation>
    </message>
    <message>
        <source>it is not a journal: &quot;format&quot; must be &quot;{}&quot;</source>
        <translation>不是日志：&quot;format&quot; 必须为 &quot;{}&quot;</translation>
    </message>
    <message>
        <source>its version {} is not known</source>
        <translation>版本 {} 未知</translation>
    </message>
    <message>
        <source>it has no list of photos, or no time</source>
        <translation>没有照片列表或时间</translation>
    </message>
    <message>
        <source>its time {} can't be read</source>
        <translation>无法读取时间 {}</translation>
    </message>
    <message>
        <source>{} is no camera raw photo, which it develops only</source>
        <translation>{} 不是相机原始照片，它只冲洗这类照片</translation>
    </message>
    <message>
        <source>it has to be the first step: the photo has another size here</source>
        <translation>必须是第一步：照片在此处大小不同</translation>
    </message>
    <message>
        <source>{} is no drawing: use Resize</source>
        <translation>{} 不是矢量图：请用调整大小</translation>
    </message>
    <message>
        <source>{} is not allowed: a file of frames ends in {}</source>
        <translation>不允许 {}：帧文件以 {} 结尾</translation>
    </message>
    <message>
        <source>{} gives no frames: say which number of it is to change</source>
        <translation>{} 不产生帧：请指明要改变哪个数</translation>
    </message>
    <message>
        <source>{} is not a number: it can't go from one value to another</source>
        <translation>{} 不是数字：无法从一个值变到另一个值</translation>
    </message>
    <message>
        <source>{} {} is not allowed: {} to {}</source>
        <translation>不允许 {} {}：应为 {} 到 {}</translation>
    </message>
    <message>
        <source>{} makes frames of other sizes, or too many large ones: choose another number, fewer frames or a smaller side</source>
        <translation>{} 产生大小不一或过多的大帧：请选其他数、减少帧数或缩小边长</translation>
    </message>
    <message>
        <source>gave {}, not an array of {}</source>
        <translation>给出 {}，而非 {} 的数组</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>a mask can't be made of {}: its result is no picture in place</source>
        <translation>无法由 {} 生成蒙版：其结果不是原位图像</translation>
    </message>
    <message>
        <source>{}, of the pattern {}, is no file name</source>
        <translation>{}（由模式 {} 得出）不是文件名</translation>
    </message>
    <message>
        <source>a pattern has up to {} characters, not {}</source>
        <translation>模式最多 {} 个字符，而非 {}</translation>
    </message>
    <message>
        <source>{} has a brace without its partner: {}</source>
        <translation>{} 的大括号不成对：{}</translation>
    </message>
    <message>
        <source>{} has a slash: a name has none</source>
        <translation>{} 含斜杠：名称不能有斜杠</translation>
    </message>
    <message>
        <source>{} has {}: names on Windows and memory cards have none</source>
        <translation>{} 含有 {}：Windows 和存储卡上的文件名不能有</translation>
    </message>
    <message>
        <source>the name is empty: use for example {name}-edited</source>
        <translation>名称为空：例如用 {name}-edited</translation>
    </message>
    <message>
        <source>the field {{{}}} is not known: {}</source>
        <translation>未知字段 {{{}}}：{}</translation>
    </message>
    <message>
        <source>the export preset {} is not known: {}</source>
        <translation>未知的导出预设 {}：{}</translation>
    </message>
    <message>
        <source>its version {} is not {}</source>
        <translation>版本 {} 不是 {}</translation>
    </message>
    <message>
        <source>it has no list &quot;presets&quot; of 1 to {}</source>
        <translation>没有 1 到 {} 项的列表 &quot;presets&quot;</translation>
    </message>
    <message>
        <source>a preset's name is one line of at most {} characters</source>
        <translation>预设名称为一行，最多 {} 个字符</translation>
    </message>
    <message>
        <source>there are {} export presets: delete one first</source>
        <translation>已有 {} 个导出预设：请先删除一个</translation>
    </message>
    <message>
        <source>{} can't be used: {}</source>
        <translation>无法使用{}：{}</translation>
    </message>
    <message>
        <source>a preset has no name</source>
        <translation>有预设没有名称</translation>
    </message>
    <message>
        <source>{} has no {}: it has {}</source>
        <translation>{} 没有 {}：有 {}</translation>
    </message>
    <message>
        <source>sharpening by {} is not allowed, use 0 to 5</source>
        <translation>不允许锐化 {}，请用 0 到 5</translation>
    </message>
    <message>
        <source>a radius of {} px is not allowed, use 0.1 to 10 px</source>
        <translation>不允许半径 {} px，请用 0.1 到 10 px</translation>
    </message>
    <message>
        <source>depth {} is not known, use {}</source>
        <translation>未知位深 {}，请用 {}</translation>
    </message>
    <message>
        <source>the metadata {} are not known, use {}</source>
        <translation>未知元数据选项 {}，请用 {}</translation>
    </message>
    <message>
        <source>it is no object with settings</source>
        <translation>不是设置对象</translation>
    </message>
    <message>
        <source>the setting {} is not known</source>
        <translation>未知设置 {}</translation>
    </message>
    <message>
        <source>{} is {}, use {}</source>
        <translation>{} 为 {}，请用 {}</translation>
    </message>
    <message>
        <source>{} px is not allowed, use 1 to {} px</source>
        <translation>不允许 {} px，请用 1 到 {} px</translation>
    </message>
    <message>
        <source>{} % is not allowed, use 1 to 1000 %</source>
        <translation>不允许 {} %，请用 1 到 1000 %</translation>
    </message>
    <message>
        <source>{} is no size: use pixels as 2048 px, or a share as 50 %</source>
        <translation>{} 不是尺寸：请用像素如 2048 px，或比例如 50 %</translation>
    </message>
    <message>
        <source>files are written in RGB profiles that have the way from colours</source>
        <translation>文件以具有输出转换的 RGB 配置文件写入</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>{} allowed</source>
        <translation>允许 {}</translation>
    </message>
    <message>
        <source>a {} is packed as a whole, {} x {} pixels take {} of memory, and {} are free: use a TIFF</source>
        <translation>{} 需整体压缩，{} x {} 像素需要 {} 内存，空闲 {}：请用 TIFF</translation>
    </message>
    <message>
        <source>{} x {} pixels with their smaller levels take up to {}, and {} are free on that disk</source>
        <translation>{} x {} 像素及其缩小级最多需要 {}，该磁盘空闲 {}</translation>
    </message>
    <message>
        <source>another program keeps it locked</source>
        <translation>被其他程序锁定</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>为只读</translation>
    </message>
    <message>
        <source>a name in it is not UTF-8 text</source>
        <translation>其中有名称不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>it is a folder with other files</source>
        <translation>是含其他文件的文件夹</translation>
    </message>
    <message>
        <source>it is a file, and a Zarr is a folder</source>
        <translation>是文件，而 Zarr 是文件夹</translation>
    </message>
    <message>
        <source>the folder {} does not exist</source>
        <translation>文件夹 {} 不存在</translation>
    </message>
    <message>
        <source>the folder {} can't be written to</source>
        <translation>文件夹 {} 不可写</translation>
    </message>
    <message>
        <source>its lists are nested too deeply</source>
        <translation>列表嵌套过深</translation>
    </message>
    <message>
        <source>{} is not JSON</source>
        <translation>{} 不是 JSON</translation>
    </message>
    <message>
        <source>it has {} characters, up to {} are allowed</source>
        <translation>有 {} 个字符，最多允许 {}</translation>
    </message>
    <message>
        <source>a number has {} digits, up to {} are allowed</source>
        <translation>有数字为 {} 位，最多允许 {} 位</translation>
    </message>
    <message>
        <source>the number {} is too large</source>
        <translation>数字 {} 过大</translation>
    </message>
    <message>
        <source>line {}, column {} is not JSON: {}</source>
        <translation>第 {} 行第 {} 列不是 JSON：{}</translation>
    </message>
    <message>
        <source>there is something of that name: choose another</source>
        <translation>已有同名者：请用其他名称</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>移到一旁</translation>
    </message>
    <message>
        <source>{} terms are not allowed: 1 to {}</source>
        <translation>不允许 {} 项：应为 1 到 {}</translation>
    </message>
    <message>
        <source>a grid of {}x{} is not allowed: 1 or more a side</source>
        <translation>不允许 {}x{} 的网格：每边至少 1</translation>
    </message>
    <message>
        <source>the bank {} is not known: {}</source>
        <translation>未知核组 {}：{}</translation>
    </message>
    <message>
        <source>blend mode {} is not known: {}</source>
        <translation>未知的混合模式 {}：{}</translation>
    </message>
    <message>
        <source>blend channels {} are not known: use letters of rgba, or {}</source>
        <translation>未知混合通道 {}：请用 rgba 中的字母，或 {}</translation>
    </message>
    <message>
        <source>{} {} is not a word</source>
        <translation>{} {} 不是单词</translation>
    </message>
    <message>
        <source>the table {} can't be opened: it is not an ordinary file</source>
        <translation>无法打开查找表 {}：不是普通文件</translation>
    </message>
    <message>
        <source>the table {} has {} bytes: at most {} are read</source>
        <translation>查找表 {} 有 {} 字节：最多读取 {}</translation>
    </message>
    <message>
        <source>the table {} does not say LUT_1D_SIZE or LUT_3D_SIZE</source>
        <translation>查找表 {} 没有 LUT_1D_SIZE 或 LUT_3D_SIZE</translation>
    </message>
    <message>
        <source>the table {} has a size of {}: 2 to {}</source>
        <translation>查找表 {} 的大小为 {}：应为 2 到 {}</translation>
    </message>
    <message>
        <source>the table {} has {} colours: {} are said</source>
        <translation>查找表 {} 有 {} 种颜色：声明为 {}</translation>
    </message>
    <message>
        <source>the table {} has a DOMAIN_MAX that is not above DOMAIN_MIN</source>
        <translation>查找表 {} 的 DOMAIN_MAX 不大于 DOMAIN_MIN</translation>
    </message>
    <message>
        <source>the table {} can't be opened: {}</source>
        <translation>无法打开查找表 {}：{}</translation>
    </message>
    <message>
        <source>the table {} can't be read: {}</source>
        <translation>无法读取查找表 {}：{}</translation>
    </message>
    <message>
        <source>line {} of the table {} can't be read: {}</source>
        <translation>无法读取查找表 {1} 的第 {0} 行：{2}</translation>
    </message>
    <message>
        <source>the table {} has two sizes, 1D and 3D: one is read</source>
        <translation>表 {} 有 1D 和 3D 两种大小：只能读取一种</translation>
    </message>
    <message>
        <source>pixels of shape {} and type {} are not allowed: they must be (rows, columns, depth) of floating-point values</source>
        <translation>不允许形状 {}、类型 {} 的像素：应为浮点的（行、列、深度）</translation>
    </message>
    <message>
        <source>the picture is {} deep, but the bank{} needs a depth of {}: weights are (maps, depth, rows, columns)</source>
        <translation>图像深度为 {}，而核组{}需要深度 {}：权重为（图、深度、行、列）</translation>
    </message>
    <message>
        <source>weights of shape {} are not allowed: they must be (maps, depth, rows, columns), each at least 1</source>
        <translation>不允许形状 {} 的权重：应为（图、深度、行、列），各至少 1</translation>
    </message>
    <message>
        <source>bias of shape {} is not allowed: {} maps need ({},)</source>
        <translation>不允许形状 {} 的偏置：{} 个图需要（{},）</translation>
    </message>
    <message>
        <source>groups {} is not allowed: {} maps can't be cut evenly</source>
        <translation>不允许 {} 组：{} 个图无法均分</translation>
    </message>
    <message>
        <source>padding mode {} is not allowed where pixels spread: zero is</source>
        <translation>扩展像素时不允许填充方式 {}：可用 zero</translation>
    </message>
    <message>
        <source>a {}x{} kernel{} does not fit into {}x{} pixels: use a larger picture, a smaller kernel or more padding</source>
        <translation>{}x{} 的核{}放不进 {}x{} 像素：请用更大的图像、更小的核或更多填充</translation>
    </message>
    <message>
        <source>{} {} is not allowed: a finite number</source>
        <translation>不允许 {} {}：应为有限数</translation>
    </message>
    <message>
        <source>padding {} is not allowed: use {} or four whole numbers top, left, bottom, right</source>
        <translation>不允许填充 {}：请用 {}，或上、左、下、右四个整数</translation>
    </message>
    <message>
        <source>a value of {} is not finite: every one must be a finite number</source>
        <translation>{} 中有值不是有限数：每个都须为有限数</translation>
    </message>
    <message>
        <source>{} {} is not allowed: one number, or (rows, columns)</source>
        <translation>不允许 {} {}：应为一个数或（行，列）</translation>
    </message>
    <message>
        <source>{} {} is not known: use {}</source>
        <translation>未知的 {} {}：请用 {}</translation>
    </message>
    <message>
        <source>{} must be numbers: {}</source>
        <translation>{} 必须是数字：{}</translation>
    </message>
    <message>
        <source>weights of shape {} are not allowed: (maps, depth, rows, columns)</source>
        <translation>不允许形状 {} 的权重：应为（图、深度、行、列）</translation>
    </message>
    <message>
        <source>a cut of {} with {} more is not allowed: 0 to what a kernel reaches, {} rows and {} columns</source>
        <translation>不允许裁去 {} 再加 {}：应为 0 到核所及，{} 行 {} 列</translation>
    </message>
    <message>
        <source>light {} is not known: use stored or linear</source>
        <translation>未知的光 {}：请用 stored 或 linear</translation>
    </message>
    <message>
        <source>pixels of {} are not allowed: use uint8, uint16, float32 or float64</source>
        <translation>不允许 {} 像素：请用 uint8、uint16、float32 或 float64</translation>
    </message>
    <message>
        <source>pixels of shape {} are not allowed: use (rows, columns) or (rows, columns, channels), none of them 0</source>
        <translation>不允许形状 {} 的像素：请用（行、列）或（行、列、通道），均非 0</translation>
    </message>
    <message>
        <source>{} is not allowed: it must lie inside the image of {} rows and {} columns</source>
        <translation>不允许 {}：必须位于 {} 行、{} 列的图像内</translation>
    </message>
    <message>
        <source>{} kernels are not allowed for {} channels: give one, or one for each channel</source>
        <translation>不允许 {} 个核用于 {} 个通道：请给一个，或每个通道一个</translation>
    </message>
    <message>
        <source>out of {} {} is not allowed: it must be {} {}</source>
        <translation>不允许 out 为 {} {}：应为 {} {}</translation>
    </message>
    <message>
        <source>order {} is not allowed for Farid-Simoncelli: 1 or 2</source>
        <translation>Farid-Simoncelli 不允许阶数 {}：应为 1 或 2</translation>
    </message>
    <message>
        <source>order {} is not allowed for Scharr-optimal: it has order 1</source>
        <translation>Scharr-optimal 不允许阶数 {}：只有 1 阶</translation>
    </message>
    <message>
        <source>the weights of the formula sum to 0: no factor makes their sum 1</source>
        <translation>公式权重之和为 0：没有系数能使其为 1</translation>
    </message>
    <message>
        <source>the formula can't be used: {}</source>
        <translation>公式无法使用：{}</translation>
    </message>
    <message>
        <source>upper {} is not allowed: it must be above the cutoff {}</source>
        <translation>不允许 upper {}：必须大于截止 {}</translation>
    </message>
    <message>
        <source>stops {} is not allowed: it must be above passes {}</source>
        <translation>不允许 stops {}：必须大于 passes {}</translation>
    </message>
    <message>
        <source>a blur that reaches {} px needs {} taps a side: at most 255</source>
        <translation>伸展 {} px 的模糊每边需要 {} 个抽头：最多 255</translation>
    </message>
    <message>
        <source>a derivative of orders {},{} is not in a polynomial of degree {} over {}x{} taps: raise the degree or the sides</source>
        <translation>{},{} 阶导数不在 {} 次、{}x{} 抽头的多项式中：请提高次数或边长</translation>
    </message>
    <message>
        <source>generator {} is not known: {}</source>
        <translation>未知生成器 {}：{}</translation>
    </message>
    <message>
        <source>a kernel must be an object with a list of rows named weights</source>
        <translation>核必须是含行列表 weights 的对象</translation>
    </message>
    <message>
        <source>{} is not a number</source>
        <translation>{} 不是数字</translation>
    </message>
    <message>
        <source>{} {} is not a kernel</source>
        <translation>{} {} 不是核</translation>
    </message>
    <message>
        <source>a kernel's numbers can't be read: {}</source>
        <translation>无法读取核的数字：{}</translation>
    </message>
    <message>
        <source>the kernel's JSON can't be read: {}</source>
        <translation>无法读取核的 JSON：{}</translation>
    </message>
    <message>
        <source>a stack of kernels must be an object with rows of kernels named planes</source>
        <translation>核堆叠必须是含核的行 planes 的对象</translation>
    </message>
    <message>
        <source>{} {} is not a stack of kernels</source>
        <translation>{} {} 不是核堆叠</translation>
    </message>
    <message>
        <source>{} of {} x {} planes is not allowed: {} x {}</source>
        <translation>不允许 {} 为 {} x {} 个平面：应为 {} x {}</translation>
    </message>
    <message>
        <source>the stack's JSON can't be read: {}</source>
        <translation>无法读取堆叠的 JSON：{}</translation>
    </message>
    <message>
        <source>a part of {} rows and {} columns is too small to measure a blur in: at least {} of each</source>
        <translation>{} 行 {} 列的部分过小，无法测量模糊：各至少 {}</translation>
    </message>
    <message>
        <source>nothing can be measured: the picture is flat</source>
        <translation>无法测量：图像是平坦的</translation>
    </message>
    <message>
        <source>no tap is left with these demands</source>
        <translation>在这些要求下没有剩余抽头</translation>
    </message>
    <message>
        <source>a kernel whose halves are opposite has the sum 0: 1 is not allowed</source>
        <translation>两半相反的核其和为 0：不允许为 1</translation>
    </message>
    <message>
        <source>a part of {} rows and {} columns is too small for an edge: at least {} of each</source>
        <translation>{} 行 {} 列的部分对边缘过小：各至少 {}</translation>
    </message>
    <message>
        <source>a part of {} rows and {} columns is too large for an edge: at most {} of each</source>
        <translation>{} 行 {} 列的部分对边缘过大：各最多 {}</translation>
    </message>
    <message>
        <source>no edge was found there: both sides differ by {} levels only</source>
        <translation>该处没有找到边缘：两侧只差 {} 级</translation>
    </message>
    <message>
        <source>no straight edge between two flat sides was found there: choose a part with one alone</source>
        <translation>该处没有找到两侧平坦的直边：请选只含一条的部分</translation>
    </message>
    <message>
        <source>no edge was found there: the part is flat</source>
        <translation>该处没有找到边缘：该部分是平坦的</translation>
    </message>
    <message>
        <source>the pictures are too small to compare: at least 8 pixels a side</source>
        <translation>图像过小，无法比较：每边至少 8 像素</translation>
    </message>
    <message>
        <source>a kernel of {}x{} is too large for pictures of {} rows and {} columns</source>
        <translation>{}x{} 的核对 {} 行 {} 列的图像过大</translation>
    </message>
    <message>
        <source>rank {} is not allowed: 1 to {} for this kernel</source>
        <translation>不允许秩 {}：此核为 1 到 {}</translation>
    </message>
    <message>
        <source>{} taps are not allowed: 1 to {} for this kernel</source>
        <translation>不允许 {} 个抽头：此核为 1 到 {}</translation>
    </message>
    <message>
        <source>divisor {} is not allowed: 1 to {}</source>
        <translation>不允许除数 {}：应为 1 到 {}</translation>
    </message>
    <message>
        <source>divisor {} is too small: every weight would be 0</source>
        <translation>除数 {} 过小：所有权重都会是 0</translation>
    </message>
    <message>
        <source>McClellan's transform needs an odd row that is the same from both ends</source>
        <translation>McClellan 变换需要奇数长且两端对称的行</translation>
    </message>
    <message>
        <source>no row of {} taps was found for this response</source>
        <translation>没有找到适合该响应的 {} 抽头行</translation>
    </message>
    <message>
        <source>size {} is not allowed: it must be odd, 1 to {}</source>
        <translation>不允许大小 {}：须为奇数，1 到 {}</translation>
    </message>
    <message>
        <source>method {} is not known: use {}</source>
        <translation>未知方法 {}：请用 {}</translation>
    </message>
    <message>
        <source>size {} is not allowed for minimax: 1 to {}</source>
        <translation>minimax 不允许大小 {}：应为 1 到 {}</translation>
    </message>
    <message>
        <source>size {} is not allowed: 1 to {}</source>
        <translation>不允许大小 {}：应为 1 到 {}</translation>
    </message>
    <message>
        <source>nothing of the picture is brighter than {}: no tap is left</source>
        <translation>图像中没有比 {} 更亮的：没有剩余抽头</translation>
    </message>
    <message>
        <source>a number of {} characters is too long</source>
        <translation>{} 个字符的数字过长</translation>
    </message>
    <message>
        <source>{} is not a number or arithmetic such as 1/9</source>
        <translation>{} 不是数字，也不是 1/9 这样的算式</translation>
    </message>
    <message>
        <source>{} is infinite, not a finite number: it divides by 0 or is too large</source>
        <translation>{} 为无穷，不是有限数：除以 0 或过大</translation>
    </message>
    <message>
        <source>at character {}: an exponent beyond {} is not allowed</source>
        <translation>第 {} 个字符：不允许超过 {} 的指数</translation>
    </message>
    <message>
        <source>the formula takes too long for {}: shorten it or take fewer</source>
        <translation>公式对 {} 耗时过长：请缩短或减少</translation>
    </message>
    <message>
        <source>at character {}: a number or name must stand before {}</source>
        <translation>第 {} 个字符：{} 之前须有数字或名称</translation>
    </message>
    <message>
        <source>at character {}: {} is not known: use {}</source>
        <translation>第 {} 个字符：未知的 {}：请用 {}</translation>
    </message>
    <message>
        <source>a formula of {} characters is too long: at most {}</source>
        <translation>{} 个字符的公式过长：最多 {}</translation>
    </message>
    <message>
        <source>the formula is empty: write one such as 1/9</source>
        <translation>公式为空：请写如 1/9</translation>
    </message>
    <message>
        <source>at character {}: an operator must stand before {}</source>
        <translation>第 {} 个字符：{} 之前须有运算符</translation>
    </message>
    <message>
        <source>more than {} levels of brackets are not allowed</source>
        <translation>括号不得超过 {} 层</translation>
    </message>
    <message>
        <source>at character {}: {} needs brackets, as in {}(1)</source>
        <translation>第 {} 个字符：{} 需要括号，如 {}(1)</translation>
    </message>
    <message>
        <source>at character {}: {} takes {} values, not {}</source>
        <translation>第 {} 个字符：{} 接受 {} 个值，而非 {} 个</translation>
    </message>
    <message>
        <source>at character {}: {} must close what character {} opened</source>
        <translation>第 {} 个字符：应以 {} 闭合第 {} 个字符打开的括号</translation>
    </message>
    <message>
        <source>at character {}: {} is not allowed in a formula</source>
        <translation>第 {} 个字符：公式中不允许 {}</translation>
    </message>
    <message>
        <source>symmetry {} is not known: use {}</source>
        <translation>未知对称 {}：请用 {}</translation>
    </message>
    <message>
        <source>a kernel of {}x{} has no {} symmetry: it must be square</source>
        <translation>{}x{} 的核没有 {} 对称：必须是方形</translation>
    </message>
    <message>
        <source>the weights sum to 0: no factor makes their sum 1</source>
        <translation>权重之和为 0：没有系数能使其为 1</translation>
    </message>
    <message>
        <source>side {} is not allowed: it must be odd, 1 to {}</source>
        <translation>不允许边长 {}：须为奇数，1 到 {}</translation>
    </message>
    <message>
        <source>regularization {} is not allowed: it must be above 0</source>
        <translation>不允许正则化 {}：必须大于 0</translation>
    </message>
    <message>
        <source>every weight is 0: nothing can undo it</source>
        <translation>所有权重为 0：无法还原</translation>
    </message>
    <message>
        <source>weights have {} dimensions: they must have rows and columns</source>
        <translation>权重有 {} 维：应有行和列</translation>
    </message>
    <message>
        <source>a kernel of {}x{} is not allowed: 1 to {} a side</source>
        <translation>不允许 {}x{} 的核：每边 1 到 {}</translation>
    </message>
    <message>
        <source>every weight is a hole: at least one must be a number</source>
        <translation>全是空洞：至少一个须为数字</translation>
    </message>
    <message>
        <source>a weight of {} is not allowed: up to {}</source>
        <translation>不允许权重 {}：最大 {}</translation>
    </message>
    <message>
        <source>origin {},{} lies outside the {}x{} kernel: rows 0 to {}, columns 0 to {}</source>
        <translation>原点 {},{} 在 {}x{} 的核之外：行 0 到 {}，列 0 到 {}</translation>
    </message>
    <message>
        <source>{} {} is not allowed: it must be a finite number</source>
        <translation>不允许 {} {}：须为有限数</translation>
    </message>
    <message>
        <source>{} {} is not allowed: up to {}</source>
        <translation>不允许 {} {}：最大 {}</translation>
    </message>
    <message>
        <source>divisor 0 is not allowed: it must be any other finite number</source>
        <translation>不允许除数 0：须为其他有限数</translation>
    </message>
    <message>
        <source>divisor {} is too small for these weights: their sum, divided by it, may be up to {}</source>
        <translation>除数 {} 对这些权重过小：其和除以它不得超过 {}</translation>
    </message>
    <message>
        <source>weights must be rows of numbers, all of one length: {}</source>
        <translation>权重须为等长的数字行：{}</translation>
    </message>
    <message>
        <source>a weight is infinite: weights must be finite (nan marks a hole)</source>
        <translation>有权重为无穷：权重须为有限数（nan 表示空洞）</translation>
    </message>
    <message>
        <source>{} {} is not allowed: it must be a number</source>
        <translation>不允许 {} {}：须为数字</translation>
    </message>
    <message>
        <source>no kernel is given: mixing takes at least one</source>
        <translation>没有给出核：混合至少需要一个</translation>
    </message>
    <message>
        <source>brush {} is not known: use {}</source>
        <translation>未知画笔 {}：请用 {}</translation>
    </message>
    <message>
        <source>to keep {} is not known: use {}</source>
        <translation>未知的保持方式 {}：请用 {}</translation>
    </message>
    <message>
        <source>a brush of value {} is not allowed: it must be finite</source>
        <translation>不允许值为 {} 的画笔：须为有限数</translation>
    </message>
    <message>
        <source>a brush of {} cells is not allowed: 1 to {}</source>
        <translation>不允许 {} 格的画笔：应为 1 到 {}</translation>
    </message>
    <message>
        <source>the weights sum to 0: no factor keeps the gain at 1</source>
        <translation>权重之和为 0：没有系数能保持增益为 1</translation>
    </message>
    <message>
        <source>a stack's rows of planes must be of one length, and at least one</source>
        <translation>堆叠各行的平面数须相同，且至少一个</translation>
    </message>
    <message>
        <source>a stack of {} x {} planes is not allowed: 1 to {} each</source>
        <translation>不允许 {} x {} 平面的堆叠：各 1 到 {}</translation>
    </message>
    <message>
        <source>a kernel of {}x{} with origin {} can't be turned by 45 degrees: it must be square, of odd side, with the origin in the middle</source>
        <translation>{}x{}、原点 {} 的核无法旋转 45 度：须为方形、奇数边且原点在中心</translation>
    </message>
    <message>
        <source>dilation {},{} is not allowed: it must be 1 or more</source>
        <translation>不允许膨胀 {},{}：须为 1 或以上</translation>
    </message>
    <message>
        <source>nothing of a {}x{} kernel is left after cropping {},{},{},{} (top, left, bottom, right)</source>
        <translation>{}x{} 的核裁去 {},{},{},{}（上、左、下、右）后无剩余</translation>
    </message>
    <message>
        <source>a margin of {} is not allowed: it must be 0 or more</source>
        <translation>不允许边距 {}：须为 0 或以上</translation>
    </message>
    <message>
        <source>{} may be one number or two: write decimals with points, or a space after each comma that parts numbers</source>
        <translation>{} 可能是一个或两个数：小数请用点，或在分隔逗号后加空格</translation>
    </message>
    <message>
        <source>{} has a comma and {} a point: decimals must all be written alike</source>
        <translation>{} 用逗号而 {} 用点：小数写法须一致</translation>
    </message>
    <message>
        <source>the cells can't be read: {}</source>
        <translation>无法读取单元格：{}</translation>
    </message>
    <message>
        <source>a text of {} characters is too long: up to {}</source>
        <translation>{} 个字符的文本过长：最多 {}</translation>
    </message>
    <message>
        <source>the kernel is empty, there is no text to read: write rows of numbers such as 0 -1 0; -1 5 -1; 0 -1 0</source>
        <translation>核为空，没有可读文本：请写数字行，如 0 -1 0; -1 5 -1; 0 -1 0</translation>
    </message>
    <message>
        <source>the text holds several ImageMagick kernels: paste one of them</source>
        <translation>文本含多个 ImageMagick 核：请粘贴其中一个</translation>
    </message>
    <message>
        <source>a kernel of {}x{} is not allowed: 1 to {} rows and columns</source>
        <translation>不允许 {}x{} 的核：1 到 {} 行和列</translation>
    </message>
    <message>
        <source>an ImageMagick kernel of {}x{} needs {} numbers, the text has {}</source>
        <translation>{}x{} 的 ImageMagick 核需要 {} 个数，文本有 {} 个</translation>
    </message>
    <message>
        <source>the origin {}{} lies outside the {}x{} ImageMagick kernel</source>
        <translation>原点 {}{} 在 {}x{} 的 ImageMagick 核之外</translation>
    </message>
    <message>
        <source>the array is shortened by ...: paste all of its numbers</source>
        <translation>数组被 ... 截短：请粘贴全部数字</translation>
    </message>
    <message>
        <source>a weight is infinite after the factor: weights must be finite</source>
        <translation>乘系数后有权重为无穷：权重须为有限数</translation>
    </message>
    <message>
        <source>the brackets of the text don't pair up as rows of a matrix do</source>
        <translation>文本的括号不成矩阵的行</translation>
    </message>
    <message>
        <source>the bracket {} is not closed by {}</source>
        <translation>括号 {} 没有由 {} 闭合</translation>
    </message>
    <message>
        <source>a kernel of {} is not allowed: 1 to {} rows and columns</source>
        <translation>不允许 {} 的核：1 到 {} 行和列</translation>
    </message>
    <message>
        <source>{}: {} is infinite: weights must be finite</source>
        <translation>{}：{} 为无穷：权重须为有限数</translation>
    </message>
    <message>
        <source>what stands before the matrix is not a factor: {}</source>
        <translation>矩阵之前不是系数：{}</translation>
    </message>
    <message>
        <source>what stands after the matrix is not a factor: {}</source>
        <translation>矩阵之后不是系数：{}</translation>
    </message>
    <message>
        <source>the matrix is divided by 0</source>
        <translation>矩阵除以 0</translation>
    </message>
    <message>
        <source>the array has three or more dimensions: paste rows and columns of it</source>
        <translation>数组为三维或以上：请粘贴其行和列</translation>
    </message>
    <message>
        <source>an orientation is that of kernels: these maps have none</source>
        <translation>方向取自核：这些图没有核</translation>
    </message>
    <message>
        <source>layer {} adds layer {}, whose values lie {} pixels apart, to values that lie {} apart: their strides must be alike</source>
        <translation>层 {} 将相距 {2} 像素的层 {1} 加到相距 {3} 的值上：步幅须一致</translation>
    </message>
    <message>
        <source>layer {} can't add {} and {}: both must be of one size, as padding 'same' and stride 1 keep it</source>
        <translation>层 {} 无法相加 {} 与 {}：大小须相同，如填充 'same'、步幅 1</translation>
    </message>
    <message>
        <source>activation {} is not known: use {}</source>
        <translation>未知激活 {}：请用 {}</translation>
    </message>
    <message>
        <source>slope {} is not allowed: a finite number</source>
        <translation>不允许斜率 {}：应为有限数</translation>
    </message>
    <message>
        <source>{} layers are not allowed: a network has 1 to {}</source>
        <translation>不允许 {} 层：网络为 1 到 {} 层</translation>
    </message>
    <message>
        <source>pixels of shape {} are not allowed: the network reads (rows, columns, {})</source>
        <translation>不允许形状 {} 的像素：网络读取（行、列、{}）</translation>
    </message>
    <message>
        <source>layer {} needs a depth of {}, but {} has a depth of {}</source>
        <translation>层 {} 需要深度 {}，但 {} 的深度为 {}</translation>
    </message>
    <message>
        <source>layer {} can't add layer {}: it may add the picture (0) or a layer before layer {}</source>
        <translation>层 {} 无法加上层 {}：可加图像（0）或层 {} 之前的层</translation>
    </message>
    <message>
        <source>layer {} can't add depths of {} and {}: they must be alike</source>
        <translation>层 {} 无法相加深度 {} 与 {}：须相同</translation>
    </message>
    <message>
        <source>pooling {} is not known: use {}</source>
        <translation>未知池化 {}：请用 {}</translation>
    </message>
    <message>
        <source>a pooling padding of {} is not allowed: {} or top, left, bottom and right, each less than the {}x{} that a window spans</source>
        <translation>不允许池化填充 {}：应为 {}，或上、左、下、右，各小于窗口的 {}x{}</translation>
    </message>
    <message>
        <source>a window of {}x{} does not fit into {}x{} values: use a larger picture, a smaller window or more padding</source>
        <translation>{}x{} 的窗口放不进 {}x{} 个值：请用更大的图像、更小的窗口或更多填充</translation>
    </message>
    <message>
        <source>a pooling {} of {} is not allowed: two of 1 to 255</source>
        <translation>不允许池化 {} 为 {}：应为两个 1 到 255 的数</translation>
    </message>
    <message>
        <source>{} {} is neither true nor false</source>
        <translation>{} {} 既非真也非假</translation>
    </message>
    <message>
        <source>channels {} are not known: use letters of rgba</source>
        <translation>未知通道 {}：请用 rgba 中的字母</translation>
    </message>
    <message>
        <source>{} choices are not allowed: 1 to {}</source>
        <translation>不允许 {} 个选项：应为 1 到 {}</translation>
    </message>
    <message>
        <source>two choices that are both {} as text are not allowed</source>
        <translation>不允许有两个文字都为 {} 的选项</translation>
    </message>
    <message>
        <source>{} {} is not known: {}</source>
        <translation>未知的{} {}：{}</translation>
    </message>
    <message>
        <source>a choice {} is not allowed: a name on one line</source>
        <translation>不允许选项 {}：应为一行名称</translation>
    </message>
    <message>
        <source>colour {} is not known: write #rrggbb, as in #ff8000</source>
        <translation>未知颜色 {}：请写 #rrggbb，如 #ff8000</translation>
    </message>
    <message>
        <source>a colour's part {} is not allowed: 0 to 255</source>
        <translation>不允许颜色分量 {}：应为 0 到 255</translation>
    </message>
    <message>
        <source>a curve of {} points is not allowed: 2 to {}</source>
        <translation>不允许 {} 点的曲线：应为 2 到 {} 点</translation>
    </message>
    <message>
        <source>a curve's points must go from left to right, 1/1024 apart at least</source>
        <translation>曲线的点须从左到右，间隔至少 1/1024</translation>
    </message>
    <message>
        <source>a curve's point {},{} is not allowed: 0 to 1 each</source>
        <translation>不允许曲线点 {},{}：各为 0 到 1</translation>
    </message>
    <message>
        <source>curve {} is not known: write x,y x,y ..., 0 to 1</source>
        <translation>未知曲线 {}：请写 x,y x,y ...，0 到 1</translation>
    </message>
    <message>
        <source>{} frames are not allowed: up to {}</source>
        <translation>不允许 {} 帧：最多 {}</translation>
    </message>
    <message>
        <source>a frame's path {} is not allowed: text without {}</source>
        <translation>不允许帧路径 {}：应为不含 {} 的文本</translation>
    </message>
    <message>
        <source>a gradient of {} stops is not allowed: 2 to {}</source>
        <translation>不允许 {} 个色标的渐变：应为 2 到 {}</translation>
    </message>
    <message>
        <source>a gradient's stops must go from left to right</source>
        <translation>渐变的色标须从左到右</translation>
    </message>
    <message>
        <source>a gradient's place {} is not a number</source>
        <translation>渐变位置 {} 不是数字</translation>
    </message>
    <message>
        <source>a gradient's place {} is not allowed: 0 to 1</source>
        <translation>不允许渐变位置 {}：应为 0 到 1</translation>
    </message>
    <message>
        <source>a gradient's colour {} is not a Colour</source>
        <translation>渐变的颜色 {} 不是颜色</translation>
    </message>
    <message>
        <source>gradient {} is not known: write 0 #000000, 0.5 #ff8000, 1 #ffffff</source>
        <translation>未知渐变 {}：请写 0 #000000, 0.5 #ff8000, 1 #ffffff</translation>
    </message>
    <message>
        <source>line {} is not known: write x,y x,y, as in 0,0.5 1,0.5</source>
        <translation>未知线段 {}：请写 x,y x,y，如 0,0.5 1,0.5</translation>
    </message>
    <message>
        <source>a line's end {} is not a Point</source>
        <translation>线段端点 {} 不是点</translation>
    </message>
    <message>
        <source>a line's end at {} is not allowed: 0 to 1 each</source>
        <translation>不允许线段端点 {}：各为 0 到 1</translation>
    </message>
    <message>
        <source>a range's ends {} are not numbers</source>
        <translation>范围端点 {} 不是数字</translation>
    </message>
    <message>
        <source>a range {} is not allowed: its least is above its most</source>
        <translation>不允许范围 {}：最小值大于最大值</translation>
    </message>
    <message>
        <source>a range's unit {} is not a short text</source>
        <translation>范围单位 {} 不是短文本</translation>
    </message>
    <message>
        <source>{} {} is not a number</source>
        <translation>{} {} 不是数字</translation>
    </message>
    <message>
        <source>{} {} is not allowed: {}</source>
        <translation>不允许 {} {}：{}</translation>
    </message>
    <message>
        <source>{} {} is not a whole number</source>
        <translation>{} {} 不是整数</translation>
    </message>
    <message>
        <source>a point {} photos away is not allowed: 0 to {}</source>
        <translation>不允许点在 {} 张照片之外：应为 0 到 {}</translation>
    </message>
    <message>
        <source>a point's part {} is not allowed: 0 to 1, or a little beyond the photo</source>
        <translation>不允许点的分量 {}：应为 0 到 1，或略超出照片</translation>
    </message>
    <message>
        <source>point {} is not known: write x,y, as in 0.25,0.5</source>
        <translation>未知点 {}：请写 x,y，如 0.25,0.5</translation>
    </message>
    <message>
        <source>{}'s part {} is not allowed: {} to {}</source>
        <translation>不允许 {} 的分量 {}：应为 {} 到 {}</translation>
    </message>
    <message>
        <source>points {} are not allowed: a tuple of Point</source>
        <translation>不允许点集 {}：应为 Point 元组</translation>
    </message>
    <message>
        <source>{} points are not allowed: up to {}</source>
        <translation>不允许 {} 个点：最多 {}</translation>
    </message>
    <message>
        <source>a point at {} is not allowed: 0 to 1 each</source>
        <translation>不允许点 {}：各为 0 到 1</translation>
    </message>
    <message>
        <source>a rectangle's parts {} are not allowed: 0 to 1 each</source>
        <translation>不允许矩形分量 {}：各为 0 到 1</translation>
    </message>
    <message>
        <source>a rectangle {} is not allowed: it ends outside the photo</source>
        <translation>不允许矩形 {}：超出照片</translation>
    </message>
    <message>
        <source>rectangle {} is not known: write left,top,width,height, 0 to 1 each</source>
        <translation>未知矩形 {}：请写 左,上,宽,高，各 0 到 1</translation>
    </message>
    <message>
        <source>columns {} are not allowed: 1 to {} names</source>
        <translation>不允许列 {}：应为 1 到 {} 个名称</translation>
    </message>
    <message>
        <source>a table may have {} rows of 1 to {} numbers</source>
        <translation>表格可有 {} 行，每行 1 到 {} 个数</translation>
    </message>
    <message>
        <source>a table's rows must be of one length, not of {}</source>
        <translation>表格各行须等长，而非 {}</translation>
    </message>
    <message>
        <source>{} has {} columns, not {}: {}</source>
        <translation>{} 有 {} 列，而非 {}：{}</translation>
    </message>
    <message>
        <source>a table's number {} is not allowed: a finite number</source>
        <translation>不允许表格数字 {}：应为有限数</translation>
    </message>
    <message>
        <source>table {} is not known: write a b; c d</source>
        <translation>未知表格 {}：请写 a b; c d</translation>
    </message>
    <message>
        <source>{} {} is not a text</source>
        <translation>{} {} 不是文本</translation>
    </message>
    <message>
        <source>{} has {} characters, up to {} are allowed</source>
        <translation>{} 有 {} 个字符，最多允许 {}</translation>
    </message>
    <message>
        <source>{} {} is not a text that can be written</source>
        <translation>{} {} 不是可写的文本</translation>
    </message>
    <message>
        <source>{} {} is not {}</source>
        <translation>{} {} 不是{}</translation>
    </message>
    <message>
        <source>{} {} is not a string</source>
        <translation>{} {} 不是字符串</translation>
    </message>
    <message>
        <source>{} has no value {}: {}</source>
        <translation>{} 没有值 {}：{}</translation>
    </message>
    <message>
        <source>border {} is not known: use {}</source>
        <translation>未知边界 {}：请用 {}</translation>
    </message>
    <message>
        <source>border value {} is not allowed: it must be finite</source>
        <translation>不允许边界值 {}：须为有限数</translation>
    </message>
    <message>
        <source>border {} is not known: use {} or constant:V</source>
        <translation>未知边界 {}：请用 {} 或 constant:V</translation>
    </message>
    <message>
        <source>border value {} is not a number, as in constant:0.5</source>
        <translation>边界值 {} 不是数字，如 constant:0.5</translation>
    </message>
    <message>
        <source>a result of {} x {} pixels is not allowed: sides of 1 to {}</source>
        <translation>不允许 {} x {} 像素的结果：边长 1 到 {}</translation>
    </message>
    <message>
        <source>a result of {} x {} pixels is not allowed: at most {} million pixels</source>
        <translation>不允许 {} x {} 像素的结果：最多 {} 百万像素</translation>
    </message>
    <message>
        <source>reads {} is not allowed: a Region with pixels</source>
        <translation>不允许 reads {}：应为含像素的 Region</translation>
    </message>
    <message>
        <source>reads {} is not allowed: up to {} pixels beyond the source</source>
        <translation>不允许 reads {}：最多超出源 {} 像素</translation>
    </message>
    <message>
        <source>reads {} is not allowed: at most {} million pixels</source>
        <translation>不允许 reads {}：最多 {} 百万像素</translation>
    </message>
    <message>
        <source>size {} is not allowed: (rows, columns)</source>
        <translation>不允许大小 {}：应为（行，列）</translation>
    </message>
    <message>
        <source>reads {} is not allowed: whole numbers of pixels</source>
        <translation>不允许 reads {}：应为整数像素</translation>
    </message>
    <message>
        <source>filter {} is not known: {}</source>
        <translation>未知滤镜 {}：{}</translation>
    </message>
    <message>
        <source>The photo that is shown has no steps: add one, or choose a preset.</source>
        <translation>所显示的照片没有步骤：请添加一个，或选择预设。</translation>
    </message>
    <message>
        <source>Choose a recipe for the photos.</source>
        <translation>请为照片选择配方。</translation>
    </message>
    <message>
        <source>The clipboard holds no picture: copy one in another program first</source>
        <translation>剪贴板中没有图像：请先在其他程序中复制一张</translation>
    </message>
    <message>
        <source>it holds no text</source>
        <translation>其中没有文本</translation>
    </message>
    <message>
        <source>{} holds no shortcuts: its “format” is not “{}”</source>
        <translation>{} 不含快捷键：其“format”不是“{}”</translation>
    </message>
    <message>
        <source>{} is of version {}; 1 can be read</source>
        <translation>{} 的版本为 {}；只能读取 1</translation>
    </message>
    <message>
        <source>{}: “keys” must be commands with a list of keys each</source>
        <translation>{}：“keys”必须是各带按键列表的命令</translation>
    </message>
    <message>
        <source>{}: the keys of “{}” must be a list of texts</source>
        <translation>{}：“{}”的按键必须是文本列表</translation>
    </message>
    <message>
        <source>{} is {}, and must be one of {}</source>
        <translation>{} 为 {}，必须是 {} 之一</translation>
    </message>
    <message>
        <source>{} is {}, and must be {} to {}</source>
        <translation>{} 为 {}，必须在 {} 到 {} 之间</translation>
    </message>
    <message>
        <source>The printer can't be written to: choose another one, or a PDF file</source>
        <translation>无法写入打印机：请选择另一台，或 PDF 文件</translation>
    </message>
    <message>
        <source>a line of it is damaged</source>
        <translation>其中一行已损坏</translation>
    </message>
    <message>
        <source>this mask counts in pixels: shapes are added where it counts in shares</source>
        <translation>此蒙版以像素计：以比例计时才能添加形状</translation>
    </message>
    <message>
        <source>the lesson's command {} is not in the View menu</source>
        <translation>课程的命令 {} 不在“视图”菜单中</translation>
    </message>
    <message>
        <source>Only one photo is open: open the one to compare it with too</source>
        <translation>只打开了一张照片：请将要比较的照片也打开</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两个都保留</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>The result is on the clipboard</source>
        <translation>结果已在剪贴板中</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>和</translation>
    </message>
    <message>
        <source>Sum of the weights as they are drawn</source>
        <translation>所绘权重之和</translation>
    </message>
    <message>
        <source>DC gain</source>
        <translation>直流增益</translation>
    </message>
    <message>
        <source>What a flat picture is multiplied by</source>
        <translation>平坦图像被乘以的值</translation>
    </message>
    <message>
        <source>Positive sum</source>
        <translation>正值之和</translation>
    </message>
    <message>
        <source>Of the taps, divided as they are used</source>
        <translation>抽头按使用时相除后的值</translation>
    </message>
    <message>
        <source>Negative sum</source>
        <translation>负值之和</translation>
    </message>
    <message>
        <source>Output range</source>
        <translation>输出范围</translation>
    </message>
    <message>
        <source>Least and most that a photo of 0 to 1 can give</source>
        <translation>0 到 1 的照片可能得出的最小与最大值</translation>
    </message>
    <message>
        <source>Noise gain</source>
        <translation>噪声增益</translation>
    </message>
    <message>
        <source>What the spread of white noise is multiplied by: the root of the energy</source>
        <translation>白噪声的离散度被乘以的值：能量的平方根</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能量</translation>
    </message>
    <message>
        <source>Sum of the squares of the taps</source>
        <translation>抽头平方之和</translation>
    </message>
    <message>
        <source>Passes (c/px)</source>
        <translation>通过（c/px）</translation>
    </message>
    <message>
        <source>Frequencies, in cycles a pixel, of at least 71 % (−3 dB) of the greatest gain</source>
        <translation>增益不低于最大值 71 %（−3 dB）的频率，单位为周期/像素</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>How many columns times rows add up to the weights</source>
        <translation>多少个“列乘行”相加得到权重</translation>
    </message>
    <message>
        <source>Separable</source>
        <translation>可分离</translation>
    </message>
    <message>
        <source>The best single column times a row, and what it leaves over</source>
        <translation>最佳的单个“列乘行”，及其剩余</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>对称性</translation>
    </message>
    <message>
        <source>Of the weights, about the middle; odd: the mirror image is the negative</source>
        <translation>权重关于中心的对称；奇：镜像为其负</translation>
    </message>
    <message>
        <source>Overshoot</source>
        <translation>过冲</translation>
    </message>
    <message>
        <source>How far a hard edge goes beyond its ends</source>
        <translation>硬边缘超出两端的程度</translation>
    </message>
    <message>
        <source>Edge width</source>
        <translation>边缘宽度</translation>
    </message>
    <message>
        <source>Pixels from 10 to 90 % of a hard edge, across and down</source>
        <translation>硬边缘从 10 到 90 % 的像素数，水平与垂直</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>开销</translation>
    </message>
    <message>
        <source>Weights of the map</source>
        <translation>特征图的权重</translation>
    </message>
    <message>
        <source>Weights of the plane</source>
        <translation>平面的权重</translation>
    </message>
    <message>
        <source>Weights of the layer</source>
        <translation>层的权重</translation>
    </message>
    <message>
        <source>Pixels in which a channel is at its darkest, or brightest</source>
        <translation>某通道处于最暗或最亮的像素</translation>
    </message>
    <message>
        <source>All presets</source>
        <translation>所有预设</translation>
    </message>
    <message>
        <source>Paint with a brush (B in the grid)</source>
        <translation>用画笔绘制（网格中按 B）</translation>
    </message>
    <message>
        <source>Recent kernels, from before the last start too</source>
        <translation>最近的核，包括上次启动之前的</translation>
    </message>
    <message>
        <source>More: turn, symmetrize, scale, dilate, trim, compose …</source>
        <translation>更多：旋转、对称化、缩放、膨胀、裁切、组合…</translation>
    </message>
    <message>
        <source>Being edited</source>
        <translation>正在编辑</translation>
    </message>
    <message>
        <source>Gain by frequency</source>
        <translation>各频率的增益</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Drawn here</source>
        <translation>在此绘制</translation>
    </message>
    <message>
        <source>What slides: the step's own, or another</source>
        <translation>滑动的核：步骤自身的，或另一个</translation>
    </message>
    <message>
        <source>Weigh the photo's planes alike, or each by weights of its own</source>
        <translation>对照片各平面同样加权，或各用自己的权重</translation>
    </message>
    <message>
        <source>The sums of the photo's planes are added, or kept apart, each a map</source>
        <translation>各平面之和相加，或分开各成特征图</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>步幅</translation>
    </message>
    <message>
        <source>Pixels from one place to the next</source>
        <translation>从一处到下一处的像素数</translation>
    </message>
    <message>
        <source>How much is laid around the crop</source>
        <translation>裁切区周围的填充量</translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation>膨胀</translation>
    </message>
    <message>
        <source>Pixels from one tap to the next</source>
        <translation>抽头之间的像素数</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Zeros are laid between the pixels, as in a transposed convolution of this stride</source>
        <translation>像素之间插零，如同此步幅的转置卷积</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>零</translation>
    </message>
    <message>
        <source>Edge repeated</source>
        <translation>重复边缘</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Reflected</source>
        <translation>反射</translation>
    </message>
    <message>
        <source>Wrapped</source>
        <translation>环绕</translation>
    </message>
    <message>
        <source>What the padding shows</source>
        <translation>填充的内容</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>What becomes of the sum</source>
        <translation>和的处理</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Crop width</source>
        <translation>裁切宽度</translation>
    </message>
    <message>
        <source>Crop height</source>
        <translation>裁切高度</translation>
    </message>
    <message>
        <source>Crop from left</source>
        <translation>裁切左距</translation>
    </message>
    <message>
        <source>Crop from top</source>
        <translation>裁切上距</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>AVIF</source>
        <translation>AVIF</translation>
    </message>
    <message>
        <source>What kind of file is written</source>
        <translation>写入的文件类型</translation>
    </message>
    <message>
        <source>Bits of a channel</source>
        <translation>每通道位数</translation>
    </message>
    <message>
        <source>Subsampling</source>
        <translation>子采样</translation>
    </message>
    <message>
        <source>By quality</source>
        <translation>按质量</translation>
    </message>
    <message>
        <source>4:4:4, none</source>
        <translation>4:4:4，无</translation>
    </message>
    <message>
        <source>4:2:0, halved</source>
        <translation>4:2:0，减半</translation>
    </message>
    <message>
        <source>Whether four pixels share one colour (smaller) or have each their own</source>
        <translation>四个像素共用一种颜色（更小）或各有颜色</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Long side or share</source>
        <translation>长边或比例</translation>
    </message>
    <message>
        <source>The longer side at most, as 2048 px, or a share, as 50 %</source>
        <translation>长边上限，如 2048 px，或比例，如 50 %</translation>
    </message>
    <message>
        <source>Lanczos in linear light, when all steps are done</source>
        <translation>所有步骤之后，在线性光中用 Lanczos</translation>
    </message>
    <message>
        <source>Sharpen for output</source>
        <translation>输出锐化</translation>
    </message>
    <message>
        <source>px</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>颜色配置文件</translation>
    </message>
    <message>
        <source>Convert to</source>
        <translation>转换为</translation>
    </message>
    <message>
        <source>The photo's own</source>
        <translation>照片自身的</translation>
    </message>
    <message>
        <source>Whose numbers the colours of the file are</source>
        <translation>文件颜色采用的数值</translation>
    </message>
    <message>
        <source>Of the photo's</source>
        <translation>照片的元数据</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>Keep all but the place</source>
        <translation>除地点外保留</translation>
    </message>
    <message>
        <source>Keep only whose it is</source>
        <translation>只保留归属信息</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>全部去除</translation>
    </message>
    <message>
        <source>Exif, XMP, IPTC and comments</source>
        <translation>Exif、XMP、IPTC 和注释</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Go on with photos that come into these folders later, until it is cancelled</source>
        <translation>继续处理之后进入这些文件夹的照片，直到取消</translation>
    </message>
    <message>
        <source>This photo's steps</source>
        <translation>此照片的步骤</translation>
    </message>
    <message>
        <source>A preset</source>
        <translation>一个预设</translation>
    </message>
    <message>
        <source>A recipe</source>
        <translation>一个配方</translation>
    </message>
    <message>
        <source>Each photo's own steps</source>
        <translation>每张照片自己的步骤</translation>
    </message>
    <message>
        <source>Files that no batch has written, or that were changed since, are left alone without this</source>
        <translation>否则不动非批处理写入或之后改过的文件</translation>
    </message>
    <message>
        <source>Written as each photo is</source>
        <translation>按每张照片原样写入</translation>
    </message>
    <message>
        <source>Quality of JPEG and AVIF</source>
        <translation>JPEG 和 AVIF 的质量</translation>
    </message>
    <message>
        <source>Photos at once</source>
        <translation>同时处理的照片数</translation>
    </message>
    <message>
        <source>Every change holds at once. A dot marks what differs from the default.</source>
        <translation>更改立即生效。圆点标记与默认不同之处。</translation>
    </message>
    <message>
        <source>the default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>wanted twice</source>
        <translation>重复占用</translation>
    </message>
    <message>
        <source>By action</source>
        <translation>按操作</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>按按键</translation>
    </message>
    <message>
        <source>Without keys</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>With others</source>
        <translation>与其他键</translation>
    </message>
    <message>
        <source>Works in</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Keys that stay as they are</source>
        <translation>固定不变的按键</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有位置</translation>
    </message>
    <message>
        <source>below 0</source>
        <translation>低于 0</translation>
    </message>
    <message>
        <source>above 1</source>
        <translation>高于 1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>gave what is no result of a button</source>
        <translation>给出的不是按钮的结果</translation>
    </message>
    <message>
        <source>there is no room for {} MB of pixels beside the program ({})</source>
        <translation>程序之外没有空间容纳 {} MB 像素（{}）</translation>
    </message>
    <message>
        <source>sent what is no answer</source>
        <translation>发回的不是应答</translation>
    </message>
    <message>
        <source>its description is no list</source>
        <translation>其描述不是列表</translation>
    </message>
    <message>
        <source>raised JobCancelled, and nobody has called it off</source>
        <translation>抛出 JobCancelled，但没有人取消</translation>
    </message>
    <message>
        <source>{} bytes, up to {} are allowed</source>
        <translation>{} 字节，最多允许 {}</translation>
    </message>
    <message>
        <source>it begins with {}</source>
        <translation>以 {} 开头</translation>
    </message>
    <message>
        <source>it answers request {}, not {}</source>
        <translation>应答的是请求 {}，而非 {}</translation>
    </message>
    <message>
        <source>{} can't be {}: {}</source>
        <translation>无法{1} {0}：{2}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>permission is denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>a part of its path is not a folder</source>
        <translation>路径的一部分不是文件夹</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>the disk quota is used up</source>
        <translation>磁盘配额已用完</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>磁盘为只读</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>it would be too large for this disk</source>
        <translation>对该磁盘过大</translation>
    </message>
    <message>
        <source>its links go round in a circle</source>
        <translation>链接循环</translation>
    </message>
    <message>
        <source>it is a pipe, not an ordinary file</source>
        <translation>是管道，不是普通文件</translation>
    </message>
    <message>
        <source>it is a device, not an ordinary file</source>
        <translation>是设备，不是普通文件</translation>
    </message>
    <message>
        <source>it is a socket, not an ordinary file</source>
        <translation>是套接字，不是普通文件</translation>
    </message>
    <message>
        <source>it has {} bytes, up to {} are allowed</source>
        <translation>有 {} 字节，最多允许 {}</translation>
    </message>
    <message>
        <source>there are {}</source>
        <translation>有 {}</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>{} is not a folder</source>
        <translation>{} 不是文件夹</translation>
    </message>
    <message>
        <source>its name has no suffix</source>
        <translation>名称没有后缀</translation>
    </message>
    <message>
        <source>the suffix {} is not known</source>
        <translation>未知后缀 {}</translation>
    </message>
    <message>
        <source>Kernelroom opens {} and {}</source>
        <translation>Kernelroom 可打开 {} 和 {}</translation>
    </message>
    <message>
        <source>it is a picture of the kind {}, which is not supported</source>
        <translation>是 {} 类型的图像，不支持</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>a document or picture in a ZIP archive</source>
        <translation>ZIP 归档中的文档或图像</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>a NumPy array</source>
        <translation>NumPy 数组</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>it is a camera raw photo of a kind that LibRaw does not know</source>
        <translation>是 LibRaw 不支持的相机原始照片</translation>
    </message>
    <message>
        <source>it is a camera raw photo that is damaged or cut off</source>
        <translation>是已损坏或被截断的相机原始照片</translation>
    </message>
    <message>
        <source>it is a camera raw photo that is damaged or cut off: its data ends early</source>
        <translation>是已损坏或被截断的相机原始照片：数据提前结束</translation>
    </message>
    <message>
        <source>it is drawn at {} x {} pixels, not at its own {} x {}: the step Draw at size draws it larger</source>
        <translation>以 {} x {} 像素绘制，而非其自身的 {} x {}：步骤“按尺寸绘制”可绘制得更大</translation>
    </message>
    <message>
        <source>its data ends early: what is missing is black</source>
        <translation>数据提前结束：缺失部分为黑</translation>
    </message>
    <message>
        <source>its data ends early: what is missing is black or transparent</source>
        <translation>数据提前结束：缺失部分为黑或透明</translation>
    </message>
    <message>
        <source>its data ends early: what is missing is coarse or grey</source>
        <translation>数据提前结束：缺失部分粗糙或为灰</translation>
    </message>
    <message>
        <source>its data ends early: the lowest {} are missing</source>
        <translation>数据提前结束：缺少最下面的 {}</translation>
    </message>
    <message>
        <source>{} of its {} rows</source>
        <translation>{} / {} 行</translation>
    </message>
    <message>
        <source>the still picture for programs that know no moving PNG is not opened</source>
        <translation>不打开供不支持动态 PNG 的程序使用的静止图像</translation>
    </message>
    <message>
        <source>its frames are damaged: the still picture is opened</source>
        <translation>各帧已损坏：打开静止图像</translation>
    </message>
    <message>
        <source>further frames of a moving AVIF are opened in 8 bit</source>
        <translation>动态 AVIF 的后续帧以 8 位打开</translation>
    </message>
    <message>
        <source>the icon has {} pictures: the largest is opened</source>
        <translation>图标含 {} 张图像：打开最大的一张</translation>
    </message>
    <message>
        <source>the JPEG lacks the marker of its end; its picture is whole</source>
        <translation>JPEG 缺少结束标记；图像完整</translation>
    </message>
    <message>
        <source>its data has faults: parts of the picture may be wrong</source>
        <translation>数据有错：图像可能有部分不正确</translation>
    </message>
    <message>
        <source>saved selections of Photoshop are left out: {}</source>
        <translation>略去 Photoshop 存储的选区：{}</translation>
    </message>
    <message>
        <source>layers of Photoshop are left out: the flat picture is opened</source>
        <translation>略去 Photoshop 图层：打开合并后的图像</translation>
    </message>
    <message>
        <source>the file holds no picture but one that is marked as a thumbnail: that is opened</source>
        <translation>文件只含标为缩略图的图像：打开该图像</translation>
    </message>
    <message>
        <source>1 further channel (a saved selection or the like) is kept for a saved TIFF</source>
        <translation>另有 1 个通道（如存储的选区）在保存 TIFF 时保留</translation>
    </message>
    <message>
        <source>{} further channels (saved selections or the like) are kept for a saved TIFF</source>
        <translation>另有 {} 个通道（如存储的选区）在保存 TIFF 时保留</translation>
    </message>
    <message>
        <source>1 further channel (a saved selection or the like) is left out</source>
        <translation>略去另外 1 个通道（如存储的选区）</translation>
    </message>
    <message>
        <source>{} further channels (saved selections or the like) are left out</source>
        <translation>略去另外 {} 个通道（如存储的选区）</translation>
    </message>
    <message>
        <source>the {} has {} {}: {} is opened</source>
        <translation>{} 有 {} {}：打开{}</translation>
    </message>
    <message>
        <source>{} has no transparency: the picture was placed on white</source>
        <translation>{} 不支持透明：图像已置于白色上</translation>
    </message>
    <message>
        <source>saved selections are left out: the steps have moved the picture</source>
        <translation>略去存储的选区：步骤移动了图像</translation>
    </message>
    <message>
        <source>{} holds {} a channel: the values were rounded</source>
        <translation>{} 每通道为 {}：数值已取整</translation>
    </message>
    <message>
        <source>{} is written without the photo's {}</source>
        <translation>写入 {} 时不含照片的 {}</translation>
    </message>
    <message>
        <source>1 further page or frame</source>
        <translation>另 1 页或帧</translation>
    </message>
    <message>
        <source>{} further pages or frames</source>
        <translation>另 {} 页或帧</translation>
    </message>
    <message>
        <source>{} of the opened file {} not in the saved one</source>
        <translation>打开的文件的 {} {} 不在保存的文件中</translation>
    </message>
    <message>
        <source>{} is written without the photo's HDR coding (cICP)</source>
        <translation>写入 {} 时不含照片的 HDR 编码（cICP）</translation>
    </message>
    <message>
        <source>{} holds no colour profile: other programs take it for sRGB</source>
        <translation>{} 不含颜色配置文件：其他程序视为 sRGB</translation>
    </message>
    <message>
        <source>the photo's profile does not fit {} and is left out</source>
        <translation>照片的配置文件不适合 {}，已略去</translation>
    </message>
    <message>
        <source>{} may tell of the place and had to be left out</source>
        <translation>{} 可能透露地点，已略去</translation>
    </message>
    <message>
        <source>AVIF does not hold how often its frames are shown</source>
        <translation>AVIF 不保存各帧的播放次数</translation>
    </message>
    <message>
        <source>WebP joins equal frames: of {} it has {}</source>
        <translation>WebP 合并相同的帧：{} 帧余 {} 帧</translation>
    </message>
    <message>
        <source>GIF has no half transparent pixels: each is clear or opaque</source>
        <translation>GIF 没有半透明像素：非透明即不透明</translation>
    </message>
    <message>
        <source>GIF has 256 colours a frame: the nearest of them were taken</source>
        <translation>GIF 每帧 256 色：已取最接近者</translation>
    </message>
    <message>
        <source>it has one kernel for all channels: the first was written</source>
        <translation>所有通道共用一个核：已写入第一个</translation>
    </message>
    <message>
        <source>it has no offset: {} was left out</source>
        <translation>没有偏移：略去 {}</translation>
    </message>
    <message>
        <source>it does not say that the kernel is to be turned</source>
        <translation>没有说明核需旋转</translation>
    </message>
    <message>
        <source>it does not say that the origin is {},{}</source>
        <translation>没有说明原点为 {},{}</translation>
    </message>
    <message>
        <source>its origin is fixed: zeros were added around the weights, to {}</source>
        <translation>原点固定：在权重周围补零至 {}</translation>
    </message>
    <message>
        <source>it has no holes: they were written as 0</source>
        <translation>没有空洞：已写为 0</translation>
    </message>
    <message>
        <source>it has no border {}: clamp was written</source>
        <translation>没有边界 {}：已写为 clamp</translation>
    </message>
    <message>
        <source>it has no border {}: duplicate (clamp) was written</source>
        <translation>没有边界 {}：已写为 duplicate（clamp）</translation>
    </message>
    <message>
        <source>it filters transparency its own way: preserveAlpha was written</source>
        <translation>其透明度处理方式独特：已写 preserveAlpha</translation>
    </message>
    <message>
        <source>filtered in linear light, as GIMP does</source>
        <translation>如 GIMP 一样在线性光下处理</translation>
    </message>
    <message>
        <source>turned by 180 degrees, as convolve does</source>
        <translation>旋转 180 度，如 convolve</translation>
    </message>
    <message>
        <source>turned by 180 degrees, as -morphology Convolve does</source>
        <translation>旋转 180 度，如 -morphology Convolve</translation>
    </message>
    <message>
        <source>give its offset apart: -define convolve:bias={}%</source>
        <translation>偏移需另行指定：-define convolve:bias={}%</translation>
    </message>
    <message>
        <source>Aseprite rounds weights to 1/256</source>
        <translation>Aseprite 将权重取整到 1/256</translation>
    </message>
    <message>
        <source>on this photo it differs by up to {} levels of 255, {} on average</source>
        <translation>在此照片上最多相差 {} 级（共 255），平均 {}</translation>
    </message>
    <message>
        <source>renderers disagree on bias: it was read as the specification has it</source>
        <translation>各渲染器对 bias 处理不一：按规范读取</translation>
    </message>
    <message>
        <source>its weights are integers: they differ by up to {} levels</source>
        <translation>其权重为整数：最多相差 {} 级</translation>
    </message>
    <message>
        <source>its offset is a whole number of levels: {} for {}</source>
        <translation>其偏移为整数级：{} 代替 {}</translation>
    </message>
    <message>
        <source>normalized by its sum where that is not 0, as ImageJ does by default</source>
        <translation>和不为 0 时按和归一化，如 ImageJ 默认</translation>
    </message>
    <message>
        <source>switch Normalize off in ImageJ: the divisor is in the weights</source>
        <translation>请在 ImageJ 中关闭 Normalize：除数已在权重中</translation>
    </message>
    <message>
        <source>its sides are odd: zeros were added at the right and foot</source>
        <translation>边长须为奇数：在右侧与底部补零</translation>
    </message>
    <message>
        <source>{} is no number and was read as 0</source>
        <translation>{} 不是数字，读为 0</translation>
    </message>
    <message>
        <source>decimal commas</source>
        <translation>小数逗号</translation>
    </message>
    <message>
        <source>its offset was read as levels of 255</source>
        <translation>偏移按 255 级读取</translation>
    </message>
    <message>
        <source>its offset counts levels: it was written in levels of 255</source>
        <translation>偏移以级计：按 255 级写入</translation>
    </message>
    <message>
        <source>Change amount</source>
        <translation>更改数量</translation>
    </message>
    <message>
        <source>Change blend {}</source>
        <translation>更改混合 {}</translation>
    </message>
    <message>
        <source>Change mask</source>
        <translation>更改蒙版</translation>
    </message>
    <message>
        <source>Name mask</source>
        <translation>命名蒙版</translation>
    </message>
    <message>
        <source>Paint mask</source>
        <translation>绘制蒙版</translation>
    </message>
    <message>
        <source>Erase from mask</source>
        <translation>从蒙版擦除</translation>
    </message>
    <message>
        <source>Make mask its own</source>
        <translation>蒙版独立</translation>
    </message>
    <message>
        <source>Open recipe {}</source>
        <translation>打开配方 {}</translation>
    </message>
    <message>
        <source>Open mask {}</source>
        <translation>打开蒙版 {}</translation>
    </message>
    <message>
        <source>Snapshot {}</source>
        <translation>快照 {}</translation>
    </message>
    <message>
        <source>Return to {}</source>
        <translation>返回 {}</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>打开时</translation>
    </message>
    <message>
        <source>Now without {}</source>
        <translation>现在不含{}</translation>
    </message>
    <message>
        <source>Replace {} by {}</source>
        <translation>用{1}替换{0}</translation>
    </message>
    <message>
        <source>Duplicate {}</source>
        <translation>复制{}</translation>
    </message>
    <message>
        <source>Delete {}</source>
        <translation>删除{}</translation>
    </message>
    <message>
        <source>Move {}</source>
        <translation>移动{}</translation>
    </message>
    <message>
        <source>Rename {}</source>
        <translation>重命名{}</translation>
    </message>
    <message>
        <source>{} steps</source>
        <translation>{} 个步骤</translation>
    </message>
    <message>
        <source>{} values</source>
        <translation>{} 个值</translation>
    </message>
    <message>
        <source>{} weights</source>
        <translation>{} 个权重</translation>
    </message>
    <message>
        <source>Add {} to mask</source>
        <translation>向蒙版添加{}</translation>
    </message>
    <message>
        <source>Add {}</source>
        <translation>添加{}</translation>
    </message>
    <message>
        <source>Add result of {} to mask</source>
        <translation>将{}的结果加入蒙版</translation>
    </message>
    <message>
        <source>Remove {} from mask</source>
        <translation>从蒙版移除{}</translation>
    </message>
    <message>
        <source>Change {} of mask</source>
        <translation>更改蒙版的{}</translation>
    </message>
    <message>
        <source>Draw {} in mask</source>
        <translation>在蒙版中绘制{}</translation>
    </message>
    <message>
        <source>Draw {}</source>
        <translation>绘制{}</translation>
    </message>
    <message>
        <source>Take a point of {} away</source>
        <translation>去掉{}的一个点</translation>
    </message>
    <message>
        <source>Pick {}</source>
        <translation>选取{}</translation>
    </message>
    <message>
        <source>Turn {} into a kernel</source>
        <translation>将{}变为核</translation>
    </message>
    <message>
        <source>Paste {}</source>
        <translation>粘贴{}</translation>
    </message>
    <message>
        <source>Press {}</source>
        <translation>按{}</translation>
    </message>
    <message>
        <source>Use {}</source>
        <translation>使用{}</translation>
    </message>
    <message>
        <source>Use compared kernel</source>
        <translation>使用比较的核</translation>
    </message>
    <message>
        <source>Make {}</source>
        <translation>生成{}</translation>
    </message>
    <message>
        <source>Make {} again</source>
        <translation>重新生成{}</translation>
    </message>
    <message>
        <source>Turn {} round</source>
        <translation>反转{}</translation>
    </message>
    <message>
        <source>Straighten the curve {}</source>
        <translation>拉直曲线{}</translation>
    </message>
    <message>
        <source>Change the curve {}</source>
        <translation>更改曲线{}</translation>
    </message>
    <message>
        <source>Edit cell ({}, {})</source>
        <translation>编辑单元格（{}, {}）</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>Change cell</source>
        <translation>更改单元格</translation>
    </message>
    <message>
        <source>Change cells</source>
        <translation>更改单元格</translation>
    </message>
    <message>
        <source>Fill cells</source>
        <translation>填充单元格</translation>
    </message>
    <message>
        <source>Fill by formula</source>
        <translation>按公式填充</translation>
    </message>
    <message>
        <source>Cut cells</source>
        <translation>剪切单元格</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>清除单元格</translation>
    </message>
    <message>
        <source>Drag cell</source>
        <translation>拖动单元格</translation>
    </message>
    <message>
        <source>Paste kernel</source>
        <translation>粘贴核</translation>
    </message>
    <message>
        <source>Move origin</source>
        <translation>移动原点</translation>
    </message>
    <message>
        <source>Resize kernel</source>
        <translation>调整核大小</translation>
    </message>
    <message>
        <source>Change divisor</source>
        <translation>更改除数</translation>
    </message>
    <message>
        <source>Change offset</source>
        <translation>更改偏移</translation>
    </message>
    <message>
        <source>Switch normalize</source>
        <translation>切换归一化</translation>
    </message>
    <message>
        <source>Keep the numbers</source>
        <translation>保留数字</translation>
    </message>
    <message>
        <source>Scale the weights</source>
        <translation>缩放权重</translation>
    </message>
    <message>
        <source>Add kernel</source>
        <translation>添加核</translation>
    </message>
    <message>
        <source>Remove kernel</source>
        <translation>移除核</translation>
    </message>
    <message>
        <source>Clear plane</source>
        <translation>清除平面</translation>
    </message>
    <message>
        <source>Compose with {}</source>
        <translation>与{}复合</translation>
    </message>
    <message>
        <source>Take kernel {}</source>
        <translation>采用核 {}</translation>
    </message>
    <message>
        <source>Take a part of the photo farther {}</source>
        <translation>取照片更{}的部分</translation>
    </message>
    <message>
        <source>Change ratio</source>
        <translation>更改比例</translation>
    </message>
    <message>
        <source>Swap ratio</source>
        <translation>交换比例</translation>
    </message>
    <message>
        <source>Turn the photo</source>
        <translation>旋转照片</translation>
    </message>
    <message>
        <source>Flip the photo</source>
        <translation>翻转照片</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>half turn</source>
        <translation>半圈</translation>
    </message>
    <message>
        <source>Whole mask</source>
        <translation>整个蒙版</translation>
    </message>
    <message>
        <source>the mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>this item</source>
        <translation>此项</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Linear gradient</source>
        <translation>线性渐变</translation>
    </message>
    <message>
        <source>Radial gradient</source>
        <translation>径向渐变</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Intersects</source>
        <translation>相交</translation>
    </message>
    <message>
        <source>Subtracts</source>
        <translation>减去</translation>
    </message>
    <message>
        <source>Intersect</source>
        <translation>相交</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>硬度</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>How much of it is full; braces change it</source>
        <translation>实心部分的比例；花括号更改</translation>
    </message>
    <message>
        <source>How much a stroke paints</source>
        <translation>每一笔的浓度</translation>
    </message>
    <message>
        <source>Across; [ and ] change it</source>
        <translation>直径；[ 和 ] 更改</translation>
    </message>
    <message>
        <source>Mask shown in red · O hides it · Alt shows it alone</source>
        <translation>蒙版以红色显示 · O 隐藏 · Alt 单独显示</translation>
    </message>
    <message>
        <source>Mask shown in grey · O shows the photo</source>
        <translation>蒙版以灰度显示 · O 显示照片</translation>
    </message>
    <message>
        <source>Mask hidden · O shows it</source>
        <translation>蒙版已隐藏 · O 显示</translation>
    </message>
    <message>
        <source>Fades in</source>
        <translation>渐入</translation>
    </message>
    <message>
        <source>Full from</source>
        <translation>完全自</translation>
    </message>
    <message>
        <source>Full to</source>
        <translation>完全至</translation>
    </message>
    <message>
        <source>Gone at</source>
        <translation>消失于</translation>
    </message>
    <message>
        <source>Half width</source>
        <translation>半宽</translation>
    </message>
    <message>
        <source>Half height</source>
        <translation>半高</translation>
    </message>
    <message>
        <source>Full inside</source>
        <translation>内部完全</translation>
    </message>
    <message>
        <source>Nothing to</source>
        <translation>无至</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>What the mask is full near</source>
        <translation>蒙版在其附近为完全</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>How the result is laid over what lies below</source>
        <translation>结果如何叠加于下层</translation>
    </message>
    <message>
        <source>How much of the result is seen</source>
        <translation>结果显示的程度</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Single channels, or only how light colours are</source>
        <translation>单个通道，或仅颜色的亮度</translation>
    </message>
    <message>
        <source>The channels that the step changes</source>
        <translation>步骤更改的通道</translation>
    </message>
    <message>
        <source>Lightness (CIE L*)</source>
        <translation>明度（CIE L*）</translation>
    </message>
    <message>
        <source>Luma (BT.601)</source>
        <translation>亮度（BT.601）</translation>
    </message>
    <message>
        <source>Largest channel</source>
        <translation>最大通道</translation>
    </message>
    <message>
        <source>Copy mask of</source>
        <translation>复制蒙版自</translation>
    </message>
    <message>
        <source>Use mask of</source>
        <translation>使用蒙版自</translation>
    </message>
    <message>
        <source>Select this step and show its form</source>
        <translation>选择此步骤并显示其表单</translation>
    </message>
    <message>
        <source>Another kernel, and what can be done with this one</source>
        <translation>另一个核，以及可对此核进行的操作</translation>
    </message>
    <message>
        <source>B minus A</source>
        <translation>B 减 A</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Depthwise</source>
        <translation>逐深度</translation>
    </message>
    <message>
        <source>Sum of the products</source>
        <translation>乘积之和</translation>
    </message>
    <message>
        <source>÷ divisor {}</source>
        <translation>÷ 除数 {}</translation>
    </message>
    <message>
        <source>+ offset</source>
        <translation>+ 偏移</translation>
    </message>
    <message>
        <source>ReLU: cut below 0</source>
        <translation>ReLU：小于 0 归零</translation>
    </message>
    <message>
        <source>cut below 0</source>
        <translation>小于 0 归零</translation>
    </message>
    <message>
        <source>without its sign</source>
        <translation>去掉符号</translation>
    </message>
    <message>
        <source>{} hatched: {}</source>
        <translation>{} 个带斜线：{}</translation>
    </message>
    <message>
        <source>0 outside the picture</source>
        <translation>图像外为 0</translation>
    </message>
    <message>
        <source>the edge repeated</source>
        <translation>重复边缘</translation>
    </message>
    <message>
        <source>mirrored with the edge</source>
        <translation>含边缘镜像</translation>
    </message>
    <message>
        <source>mirrored about the edge</source>
        <translation>以边缘为轴镜像</translation>
    </message>
    <message>
        <source>from the other side</source>
        <translation>取自另一侧</translation>
    </message>
    <message>
        <source>the engine's own float</source>
        <translation>引擎自身的浮点值</translation>
    </message>
    <message>
        <source>The kernel covers {}×{} pixels, and there are {}×{}</source>
        <translation>核覆盖 {}×{} 像素，而只有 {}×{}</translation>
    </message>
    <message>
        <source>is</source>
        <translation>被</translation>
    </message>
    <message>
        <source>are</source>
        <translation>被</translation>
    </message>
    <message>
        <source>padding {}, {}</source>
        <translation>填充 {}, {}</translation>
    </message>
    <message>
        <source>padding {}, {} down and {}, {} across</source>
        <translation>填充 垂直 {}, {}，水平 {}, {}</translation>
    </message>
    <message>
        <source>crop {}×{}</source>
        <translation>裁切 {}×{}</translation>
    </message>
    <message>
        <source>Kernel of the step, {}×{}</source>
        <translation>步骤的核，{}×{}</translation>
    </message>
    <message>
        <source>The step has no kernel</source>
        <translation>步骤没有核</translation>
    </message>
    <message>
        <source>Edge at 45°</source>
        <translation>45° 边缘</translation>
    </message>
    <message>
        <source>Mean 3×3</source>
        <translation>平均 3×3</translation>
    </message>
    <message>
        <source>Binomial 5×5</source>
        <translation>二项式 5×5</translation>
    </message>
    <message>
        <source>Add layer {}</source>
        <translation>加上第 {} 层</translation>
    </message>
    <message>
        <source>Add the picture</source>
        <translation>加上图像</translation>
    </message>
    <message>
        <source>{} groups</source>
        <translation>{} 组</translation>
    </message>
    <message>
        <source>leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>absolute value</source>
        <translation>绝对值</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>sees</source>
        <translation>视野</translation>
    </message>
    <message>
        <source>jump</source>
        <translation>跨距</translation>
    </message>
    <message>
        <source>starts at</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Learned so far</source>
        <translation>目前所学</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>所求</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>larger than this</source>
        <translation>大于此</translation>
    </message>
    <message>
        <source>Lines of which slope stay sharp?</source>
        <translation>哪种倾斜的线保持清晰？</translation>
    </message>
    <message>
        <source>smears upwards to the right</source>
        <translation>向右上拖抹</translation>
    </message>
    <message>
        <source>smears downwards to the right</source>
        <translation>向右下拖抹</translation>
    </message>
    <message>
        <source>smears from side to side</source>
        <translation>左右拖抹</translation>
    </message>
    <message>
        <source>smears from top to bottom</source>
        <translation>上下拖抹</translation>
    </message>
    <message>
        <source>Are level edges still sharp?</source>
        <translation>水平边缘还清晰吗？</translation>
    </message>
    <message>
        <source>Are upright edges still sharp?</source>
        <translation>垂直边缘还清晰吗？</translation>
    </message>
    <message>
        <source>blurs alike in all directions, with a soft edge</source>
        <translation>各方向均匀模糊，边缘柔和</translation>
    </message>
    <message>
        <source>Do small lights become soft spots, or disks?</source>
        <translation>小光点变成柔斑还是圆盘？</translation>
    </message>
    <message>
        <source>blurs to disks, as a lens out of focus</source>
        <translation>模糊成圆盘，如失焦的镜头</translation>
    </message>
    <message>
        <source>blurs only a little: the mean of 3×3 pixels</source>
        <translation>只略微模糊：3×3 像素的平均</translation>
    </message>
    <message>
        <source>Is fine texture still there?</source>
        <translation>细小纹理还在吗？</translation>
    </message>
    <message>
        <source>blurs to squares: the mean of 11×11 pixels</source>
        <translation>模糊成方块：11×11 像素的平均</translation>
    </message>
    <message>
        <source>Does the blur have corners?</source>
        <translation>模糊有棱角吗？</translation>
    </message>
    <message>
        <source>Which edges are left?</source>
        <translation>剩下哪些边缘？</translation>
    </message>
    <message>
        <source>keeps what changes from left to right</source>
        <translation>保留从左到右的变化</translation>
    </message>
    <message>
        <source>keeps what changes from top to bottom</source>
        <translation>保留从上到下的变化</translation>
    </message>
    <message>
        <source>keeps fine detail of all directions, with thin double lines</source>
        <translation>保留各方向的细节，呈细双线</translation>
    </message>
    <message>
        <source>Are edges one line or two?</source>
        <translation>边缘是一条线还是两条？</translation>
    </message>
    <message>
        <source>Is one side of edges lit?</source>
        <translation>边缘的一侧被照亮吗？</translation>
    </message>
    <message>
        <source>keeps the photo and lights it from a corner</source>
        <translation>保留照片并从一角照亮</translation>
    </message>
    <message>
        <source>Do edges have bright rims?</source>
        <translation>边缘有亮边吗？</translation>
    </message>
    <message>
        <source>raises what differs from its neighbours</source>
        <translation>增强与邻域的差异</translation>
    </message>
    <message>
        <source>Compare a corner of both pictures.</source>
        <translation>比较两张图像的一角。</translation>
    </message>
    <message>
        <source>leaves each pixel as it is</source>
        <translation>每个像素保持不变</translation>
    </message>
    <message>
        <source>Compare where things are at the edges.</source>
        <translation>比较边缘处物体的位置。</translation>
    </message>
    <message>
        <source>moves the photo by 6 pixels</source>
        <translation>将照片移动 6 像素</translation>
    </message>
    <message>
        <source>up right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>down right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>round, soft</source>
        <translation>圆，柔</translation>
    </message>
    <message>
        <source>round, hard</source>
        <translation>圆，硬</translation>
    </message>
    <message>
        <source>small mean</source>
        <translation>小平均</translation>
    </message>
    <message>
        <source>large mean</source>
        <translation>大平均</translation>
    </message>
    <message>
        <source>edges across</source>
        <translation>横向边缘</translation>
    </message>
    <message>
        <source>edges down</source>
        <translation>纵向边缘</translation>
    </message>
    <message>
        <source>Zone plate</source>
        <translation>波带片</translation>
    </message>
    <message>
        <source>Slanted edge</source>
        <translation>斜边</translation>
    </message>
    <message>
        <source>Siemens star</source>
        <translation>西门子星</translation>
    </message>
    <message>
        <source>encoded from linear light</source>
        <translation>由线性光编码</translation>
    </message>
    <message>
        <source>without alpha</source>
        <translation>不含 alpha</translation>
    </message>
    <message>
        <source>only {}</source>
        <translation>仅 {}</translation>
    </message>
    <message>
        <source>at an opacity of {}</source>
        <translation>不透明度 {}</translation>
    </message>
    <message>
        <source>sum of the products</source>
        <translation>乘积之和</translation>
    </message>
    <message>
        <source>{} left as before</source>
        <translation>{} 保持不变</translation>
    </message>
    <message>
        <source>cut to 0..1</source>
        <translation>截至 0..1</translation>
    </message>
    <message>
        <source>rounded to 8 bits</source>
        <translation>取整到 8 位</translation>
    </message>
    <message>
        <source>sum of the weights</source>
        <translation>权重之和</translation>
    </message>
    <message>
        <source>alpha by the weights over their sum</source>
        <translation>alpha 按权重除以其和</translation>
    </message>
    <message>
        <source>alpha kept</source>
        <translation>保留 alpha</translation>
    </message>
    <message>
        <source>÷ alpha under the kernel</source>
        <translation>÷ 核下的 alpha</translation>
    </message>
    <message>
        <source>+ offset × alpha</source>
        <translation>+ 偏移 × alpha</translation>
    </message>
    <message>
        <source>cut to 0..1, and ÷ it</source>
        <translation>截至 0..1，再除以它</translation>
    </message>
    <message>
        <source>in an 8-bit file</source>
        <translation>在 8 位文件中</translation>
    </message>
    <message>
        <source>their sizes differ: {} pixels</source>
        <translation>大小不同：{} 像素</translation>
    </message>
    <message>
        <source>their channels differ: {} and {}</source>
        <translation>通道不同：{} 与 {}</translation>
    </message>
    <message>
        <source>their depths differ: {} and {}</source>
        <translation>位深不同：{} 与 {}</translation>
    </message>
    <message>
        <source>{}: off by {} levels on {}, {} at most.</source>
        <translation>{}：在 {2} 上相差 {1} 级，最多 {3}。</translation>
    </message>
    <message>
        <source>Cheaper: {}</source>
        <translation>更省时：{}</translation>
    </message>
    <message>
        <source>Exact kernel</source>
        <translation>精确核</translation>
    </message>
    <message>
        <source>Reduced on {}</source>
        <translation>在 {} 上简化</translation>
    </message>
    <message>
        <source>Sharpens what is blurred by {}; MTF50 rises {} times.</source>
        <translation>锐化因{}而模糊之处；MTF50 提升 {} 倍。</translation>
    </message>
    <message>
        <source>Measured from {}</source>
        <translation>测自 {}</translation>
    </message>
    <message>
        <source>Against the blur of {}</source>
        <translation>针对 {} 的模糊</translation>
    </message>
    <message>
        <source>Takes back {} by rounds that go by what the photo most likely was.</source>
        <translation>按照片最可能的原貌逐轮还原{}。</translation>
    </message>
    <message>
        <source>Blur of {}</source>
        <translation>{} 的模糊</translation>
    </message>
    <message>
        <source>a disk of radius {} px</source>
        <translation>半径 {} px 的圆盘</translation>
    </message>
    <message>
        <source>a line of {} px at {}°</source>
        <translation>{1}° 方向 {0} px 的线</translation>
    </message>
    <message>
        <source>a Gaussian of sigma {} px</source>
        <translation>sigma 为 {} px 的高斯</translation>
    </message>
    <message>
        <source>geometric change</source>
        <translation>几何变化</translation>
    </message>
    <message>
        <source>This is no convolution: it is a geometric change, {}.</source>
        <translation>这不是卷积：而是几何变化，{}。</translation>
    </message>
    <message>
        <source>Measured from {} and {}: R² {}, {} equal</source>
        <translation>测自 {} 与 {}：R² {}，{} 相同</translation>
    </message>
    <message>
        <source>Kernel of {}</source>
        <translation>{} 的核</translation>
    </message>
    <message>
        <source>A part of the picture</source>
        <translation>图像的一部分</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>as bright as it is</source>
        <translation>亮度不变</translation>
    </message>
    <message>
        <source>of sum 1</source>
        <translation>和为 1</translation>
    </message>
    <message>
        <source>{} {} as a kernel {}.</source>
        <translation>{}{}作为核{}。</translation>
    </message>
    <message>
        <source>any weights</source>
        <translation>任意权重</translation>
    </message>
    <message>
        <source>whole over 16</source>
        <translation>整数 / 16</translation>
    </message>
    <message>
        <source>whole over 64</source>
        <translation>整数 / 64</translation>
    </message>
    <message>
        <source>whole over 256</source>
        <translation>整数 / 256</translation>
    </message>
    <message>
        <source>whole over 1024</source>
        <translation>整数 / 1024</translation>
    </message>
    <message>
        <source>as it comes</source>
        <translation>不作要求</translation>
    </message>
    <message>
        <source>sum 1</source>
        <translation>和为 1</translation>
    </message>
    <message>
        <source>rotational 4</source>
        <translation>旋转 4</translation>
    </message>
    <message>
        <source>rotational 8</source>
        <translation>旋转 8</translation>
    </message>
    <message>
        <source>rank {}</source>
        <translation>秩 {}</translation>
    </message>
    <message>
        <source>1 tap</source>
        <translation>1 个抽头</translation>
    </message>
    <message>
        <source>{} taps</source>
        <translation>{} 个抽头</translation>
    </message>
    <message>
        <source>{}, whole over {}</source>
        <translation>{}，整数 / {}</translation>
    </message>
    <message>
        <source>Frequency response {}, by {}.</source>
        <translation>频率响应{}，按 {}。</translation>
    </message>
    <message>
        <source>Wished for, on {}</source>
        <translation>按愿望，用于 {}</translation>
    </message>
    <message>
        <source>it is a median filter, or near to one of {}x{}</source>
        <translation>是中值滤镜，或接近 {}x{} 的中值</translation>
    </message>
    <message>
        <source>it is a kernel with a tone curve after it: the curve bends what a kernel gives</source>
        <translation>是核加色调曲线：曲线改变了核的结果</translation>
    </message>
    <message>
        <source>it is a tone curve: each value becomes another, whatever lies around it</source>
        <translation>是色调曲线：每个值各自改变，与周围无关</translation>
    </message>
    <message>
        <source>it is a change of colour that mixes the channels, whatever lies around</source>
        <translation>是混合通道的颜色变化，与周围无关</translation>
    </message>
    <message>
        <source>One kernel across the channels explains it: {} of the bytes come out equal.</source>
        <translation>一个跨通道的卷积核即可解释：{} 的字节结果相等。</translation>
    </message>
    <message>
        <source>A kernel for each colour explains it: what is left is no more than the JPEG itself took away.</source>
        <translation>每种颜色各用一个卷积核即可解释：剩余的差异不超过 JPEG 自身造成的损失。</translation>
    </message>
    <message>
        <source>A kernel for each colour explains it: every byte comes out equal.</source>
        <translation>每种颜色各用一个卷积核即可解释：每个字节都相同。</translation>
    </message>
    <message>
        <source>A kernel for each colour explains it: {} of the bytes come out equal.</source>
        <translation>每种颜色各用一个卷积核即可解释：{} 的字节结果相等。</translation>
    </message>
    <message>
        <source>A kernel for each colour explains it: {} of the bytes come out equal, and the rest are off by {} at most, as where a program rounds several times.</source>
        <translation>每种颜色各用一个卷积核即可解释：{} 的字节结果相等，其余最多相差 {}，如同程序多次取整所致。</translation>
    </message>
    <message>
        <source>it is a geometric change: parts of the picture moved apart by up to {} px, as by a turn, a stretch or a lens correction</source>
        <translation>是几何变化：图像各部分移动最多 {} px，如旋转、拉伸或镜头校正</translation>
    </message>
    <message>
        <source>it takes the {} of the neighbours, as morphology does</source>
        <translation>取邻域的{}，如形态学</translation>
    </message>
    <message>
        <source>it is morphology: {} {}</source>
        <translation>是形态学：{} {}</translation>
    </message>
    <message>
        <source>it is a bilateral filter or one like it: it smooths, but keeps edges</source>
        <translation>是双边滤镜或类似：平滑但保留边缘</translation>
    </message>
    <message>
        <source>it is a change of local contrast: the gain differs from place to place</source>
        <translation>是局部对比度变化：各处增益不同</translation>
    </message>
    <message>
        <source>it is a bilateral filter's kin: it smooths small detail and keeps edges</source>
        <translation>与双边滤镜同类：平滑细节、保留边缘</translation>
    </message>
    <message>
        <source>it is a change of local contrast: small detail is raised more than edges</source>
        <translation>是局部对比度变化：细节比边缘提升更多</translation>
    </message>
    <message>
        <source>no kernel explains it: a kernel leaves differences of {} levels, most of them where much goes on</source>
        <translation>没有核能解释：仍差 {} 级，多在变化剧烈处</translation>
    </message>
    <message>
        <source>This is no convolution: {}.</source>
        <translation>这不是卷积：{}。</translation>
    </message>
    <message>
        <source>This is no convolution</source>
        <translation>这不是卷积</translation>
    </message>
    <message>
        <source>This is a convolution</source>
        <translation>这是卷积</translation>
    </message>
    <message>
        <source>One kernel explains it: what is left is no more than the JPEG itself took away.</source>
        <translation>一个核即可解释：剩余不超过 JPEG 本身的损失。</translation>
    </message>
    <message>
        <source>One kernel explains it: every byte comes out equal.</source>
        <translation>一个核即可解释：每个字节都相同。</translation>
    </message>
    <message>
        <source>One kernel explains it: {} of the bytes come out equal.</source>
        <translation>一个核即可解释：{} 的字节相同。</translation>
    </message>
    <message>
        <source>Polynomial</source>
        <translation>多项式</translation>
    </message>
    <message>
        <source>A straight edge</source>
        <translation>直边</translation>
    </message>
    <message>
        <source>The spectrum</source>
        <translation>频谱</translation>
    </message>
    <message>
        <source>Edge or spectrum</source>
        <translation>边缘或频谱</translation>
    </message>
    <message>
        <source>Pixel by pixel</source>
        <translation>逐像素</translation>
    </message>
    <message>
        <source>With the kernel</source>
        <translation>应用核</translation>
    </message>
    <message>
        <source>Contrast by frequency</source>
        <translation>对比度随频率</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>针对它</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>MTF50, cycles a pixel</source>
        <translation>MTF50，周期/像素</translation>
    </message>
    <message>
        <source>MTF10, cycles a pixel</source>
        <translation>MTF10，周期/像素</translation>
    </message>
    <message>
        <source>MTF50 with the kernel</source>
        <translation>应用核后的 MTF50</translation>
    </message>
    <message>
        <source>This photo is sharp</source>
        <translation>这张照片是清晰的</translation>
    </message>
    <message>
        <source>Cheaper</source>
        <translation>更省时</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Error by sums a pixel</source>
        <translation>误差随每像素求和数</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>开销</translation>
    </message>
    <message>
        <source>Error on this photo</source>
        <translation>在此照片上的误差</translation>
    </message>
    <message>
        <source>The edited step has no kernel: choose one that has, then open this page again.</source>
        <translation>正在编辑的步骤没有核：请选有核的步骤，再打开此页。</translation>
    </message>
    <message>
        <source>Drag the slider: what each saves and changes is measured on this photo.</source>
        <translation>拖动滑块：各自的节省与变化在此照片上测量。</translation>
    </message>
    <message>
        <source>levels of error, on the mean</source>
        <translation>级误差，平均</translation>
    </message>
    <message>
        <source>greatest difference</source>
        <translation>最大差异</translation>
    </message>
    <message>
        <source>Taps that are not 0</source>
        <translation>非零抽头</translation>
    </message>
    <message>
        <source>taps that are not 0</source>
        <translation>非零抽头</translation>
    </message>
    <message>
        <source>Sums a pixel, whole ones count ¾</source>
        <translation>每像素求和，整数计 ¾</translation>
    </message>
    <message>
        <source>Cheap</source>
        <translation>省时</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Low-pass</source>
        <translation>低通</translation>
    </message>
    <message>
        <source>High-pass</source>
        <translation>高通</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>带通</translation>
    </message>
    <message>
        <source>Wanted gain</source>
        <translation>所需增益</translation>
    </message>
    <message>
        <source>What is left, by size</source>
        <translation>剩余，随大小</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>所查看部分</translation>
    </message>
    <message>
        <source>share of the variance</source>
        <translation>方差占比</translation>
    </message>
    <message>
        <source>Differ by one level or less</source>
        <translation>相差不超过一级</translation>
    </message>
    <message>
        <source>Left where little goes on</source>
        <translation>平缓处的剩余</translation>
    </message>
    <message>
        <source>Left where much goes on</source>
        <translation>剧烈处的剩余</translation>
    </message>
    <message>
        <source>At an end of the range, left out</source>
        <translation>位于范围端点，已略去</translation>
    </message>
    <message>
        <source>Sum of the weights</source>
        <translation>权重之和</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>按存储</translation>
    </message>
    <message>
        <source>one a channel</source>
        <translation>每通道一个</translation>
    </message>
    <message>
        <source>After − found</source>
        <translation>处理后 − 求得</translation>
    </message>
    <message>
        <source>R² · 1 is all explained</source>
        <translation>R² · 1 为完全解释</translation>
    </message>
    <message>
        <source>of the bytes equal</source>
        <translation>的字节相同</translation>
    </message>
    <message>
        <source>largest difference</source>
        <translation>最大差异</translation>
    </message>
    <message>
        <source>Photo, pixel by pixel</source>
        <translation>照片，逐像素</translation>
    </message>
    <message>
        <source>A point of light becomes this shape, in linear light.</source>
        <translation>光点在线性光下成为此形。</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>频谱</translation>
    </message>
    <message>
        <source>Gains of the kernel</source>
        <translation>核的增益</translation>
    </message>
    <message>
        <source>Put it in the place of the kernel that is edited</source>
        <translation>替换正在编辑的核</translation>
    </message>
    <message>
        <source>Add it as one more step of this photo</source>
        <translation>作为此照片的又一步骤添加</translation>
    </message>
    <message>
        <source>Keep it among your presets, with where it is from</source>
        <translation>连同来源保存到您的预设</translation>
    </message>
    <message>
        <source>McClellan's transform</source>
        <translation>McClellan 变换</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>手绘</translation>
    </message>
    <message>
        <source>Along a line</source>
        <translation>沿一条线</translation>
    </message>
    <message>
        <source>The handle on the spectrum turns it. Dashed: the gain of the true one.</source>
        <translation>用频谱上的手柄转动。虚线：真实者的增益。</translation>
    </message>
    <message>
        <source>greatest error of gain</source>
        <translation>增益最大误差</translation>
    </message>
    <message>
        <source>Sobel pair</source>
        <translation>Sobel 对</translation>
    </message>
    <message>
        <source>Laplacian pyramid</source>
        <translation>拉普拉斯金字塔</translation>
    </message>
    <message>
        <source>the difference across and down, smoothed along the edge</source>
        <translation>水平与垂直之差，沿边缘平滑</translation>
    </message>
    <message>
        <source>differences across, down and diagonal of {} levels, and the mean</source>
        <translation>{} 级的水平、垂直与对角差，以及平均</translation>
    </message>
    <message>
        <source>{} kernels {}×{} by chance, of norm 1, the same each time</source>
        <translation>{} 个 {}×{} 随机核，范数为 1，每次相同</translation>
    </message>
    <message>
        <source>{} levels of detail, fine to coarse, and the blur that is left</source>
        <translation>{} 级细节，由细到粗，及剩余的模糊</translation>
    </message>
    <message>
        <source>bases of a Gaussian's derivatives G1, G2 and G2's quadrature H2: sums give any angle</source>
        <translation>高斯导数 G1、G2 与 G2 的正交 H2 的基：相加得任意角度</translation>
    </message>
    <message>
        <source>waves of 8 directions and 3 lengths, 15×15, of zero sum</source>
        <translation>8 个方向、3 种波长的波，15×15，和为零</translation>
    </message>
    <message>
        <source>edges and bars of 3 scales and 6 directions, 8 rings, 4 blobs, 49×49</source>
        <translation>3 种尺度、6 个方向的边与条，8 环 4 斑，49×49</translation>
    </message>
    <message>
        <source>the 38 filters of MR8: edges and bars of 3 scales and 6 directions, a blob, a ring, 49×49</source>
        <translation>MR8 的 38 个滤镜：3 种尺度、6 个方向的边与条，一斑一环，49×49</translation>
    </message>
    <message>
        <source>products of level, edge, spot, wave and ripple: a column's name, then a row's</source>
        <translation>平、边、点、波、纹的乘积：先列名，后行名</translation>
    </message>
    <message>
        <source>The file says nothing of the photo but its size</source>
        <translation>文件除大小外没有照片信息</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>{} × {} pixels</source>
        <translation>{} × {} 像素</translation>
    </message>
    <message>
        <source>{}, {} a channel</source>
        <translation>{}，每通道 {}</translation>
    </message>
    <message>
        <source>{} pixels an inch</source>
        <translation>{} 像素/英寸</translation>
    </message>
    <message>
        <source>RGB and alpha</source>
        <translation>RGB 与 alpha</translation>
    </message>
    <message>
        <source>grey and alpha</source>
        <translation>灰度与 alpha</translation>
    </message>
    <message>
        <source>32 bit float</source>
        <translation>32 位浮点</translation>
    </message>
    <message>
        <source>{} numbers</source>
        <translation>{} 个数</translation>
    </message>
    <message>
        <source>{} bytes</source>
        <translation>{} 字节</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 字节</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>not kept when saved</source>
        <translation>保存时不保留</translation>
    </message>
    <message>
        <source>Rendering intent</source>
        <translation>渲染意图</translation>
    </message>
    <message>
        <source>Bits per sample</source>
        <translation>每样本位数</translation>
    </message>
    <message>
        <source>Image height</source>
        <translation>图像高度</translation>
    </message>
    <message>
        <source>Image width</source>
        <translation>图像宽度</translation>
    </message>
    <message>
        <source>Camera maker</source>
        <translation>相机厂商</translation>
    </message>
    <message>
        <source>Camera model</source>
        <translation>相机型号</translation>
    </message>
    <message>
        <source>Resolution across</source>
        <translation>水平分辨率</translation>
    </message>
    <message>
        <source>Resolution down</source>
        <translation>垂直分辨率</translation>
    </message>
    <message>
        <source>Resolution unit</source>
        <translation>分辨率单位</translation>
    </message>
    <message>
        <source>Samples per pixel</source>
        <translation>每像素样本数</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>White point</source>
        <translation>白点</translation>
    </message>
    <message>
        <source>Exposure time</source>
        <translation>曝光时间</translation>
    </message>
    <message>
        <source>Exposure program</source>
        <translation>曝光程序</translation>
    </message>
    <message>
        <source>Exif version</source>
        <translation>Exif 版本</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>Digitized on</source>
        <translation>数字化时间</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Exposure bias</source>
        <translation>曝光补偿</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>焦距</translation>
    </message>
    <message>
        <source>Focal length, 35 mm</source>
        <translation>35 mm 等效焦距</translation>
    </message>
    <message>
        <source>Light source</source>
        <translation>光源</translation>
    </message>
    <message>
        <source>Maker's note</source>
        <translation>厂商注释</translation>
    </message>
    <message>
        <source>Fraction of a second</source>
        <translation>秒的小数</translation>
    </message>
    <message>
        <source>Colour space</source>
        <translation>色彩空间</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高（像素）</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>宽（像素）</translation>
    </message>
    <message>
        <source>Subject distance</source>
        <translation>主体距离</translation>
    </message>
    <message>
        <source>Sensing method</source>
        <translation>感光方式</translation>
    </message>
    <message>
        <source>Scene type</source>
        <translation>场景类型</translation>
    </message>
    <message>
        <source>Custom rendering</source>
        <translation>自定义处理</translation>
    </message>
    <message>
        <source>Exposure mode</source>
        <translation>曝光模式</translation>
    </message>
    <message>
        <source>Digital zoom</source>
        <translation>数码变焦</translation>
    </message>
    <message>
        <source>Gain control</source>
        <translation>增益控制</translation>
    </message>
    <message>
        <source>Camera owner</source>
        <translation>相机所有者</translation>
    </message>
    <message>
        <source>Camera serial number</source>
        <translation>相机序列号</translation>
    </message>
    <message>
        <source>Lens maker</source>
        <translation>镜头厂商</translation>
    </message>
    <message>
        <source>Lens model</source>
        <translation>镜头型号</translation>
    </message>
    <message>
        <source>Lens serial number</source>
        <translation>镜头序列号</translation>
    </message>
    <message>
        <source>Lens specification</source>
        <translation>镜头规格</translation>
    </message>
    <message>
        <source>from the event to the job</source>
        <translation>从事件到任务</translation>
    </message>
    <message>
        <source>behind the job that runs, while edits coalesce</source>
        <translation>等待运行中的任务，合并编辑</translation>
    </message>
    <message>
        <source>pixels of the visible part</source>
        <translation>可见部分的像素</translation>
    </message>
    <message>
        <source>to 8 bits and the screen's colours</source>
        <translation>转为 8 位与屏幕颜色</translation>
    </message>
    <message>
        <source>to the Qt thread</source>
        <translation>到 Qt 线程</translation>
    </message>
    <message>
        <source>until it is drawn</source>
        <translation>直到绘制</translation>
    </message>
    <message>
        <source>from the event to the frame</source>
        <translation>从事件到画面</translation>
    </message>
    <message>
        <source>any finite number</source>
        <translation>任意有限数</translation>
    </message>
    <message>
        <source>{} or more</source>
        <translation>{} 或以上</translation>
    </message>
    <message>
        <source>{} or less</source>
        <translation>{} 或以下</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} 到 {}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真或假</translation>
    </message>
    <message>
        <source>one of {}</source>
        <translation>{} 之一</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>任意文本</translation>
    </message>
    <message>
        <source>letters of rgba</source>
        <translation>rgba 中的字母</translation>
    </message>
    <message>
        <source>a colour as #rrggbb</source>
        <translation>#rrggbb 形式的颜色</translation>
    </message>
    <message>
        <source>a curve as x,y x,y ..., 2 to {} points, 0 to 1 each</source>
        <translation>曲线，如 x,y x,y ...，2 到 {} 点，各 0 到 1</translation>
    </message>
    <message>
        <source>the name of an earlier step, or nothing for the photo as it was opened</source>
        <translation>前面步骤的名称，留空为打开时的照片</translation>
    </message>
    <message>
        <source>a gradient as 0 #rrggbb, 1 #rrggbb, 2 to {} stops from 0 to 1</source>
        <translation>渐变，如 0 #rrggbb, 1 #rrggbb，2 到 {} 个色标，0 到 1</translation>
    </message>
    <message>
        <source>a line as x,y x,y, each 0 to 1 from the photo's left and top</source>
        <translation>线段，如 x,y x,y，自照片左上各 0 到 1</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a kernel's rows, as 0 -1 0; -1 5 -1; 0 -1 0</source>
        <translation>核的行，如 0 -1 0; -1 5 -1; 0 -1 0</translation>
    </message>
    <message>
        <source>points as x,y x,y ..., up to {}, each 0 to 1 from the photo's left and top</source>
        <translation>点，如 x,y x,y ...，最多 {} 个，自照片左上各 0 到 1</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 点</translation>
    </message>
    <message>
        <source>{} points</source>
        <translation>{} 点</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>{} rows</source>
        <translation>{} 行</translation>
    </message>
    <message>
        <source>{} stops</source>
        <translation>{} 个色标</translation>
    </message>
    <message>
        <source>{} pictures</source>
        <translation>{} 张图像</translation>
    </message>
    <message>
        <source>Nameless profile</source>
        <translation>无名配置文件</translation>
    </message>
    <message>
        <source>Colours of the file</source>
        <translation>文件的颜色</translation>
    </message>
    <message>
        <source>Colours of the opened file</source>
        <translation>打开的文件的颜色</translation>
    </message>
    <message>
        <source>the colour profile is taken for sRGB: {}</source>
        <translation>颜色配置文件按 sRGB 处理：{}</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图像</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>粘贴的图像</translation>
    </message>
    <message>
        <source>the result of a grey photo has colour</source>
        <translation>灰度照片的结果带有颜色</translation>
    </message>
    <message>
        <source>The preview failed: {}</source>
        <translation>预览失败：{}</translation>
    </message>
    <message>
        <source>it needs the whole picture at once, and {} x {} pixels take about {} of memory, of which {} are free</source>
        <translation>需要一次载入整幅图像，{} x {} 像素约需内存 {}，空闲 {}</translation>
    </message>
    <message>
        <source>there is no step {} below it that is on: there are {}</source>
        <translation>其下没有打开的步骤 {}：有 {}</translation>
    </message>
    <message>
        <source>{} has another size than what lies below it</source>
        <translation>{} 与其下层大小不同</translation>
    </message>
    <message>
        <source>{} by {} pixels, shown at {}</source>
        <translation>{} 乘 {} 像素，显示比例 {}</translation>
    </message>
    <message>
        <source>no photos</source>
        <translation>没有照片</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>photos done</source>
        <translation>张照片完成</translation>
    </message>
    <message>
        <source>photos done, paused</source>
        <translation>张照片完成，已暂停</translation>
    </message>
    <message>
        <source>photos done, waits for new ones</source>
        <translation>张照片完成，等待新照片</translation>
    </message>
    <message>
        <source>Drop photos and folders here, or add them on the left</source>
        <translation>将照片和文件夹拖放到此处，或在左侧添加</translation>
    </message>
    <message>
        <source>No photo is in this state</source>
        <translation>没有处于此状态的照片</translation>
    </message>
    <message>
        <source>Full size, archive</source>
        <translation>原尺寸，存档</translation>
    </message>
    <message>
        <source>Full size, JPEG</source>
        <translation>原尺寸，JPEG</translation>
    </message>
    <message>
        <source>Web, 2048 px</source>
        <translation>网络，2048 px</translation>
    </message>
    <message>
        <source>WebP, lossless</source>
        <translation>WebP，无损</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Edited, before packing</source>
        <translation>已编辑，压缩前</translation>
    </message>
    <message>
        <source>As the file will be · 100 %</source>
        <translation>文件将成为 · 100 %</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>与照片相同</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>How the pixels are packed</source>
        <translation>像素的压缩方式</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Times of the convolution: {}{}.</source>
        <translation>卷积耗时：{}{}。</translation>
    </message>
    <message>
        <source>The program, its icons, presets and guide</source>
        <translation>程序及其图标、预设和指南</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Qt from Python</source>
        <translation>Python 中的 Qt</translation>
    </message>
    <message>
        <source>Arrays</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>Transforms and fits</source>
        <translation>变换与拟合</translation>
    </message>
    <message>
        <source>Sums of kernels, and some filters; with FFmpeg (LGPL-2.1)</source>
        <translation>核的求和与部分滤镜；含 FFmpeg（LGPL-2.1）</translation>
    </message>
    <message>
        <source>Photos of any size</source>
        <translation>任意大小的照片</translation>
    </message>
    <message>
        <source>Reads and writes photos</source>
        <translation>读写照片</translation>
    </message>
    <message>
        <source>libvips from Python</source>
        <translation>Python 中的 libvips</translation>
    </message>
    <message>
        <source>For CFFI</source>
        <translation>供 CFFI 使用</translation>
    </message>
    <message>
        <source>JPEG XL, JPEG 2000 and others, each under its own terms</source>
        <translation>JPEG XL、JPEG 2000 等，各依其条款</translation>
    </message>
    <message>
        <source>Files that one program changes at a time</source>
        <translation>同时只由一个程序更改的文件</translation>
    </message>
    <message>
        <source>Where data lies on each system</source>
        <translation>各系统上数据的位置</translation>
    </message>
    <message>
        <source>The window's text where the system has no Inter</source>
        <translation>系统没有 Inter 时的窗口字体</translation>
    </message>
    <message>
        <source>Chelsea, by Stéfan van der Walt</source>
        <translation>Chelsea，作者 Stéfan van der Walt</translation>
    </message>
    <message>
        <source>Direct sums, compiled for the processor</source>
        <translation>为处理器编译的直接求和</translation>
    </message>
    <message>
        <source>Targa, icons and others</source>
        <translation>Targa、图标等</translation>
    </message>
    <message>
        <source>JPEG XL with its metadata</source>
        <translation>含元数据的 JPEG XL</translation>
    </message>
    <message>
        <source>Photoshop files</source>
        <translation>Photoshop 文件</translation>
    </message>
    <message>
        <source>Slides of scanners</source>
        <translation>扫描切片</translation>
    </message>
    <message>
        <source>Batches on several machines</source>
        <translation>多机批处理</translation>
    </message>
    <message>
        <source>In</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Add a kernel: the chosen one once more</source>
        <translation>添加核：再来一个所选的</translation>
    </message>
    <message>
        <source>Take the chosen kernel away</source>
        <translation>去掉所选的核</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>插件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No plugin in the indexes matches.</source>
        <translation>索引中没有匹配的插件。</translation>
    </message>
    <message>
        <source>Add the address of an index</source>
        <translation>添加索引地址</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Search this index no more</source>
        <translation>不再搜索此索引</translation>
    </message>
    <message>
        <source>from your desktop</source>
        <translation>来自您的桌面</translation>
    </message>
    <message>
        <source>from your files</source>
        <translation>来自您的文件</translation>
    </message>
    <message>
        <source>New here? Six hints show where things are.</source>
        <translation>初次使用？六条提示告诉您各处功能。</translation>
    </message>
    <message>
        <source>Presets: the pointer over one tries it on the photo, a click adds a step.</source>
        <translation>预设：指针悬停即在照片上试用，单击添加步骤。</translation>
    </message>
    <message>
        <source>Steps go from top to bottom. The eye switches one off, dragging moves it.</source>
        <translation>步骤自上而下。眼睛可关闭步骤，拖动可移动。</translation>
    </message>
    <message>
        <source>The chosen step: every change shows at once, and one Undo takes it back.</source>
        <translation>所选步骤：每次更改立即显示，一次撤销即可恢复。</translation>
    </message>
    <message>
        <source>The kernel: type weights into its cells, or press B and paint them.</source>
        <translation>核：在单元格中键入权重，或按 B 绘制。</translation>
    </message>
    <message>
        <source>Bring out fine detail</source>
        <translation>突出细节</translation>
    </message>
    <message>
        <source>Soften with a round lens</source>
        <translation>以圆形镜头柔化</translation>
    </message>
    <message>
        <source>Turn edges into relief</source>
        <translation>将边缘变为浮雕</translation>
    </message>
    <message>
        <source>Paint weights, watch the photo</source>
        <translation>绘制权重，观察照片</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>the kernel's editor</source>
        <translation>核编辑器</translation>
    </message>
    <message>
        <source>the kernel's grid</source>
        <translation>核网格</translation>
    </message>
    <message>
        <source>the list of presets</source>
        <translation>预设列表</translation>
    </message>
    <message>
        <source>the list of steps</source>
        <translation>步骤列表</translation>
    </message>
    <message>
        <source>the lab</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>up</source>
        <translation>上</translation>
    </message>
    <message>
        <source>down</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Reading the lessons</source>
        <translation>正在读取课程</translation>
    </message>
    <message>
        <source>Reading colours</source>
        <translation>正在读取颜色</translation>
    </message>
    <message>
        <source>Reading metadata</source>
        <translation>正在读取元数据</translation>
    </message>
    <message>
        <source>Reading colour profiles</source>
        <translation>正在读取颜色配置文件</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>正在查找照片</translation>
    </message>
    <message>
        <source>Looking for unsaved work</source>
        <translation>正在查找未保存的工作</translation>
    </message>
    <message>
        <source>Measuring the blur</source>
        <translation>正在测量模糊</translation>
    </message>
    <message>
        <source>Finding the kernel</source>
        <translation>正在求核</translation>
    </message>
    <message>
        <source>Making the kernel</source>
        <translation>正在生成核</translation>
    </message>
    <message>
        <source>Designing the kernel</source>
        <translation>正在设计核</translation>
    </message>
    <message>
        <source>Pricing cheaper kernels</source>
        <translation>正在评估更省时的核</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在验证</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{}与{}</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>line {}: {}</source>
        <translation>第 {} 行：{}</translation>
    </message>
    <message>
        <source>&lt;b&gt;Esc&lt;/b&gt; closes</source>
        <translation>&lt;b&gt;Esc&lt;/b&gt; 关闭</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Amplified</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Another number, other weights by chance</source>
        <translation>换一个数，得到另一组随机权重</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>滤波器组</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>开始时为</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>By energy</source>
        <translation>按能量</translation>
    </message>
    <message>
        <source>By likeness</source>
        <translation>按相似度</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>By wish</source>
        <translation>按需求</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>随机数</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Chart after</source>
        <translation>处理后测试图</translation>
    </message>
    <message>
        <source>Chart before</source>
        <translation>处理前测试图</translation>
    </message>
    <message>
        <source>Clipping forecast</source>
        <translation>截断预测</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>裁掉</translation>
    </message>
    <message>
        <source>Drag an action onto a key</source>
        <translation>将操作拖到按键上</translation>
    </message>
    <message>
        <source>Drag the name or turn the wheel to change it; double click restores the default</source>
        <translation>拖动名称或滚动滚轮可更改；双击恢复默认值</translation>
    </message>
    <message>
        <source>Edge response</source>
        <translation>边缘响应</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Filled keys are used, outlined ones free, coloured ones wanted twice</source>
        <translation>实心键已占用，空心键可用，彩色键重复占用</translation>
    </message>
    <message>
        <source>Forecast of the results</source>
        <translation>结果预测</translation>
    </message>
    <message>
        <source>Formula or matrix</source>
        <translation>公式或矩阵</translation>
    </message>
    <message>
        <source>Gain at each frequency, the lowest in the middle</source>
        <translation>各频率的增益，最低频在中央</translation>
    </message>
    <message>
        <source>Go on (Enter)</source>
        <translation>继续（回车）</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Hold P over the photo; click to pin the place, then step it with the arrows.</source>
        <translation>在照片上按住 P；点击固定位置，再用方向键移动。</translation>
    </message>
    <message>
        <source>How large the middle of what was seen of the photo is read</source>
        <translation>读取所见照片中央部分的大小</translation>
    </message>
    <message>
        <source>How many kernels there are, a map each</source>
        <translation>核的数量，每个对应一张特征图</translation>
    </message>
    <message>
        <source>How many runs the planes are cut into</source>
        <translation>将各平面分成多少组</translation>
    </message>
    <message>
        <source>How much is laid around</source>
        <translation>四周填充多少</translation>
    </message>
    <message>
        <source>Import it again</source>
        <translation>再次导入</translation>
    </message>
    <message>
        <source>Impulse</source>
        <translation>脉冲</translation>
    </message>
    <message>
        <source>Largest of a window</source>
        <translation>窗口最大值</translation>
    </message>
    <message>
        <source>Learn a kernel</source>
        <translation>学习一个核</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次查找</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Mean of a window</source>
        <translation>窗口平均值</translation>
    </message>
    <message>
        <source>Mean square</source>
        <translation>均方</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>Nearest map</source>
        <translation>最近的特征图</translation>
    </message>
    <message>
        <source>Noise by frequency</source>
        <translation>按频率的噪点</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing yet. A filter with buttons shows here what it finds in the photo.</source>
        <translation>暂无内容。带按钮的滤镜会在此显示它在照片中找到的结果。</translation>
    </message>
    <message>
        <source>Of a kernel, its response is shown here.</source>
        <translation>此处显示卷积核的响应。</translation>
    </message>
    <message>
        <source>One click on the sample, then change everything.</source>
        <translation>点击示例，然后随意更改。</translation>
    </message>
    <message>
        <source>One for all</source>
        <translation>共用一个</translation>
    </message>
    <message>
        <source>One for each</source>
        <translation>各用一个</translation>
    </message>
    <message>
        <source>Or begin with a result</source>
        <translation>或从一个结果开始</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Pixel times weight: what is summed</source>
        <translation>像素乘权重：求和的各项</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Response to a hard edge</source>
        <translation>对硬边缘的响应</translation>
    </message>
    <message>
        <source>Result as a plot</source>
        <translation>以图表显示结果</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>等大</translation>
    </message>
    <message>
        <source>Say where to look (H)</source>
        <translation>提示在哪里找（H）</translation>
    </message>
    <message>
        <source>Scale by</source>
        <translation>缩放比例</translation>
    </message>
    <message>
        <source>Sees: how many pixels of the photo one value is made of (the receptive field).
Jump: how far the field goes from one value to the next (the product of the strides).
Starts at: where the first field begins; below 0 it begins in the padding.</source>
        <translation>可见：一个数值由照片的多少像素得出（感受野）。
跳距：从一个数值到下一个，感受野移动多远（各步幅之积）。
起点：第一个感受野从何处开始；小于 0 表示从填充区开始。</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Slope below 0</source>
        <translation>0 以下的斜率</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>State A</source>
        <translation>状态 A</translation>
    </message>
    <message>
        <source>State B</source>
        <translation>状态 B</translation>
    </message>
    <message>
        <source>Steerable</source>
        <translation>可操纵</translation>
    </message>
    <message>
        <source>Taps a side</source>
        <translation>每边抽头数</translation>
    </message>
    <message>
        <source>Taps a side of the kernel that learns</source>
        <translation>学习中的核每边的抽头数</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The desktop's, or sRGB</source>
        <translation>桌面的配置文件，否则为 sRGB</translation>
    </message>
    <message>
        <source>The kernels that are laid over the photo</source>
        <translation>施加到照片上的核</translation>
    </message>
    <message>
        <source>The photo is read at</source>
        <translation>照片读取尺寸</translation>
    </message>
    <message>
        <source>The picture after</source>
        <translation>处理后的图片</translation>
    </message>
    <message>
        <source>The pixels under the kernel, in the light that it works in</source>
        <translation>核下的像素（按其计算所用的光）</translation>
    </message>
    <message>
        <source>The plugin's own lines</source>
        <translation>插件自己的代码行</translation>
    </message>
    <message>
        <source>The sum ends early: a number is missing after *.</source>
        <translation>求和式过早结束：* 后缺少一个数。</translation>
    </message>
    <message>
        <source>The weights before the first step</source>
        <translation>第一步之前的权重</translation>
    </message>
    <message>
        <source>To stride × size</source>
        <translation>到 步幅 × 尺寸</translation>
    </message>
    <message>
        <source>Transposed convolution</source>
        <translation>转置卷积</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Values a side</source>
        <translation>每边数值</translation>
    </message>
    <message>
        <source>Values from one place to the next</source>
        <translation>从一处到下一处的数值数</translation>
    </message>
    <message>
        <source>Values from one tap to the next</source>
        <translation>从一个抽头到下一个的数值数</translation>
    </message>
    <message>
        <source>What becomes of each value</source>
        <translation>每个数值变成什么</translation>
    </message>
    <message>
        <source>What each pixel is multiplied by</source>
        <translation>每个像素所乘的数</translation>
    </message>
    <message>
        <source>What each sum goes through</source>
        <translation>每个和要经过的处理</translation>
    </message>
    <message>
        <source>What is added to what comes in</source>
        <translation>加到输入上的内容</translation>
    </message>
    <message>
        <source>What is cut off at the ends of what was stamped</source>
        <translation>盖印结果两端裁掉的部分</translation>
    </message>
    <message>
        <source>What the layer does</source>
        <translation>该层的作用</translation>
    </message>
    <message>
        <source>What the picture after was made by; the weights are to find that out</source>
        <translation>处理后的图片由什么得出；权重要找出它</translation>
    </message>
    <message>
        <source>What the steps made of the photo</source>
        <translation>步骤对照片处理的结果</translation>
    </message>
    <message>
        <source>Where the kernels come from</source>
        <translation>核的来源</translation>
    </message>
    <message>
        <source>Which of the maps is shown</source>
        <translation>显示哪一张特征图</translation>
    </message>
    <message>
        <source>Write it as CSV or JSON</source>
        <translation>写为 CSV 或 JSON</translation>
    </message>
    <message>
        <source>across</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>against</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>luma (Rec. 709)</source>
        <translation>亮度（Rec. 709）</translation>
    </message>
    <message>
        <source>two-sided</source>
        <translation>双侧</translation>
    </message>
    <message>
        <source>Alt and a click on the photo pin a colour</source>
        <translation>按住 Alt 并点击照片可固定一种颜色</translation>
    </message>
    <message>
        <source>Delete its file</source>
        <translation>删除其文件</translation>
    </message>
    <message>
        <source>Each step asks of every weight which way the error falls, and goes that way. Neighbouring pixels are much alike, so some mixtures of weights matter much more than others: the error falls fast at first, then slowly. Least squares solves for all weights at once.</source>
        <translation>每一步都会询问每个权重朝哪个方向误差会下降，并朝那个方向走。相邻像素十分相似，因此某些权重组合比其他组合重要得多：误差先快后慢地下降。最小二乘法则一次求出所有权重。</translation>
    </message>
    <message>
        <source>Error by steps</source>
        <translation>误差随步数变化</translation>
    </message>
    <message>
        <source>Forget the results, and what of them lies over the photo</source>
        <translation>清除结果以及叠加在照片上的内容</translation>
    </message>
    <message>
        <source>Mask: pick a range or a colour from the photo</source>
        <translation>蒙版：从照片中拾取范围或颜色</translation>
    </message>
    <message>
        <source>Presets: add a folder…</source>
        <translation>预设：添加文件夹…</translation>
    </message>
    <message>
        <source>Presets: favourites only</source>
        <translation>预设：仅收藏</translation>
    </message>
    <message>
        <source>Presets: save those shown as a bundle…</source>
        <translation>预设：将显示的预设保存为包…</translation>
    </message>
    <message>
        <source>Recent photos</source>
        <translation>最近的照片</translation>
    </message>
    <message>
        <source>Save all pages with the photo's steps</source>
        <translation>用照片的步骤保存所有页面</translation>
    </message>
    <message>
        <source>See the answer, and lose this round (S)</source>
        <translation>查看答案并输掉这一轮（S）</translation>
    </message>
    <message>
        <source>sharpen</source>
        <translation>锐化</translation>
    </message>
    <message>
        <source>the mean of the colours</source>
        <translation>各颜色的平均值</translation>
    </message>
    <message>
        <source>red, green and blue</source>
        <translation>红、绿、蓝</translation>
    </message>
    <message>
        <source>, marked</source>
        <translation>，已标记</translation>
    </message>
    <message>
        <source>Add to mask</source>
        <translation>添加到蒙版</translation>
    </message>
    <message>
        <source>Mask: add from a file…</source>
        <translation>蒙版：从文件添加…</translation>
    </message>
    <message>
        <source>What is left, in levels</source>
        <translation>剩余量（按级）</translation>
    </message>
    <message>
        <source>share of the pixels</source>
        <translation>像素占比</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>级</translation>
    </message>
    <message>
        <source>The file is being packed and opened again</source>
        <translation>正在打包文件并重新打开</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>time of the last change (tIME)</source>
        <translation>最后修改时间 (tIME)</translation>
    </message>
    <message>
        <source>significant bits (sBIT)</source>
        <translation>有效位数 (sBIT)</translation>
    </message>
    <message>
        <source>background colour (bKGD)</source>
        <translation>背景颜色 (bKGD)</translation>
    </message>
    <message>
        <source>pixel aspect ratio (pHYs)</source>
        <translation>像素宽高比 (pHYs)</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>正在显示</translation>
    </message>
    <message>
        <source>the step's</source>
        <translation>该步骤的核</translation>
    </message>
    <message>
        <source>causal</source>
        <translation>因果</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>leaky</source>
        <translation>渗漏</translation>
    </message>
    <message>
        <source>abs</source>
        <translation>绝对值</translation>
    </message>
    <message>
        <source>row {}, column {}</source>
        <translation>第 {} 行第 {} 列</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Do the steps in each way, and compare</source>
        <translation>以每种方式执行步骤并比较</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Keep the certificate as text or JSON</source>
        <translation>将证书保存为文本或 JSON</translation>
    </message>
    <message>
        <source>Keep the certificate</source>
        <translation>保存证书</translation>
    </message>
    <message>
        <source>The photo's steps are done in each way on this machine, and every pixel is compared with the exported file, without any tolerance.</source>
        <translation>照片的步骤将在本机以每种方式执行，每个像素都与导出的文件比较，不留任何容差。</translation>
    </message>
    <message>
        <source>Actions and panels</source>
        <translation>操作与面板</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Clear the list of recent photos</source>
        <translation>清空最近照片列表</translation>
    </message>
    <message>
        <source>Forget which photos were opened last</source>
        <translation>忘记最近打开过的照片</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>lightness (CIE L*)</source>
        <translation>明度（CIE L*）</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>显示器</translation>
    </message>
    <message>
        <source>scanner</source>
        <translation>扫描仪</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>device link</source>
        <translation>设备链接</translation>
    </message>
    <message>
        <source>colour space</source>
        <translation>色彩空间</translation>
    </message>
    <message>
        <source>abstract</source>
        <translation>抽象</translation>
    </message>
    <message>
        <source>named colours</source>
        <translation>命名色</translation>
    </message>
    <message>
        <source>perceptual</source>
        <translation>可感知</translation>
    </message>
    <message>
        <source>relative colorimetric</source>
        <translation>相对比色</translation>
    </message>
    <message>
        <source>saturation</source>
        <translation>饱和度</translation>
    </message>
    <message>
        <source>absolute colorimetric</source>
        <translation>绝对比色</translation>
    </message>
    <message>
        <source>Transposed</source>
        <translation>转置</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Tick a preset to write its file</source>
        <translation>勾选预设以写出其文件</translation>
    </message>
    <message>
        <source>÷ divisor</source>
        <translation>÷ 除数</translation>
    </message>
    <message>
        <source>÷ sum of the weights</source>
        <translation>÷ 权重之和</translation>
    </message>
    <message>
        <source>4 turns</source>
        <translation>4 次旋转</translation>
    </message>
    <message>
        <source>8 turns</source>
        <translation>8 次旋转</translation>
    </message>
    <message>
        <source>Add the value, once a stroke</source>
        <translation>加上该值，每笔一次</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>Erase: set 0</source>
        <translation>擦除：设为 0</translation>
    </message>
    <message>
        <source>Gain of 1</source>
        <translation>增益为 1</translation>
    </message>
    <message>
        <source>Recent kernel</source>
        <translation>最近的核</translation>
    </message>
    <message>
        <source>Set the value</source>
        <translation>设为该值</translation>
    </message>
    <message>
        <source>Smooth: the mean of the cells around</source>
        <translation>平滑：周围格子的平均</translation>
    </message>
    <message>
        <source>Sum of 0</source>
        <translation>和为 0</translation>
    </message>
    <message>
        <source>The sum</source>
        <translation>总和</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What is painted along, about the middle</source>
        <translation>绕中心同时绘制什么</translation>
    </message>
    <message>
        <source>What of the weights' sum a stroke leaves as it is</source>
        <translation>一笔使权重之和的哪一项保持不变</translation>
    </message>
    <message>
        <source>One kernel explains it: {} of the bytes come out equal, and the rest are off by {} at most, as where a program rounds several times.</source>
        <translation>一个卷积核即可解释：{} 的字节结果相等，其余最多相差 {}，如同程序多次取整所致。</translation>
    </message>
    <message>
        <source>One kernel across the channels explains it: what is left is no more than the JPEG itself took away.</source>
        <translation>一个跨通道的卷积核即可解释：剩余的差异不超过 JPEG 自身造成的损失。</translation>
    </message>
    <message>
        <source>it is a geometric change: the same levels lie in other places</source>
        <translation>这是几何变化：相同的色阶位于不同的位置</translation>
    </message>
    <message>
        <source>across the channels</source>
        <translation>跨通道</translation>
    </message>
    <message>
        <source>Size of the file by quality</source>
        <translation>各质量下的文件大小</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Plugins page…</source>
        <translation>插件页面…</translation>
    </message>
    <message>
        <source>Open the page Plugins: its check, filters and versions</source>
        <translation>打开“插件”页面：检查、滤镜和版本</translation>
    </message>
    <message>
        <source>The step is left out, the rest of the photo is rendered as before.</source>
        <translation>该步骤被略过，照片其余部分照常渲染。</translation>
    </message>
    <message>
        <source>Runs on photos of other kinds</source>
        <translation>可处理其他类型的照片</translation>
    </message>
    <message>
        <source>Says what its values may be</source>
        <translation>说明其数值范围</translation>
    </message>
    <message>
        <source>Runs with its values</source>
        <translation>可用各种数值运行</translation>
    </message>
    <message>
        <source>Gives finite pixels</source>
        <translation>输出有限的像素</translation>
    </message>
    <message>
        <source>Keeps to the scale</source>
        <translation>保持量程</translation>
    </message>
    <message>
        <source>A region equals the crop</source>
        <translation>区域与裁剪结果一致</translation>
    </message>
    <message>
        <source>Gives the same twice</source>
        <translation>两次结果相同</translation>
    </message>
    <message>
        <source>Says how far it reads</source>
        <translation>说明读取范围</translation>
    </message>
    <message>
        <source>Answers its buttons</source>
        <translation>响应按钮</translation>
    </message>
    <message>
        <source>Gives its memory back</source>
        <translation>归还内存</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Not as it should be</source>
        <translation>不符合要求</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未尝试</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>it differs by up to {}: is the halo too small?</source>
        <translation>最大相差 {}：halo 是否太小？</translation>
    </message>
    <message>
        <source>it differs by up to {}: take random numbers from a seed and the place</source>
        <translation>最大相差 {}：请由种子和位置产生随机数</translation>
    </message>
    <message>
        <source>{} are not</source>
        <translation>{} 个不是</translation>
    </message>
    <message>
        <source>values go up to {}, but 1 is full scale: is it to be divided by 255?</source>
        <translation>数值达到 {}，而满量程为 1：是否应除以 255？</translation>
    </message>
    <message>
        <source>it reads the whole photo; one pixel changed {} x {} around it</source>
        <translation>它读取整张照片；一个像素影响周围 {} x {}</translation>
    </message>
    <message>
        <source>it reads {} x {} pixels around each, its halo says {} x {}</source>
        <translation>它读取每个像素周围 {} x {}，其 halo 为 {} x {}</translation>
    </message>
    <message>
        <source>it reads {} x {} pixels around each, its halo is {} x {}</source>
        <translation>它读取每个像素周围 {} x {}，halo 为 {} x {}</translation>
    </message>
    <message>
        <source>each call leaves {} MB behind: what keeps them?</source>
        <translation>每次调用遗留 {} MB：是什么占用着？</translation>
    </message>
    <message>
        <source>{} ms a megapixel</source>
        <translation>每百万像素 {} 毫秒</translation>
    </message>
    <message>
        <source>{} ms a megapixel, {} MB more</source>
        <translation>每百万像素 {} 毫秒，多用 {} MB</translation>
    </message>
    <message>
        <source>it was made for version {} of the interface, this is {}</source>
        <translation>它为接口版本 {} 编写，当前为 {}</translation>
    </message>
    <message>
        <source>it needs version {} of the interface, this is {}</source>
        <translation>它需要接口版本 {}，当前为 {}</translation>
    </message>
    <message>
        <source>{}: {} is left out, {}×{}</source>
        <translation>{}：{}略去，{}×{}</translation>
    </message>
    <message>
        <source>{}: {} are left out, {}×{}</source>
        <translation>{}：{}略去，{}×{}</translation>
    </message>
    <message>
        <source>the last row</source>
        <translation>最后一行</translation>
    </message>
    <message>
        <source>the last column</source>
        <translation>最后一列</translation>
    </message>
    <message>
        <source>the last {} rows</source>
        <translation>最后 {} 行</translation>
    </message>
    <message>
        <source>the last {} columns</source>
        <translation>最后 {} 列</translation>
    </message>
    <message>
        <source>the last row and the last column</source>
        <translation>最后一行和最后一列</translation>
    </message>
    <message>
        <source>the last {} rows and the last column</source>
        <translation>最后 {} 行和最后一列</translation>
    </message>
    <message>
        <source>the last row and the last {} columns</source>
        <translation>最后一行和最后 {} 列</translation>
    </message>
    <message>
        <source>the last {} rows and the last {} columns</source>
        <translation>最后 {} 行和最后 {} 列</translation>
    </message>
</context>
</TS>
